"""The payloads of payloads.json, written into every field of every input format."""
import csv
import email.message
import email.policy
import html
import io
import json
import os
import re
import zipfile

HERE = os.path.dirname(os.path.abspath(__file__))
CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]")


def payloads():
    with open(os.path.join(HERE, "payloads.json"), encoding="utf-8") as f:
        return json.load(f)


def texts():
    found = [p.get("text") or p.get("link") or p["file"] for p in payloads()]
    return [t.replace("LONG", "w" * 1900) for t in found]


def links():
    return [p["link"] for p in payloads() if "link" in p]


def plain(text):
    """Without what our own readers refuse by themselves."""
    return CONTROL.sub("", text)


def line(text):
    return re.sub(r"\s+", " ", plain(text)).strip()


def model():
    found, addresses, events = texts(), links(), []
    for i, raw in enumerate(found):
        t, link = plain(raw), plain(addresses[i % len(addresses)])
        events.append({"id": f"{t}-{i}", "date": f"{1900 + i}-0{1 + i % 9}-1{i % 9}", "title": t, "text": t, "group": t, "tags": [t],
                       "display_date": t if i % 3 == 0 else None, "link": t if i % 2 else link, "icon": t, "color": t,
                       "media": {"url": link, "caption": t, "credit": t}, "milestone": i % 5 == 0,
                       "source": {"doc": t, "quote": t, "offset": 0, "length": 5, "why": t,
                                  "phrase": {"text": t, "offset": 0, "length": 1, "value": t}}, "x-note": t})
    events = [{k: v for k, v in e.items() if v is not None} for e in events]
    groups = [{"id": e["group"], "title": e["title"]} for e in events[:4]]
    eras = [{"date": "1910/1920", "title": plain(found[0])}, {"date": "1930/1940", "title": plain(found[8])}]
    everything = " ".join(plain(t) for t in found[:9])
    return json.dumps({"title": everything, "subtitle": everything, "author": everything, "groups": groups, "eras": eras, "events": events,
                       "undated": [{"title": plain(t)} for t in found[:20]]})


def slides():
    """The text is HTML."""
    found = [plain(t) for t in texts()]
    made = [{"start_date": {"year": str(1900 + i)}, "unique_id": t, "group": html.escape(t), "display_date": html.escape(t),
             "text": {"headline": html.escape(t), "text": t}, "media": {"url": t, "caption": t, "credit": html.escape(t)}}
            for i, t in enumerate(found)]
    return json.dumps({"title": {"text": {"headline": html.escape(found[0]), "text": found[1]}}, "events": made})


def table():
    out = io.StringIO()
    rows = csv.writer(out)
    rows.writerow(["date", "title", "text", "group", "tags", "link", "display_date", "source", "media", "id"])
    for i, t in enumerate(texts()):
        t = plain(t)
        rows.writerow([1900 + i, t, t, t, t, t, t, t, t, f"{t}-{i}"])
    return out.getvalue()


def calendar():
    def escape(text):
        return plain(text).replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\r", "").replace("\n", "\\n")
    events = "".join(f"BEGIN:VEVENT\r\nUID:{i}\r\nDTSTART;VALUE=DATE:19{i:02}0101\r\nSUMMARY:{escape(t)}\r\nDESCRIPTION:{escape(t)}\r\n"
                     f"CATEGORIES:{escape(t)}\r\nURL:{line(t)}\r\nEND:VEVENT\r\n" for i, t in enumerate(texts()))
    return f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nX-WR-CALNAME:{escape(texts()[0])}\r\n{events}END:VCALENDAR\r\n"


def article():
    """Prose may hold anything that is text; each payload stands for who did it."""
    return "\n\n".join(f'The board of {plain(t)[:400]} closed the bridge "{plain(t)[:400]}" on Oct. {1 + i % 28}.' for i, t in enumerate(texts()))


def page():
    title = html.escape(plain(texts()[0]))
    body = "".join(f"<p>{html.escape(p)}</p>" for p in article().split("\n\n"))
    return f"<html lang=\"&quot;&gt;x\"><head><title>{title}</title></head><body><article><h1>{title}</h1>{body}{article()}</article></body></html>"


def timeml():
    body = html.escape(article().replace("\r", ""))
    return (f'<?xml version="1.0"?>\n<TimeML><DCT><TIMEX3 tid="t0" value="2024-11-15">x</TIMEX3></DCT><TITLE>{html.escape(plain(texts()[0]))}'
            f"</TITLE><TEXT>{body}</TEXT></TimeML>")


def markwhen():
    return "title: " + line(texts()[0]) + "\n" + "".join(f"group {line(t)[:60]}\n{1900 + i}: {line(t)}\n{line(t)}\nend\n"
                                                        for i, t in enumerate(texts()))


def lines():
    return "".join(json.dumps({"id": t, "date": "2024-11-15", "text": f"The firm {t} closed the bridge on Oct. 14."}) + "\n" for t in texts())


# -- Containers: bytes --

def message(i, t):
    made = email.message.EmailMessage(policy=email.policy.SMTP)
    made["Subject"], made["From"], made["Date"] = line(t)[:900], "a@example.org", f"Mon, {1 + i % 28} Nov 2021 10:00:00 +0000"
    made.set_content(article().split("\n\n")[i])
    return made


def mail():
    made = message(0, texts()[0])
    made.add_alternative(page(), subtype="html")
    for t in texts()[:6]:
        made.add_attachment(article(), subtype="plain", filename=line(t)[:60])
    return made.as_bytes()


def mailbox():
    return b"".join(b"From a@example.org Mon Nov  1 10:00:00 2021\n" + message(i, t).as_bytes().replace(b"\r\n", b"\n") + b"\n" for i, t in enumerate(texts()))


def archive(**parts):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as made:
        for name, text in parts.items():
            made.writestr(zipfile.ZipInfo(name), text)
    return out.getvalue()


def paragraphs(before, after):
    return "".join(before + html.escape(plain(p)) + after for p in article().split("\n\n"))


def word():
    space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    body = paragraphs("<w:p><w:r><w:t>", "</w:t></w:r></w:p>")
    return archive(**{"word/document.xml": f"<w:document {space}><w:body>{body}</w:body></w:document>"})


def opendocument():
    space = 'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
    body = paragraphs("<text:p>", "</text:p>")
    return archive(**{"mimetype": "application/vnd.oasis.opendocument.text",
                      "content.xml": f"<office:document-content {space}><office:body><office:text>{body}</office:text></office:body></office:document-content>"})


def book():
    container = ('<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="b.opf" media-type="application/oebps-package+xml"/>'
                 "</rootfiles></container>")
    package = ('<package xmlns="http://www.idpf.org/2007/opf"><manifest><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/></manifest>'
               '<spine><itemref idref="a"/></spine></package>')
    return archive(**{"mimetype": "application/epub+zip", "META-INF/container.xml": container, "b.opf": package, "a.xhtml": page()})


def workbook():
    space = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    cell = lambda place, text: f'<c r="{place}" t="inlineStr"><is><t xml:space="preserve">{html.escape(plain(text))}</t></is></c>'
    table = [("date", "title", "source")] + [(str(1900 + i), t, t) for i, t in enumerate(texts())]
    rows = "".join(f"<row>{''.join(cell(f'{column}{n}', text) for column, text in zip('ABC', row))}</row>" for n, row in enumerate(table, 1))
    book = f'<workbook {space} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>'
    return archive(**{"xl/workbook.xml": book, "xl/worksheets/sheet1.xml": f"<worksheet {space}><sheetData>{rows}</sheetData></worksheet>"})


def folder():
    found = {line(t)[:60].replace("/", "_") or "x": article() for t in texts()[:6]}
    return archive(**{**{f"{name}.txt": text for name, text in found.items()}, "mail.eml": mail(), "word.docx": word(), "../../up.txt": article()})


def pdf():
    """A page a payload, in the letters that a PDF has without a font of its own."""
    shown = lambda text: re.sub(r"([\\()])", r"\\\1", line(text).encode("ascii", "replace").decode())[:900]
    pages = [f"BT /F1 4 Tf 20 700 Td ({shown(p)}) Tj ET" for p in article().split("\n\n")]
    numbers = range(4, 4 + 2 * len(pages), 2)
    objects = ["<< /Type /Catalog /Pages 2 0 R >>", f"<< /Type /Pages /Count {len(pages)} /Kids [{' '.join(f'{n} 0 R' for n in numbers)}] >>",
               "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"]
    for n, text in zip(numbers, pages):
        objects += [f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 3000 800] /Resources << /Font << /F1 3 0 R >> >> /Contents {n + 1} 0 R >>",
                    f"<< /Length {len(text)} >>\nstream\n{text}\nendstream"]
    out, places = "%PDF-1.4\n", []
    for n, text in enumerate(objects, 1):
        places.append(len(out))
        out += f"{n} 0 obj\n{text}\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    return (out + f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}trailer << /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{len(out)}\n%%EOF\n").encode()


CONTAINERS = {"mail.eml": mail, "box.mbox": mailbox, "word.docx": word, "open.odt": opendocument, "book.epub": book, "sheet.xlsx": workbook,
              "folder.zip": folder, "print.pdf": pdf}

INPUTS = {"model.json": model, "slides.json": slides, "rows.csv": table, "cal.ics": calendar, "article.txt": article, "page.html": page,
          "article.tml": timeml, "list.mw": markwhen}


def write(folder):
    """Every input below `folder`, and the articles under hostile names; paths."""
    paths = []
    for name, make in INPUTS.items():
        paths.append(os.path.join(folder, name))
        with open(paths[-1], "w", encoding="utf-8", newline="") as f:
            f.write(make())
    for name, make in CONTAINERS.items():
        paths.append(os.path.join(folder, name))
        with open(paths[-1], "wb") as f:
            f.write(make())
    for payload in payloads():
        if "file" in payload:
            name = payload["file"].replace("/", "_").encode() + (b"\xe9.txt" if "\x1b" in payload["file"] else b".txt")
            paths.append(os.path.join(folder, os.fsdecode(name)))
            with open(paths[-1], "w", encoding="utf-8") as f:
                f.write("The board closed the bridge on Oct. 14, and again last week.\n")
    return paths
