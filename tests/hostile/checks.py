"""What each output format must be, whatever its input was.  Each check returns what is wrong, or None."""
import csv
import html.parser
import io
import json
import os
import re
import subprocess
import tempfile
import zipfile
import xml.etree.ElementTree as ElementTree

SRC = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../src")
SAFE_LINK = re.compile(r"(https?://|mailto:|#|\./[^:?&\"<>]*#page=\d+$)", re.I)
UNSAFE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u200e\u200f\u2028\u2029\ufffe\uffff]")
SVG = "svg g path rect circle line polyline polygon text tspan a title desc defs use style metadata clipPath symbol linearGradient stop pattern"
PAGE = "html head meta title style body h1 h2 h3 nav a figure ol ul li div span p blockquote mark section details summary b i em small"
READING = "main header form label input select option button output time small footer img script"
REVIEW = "main output button kbd datalist option script"
OFFICE = "f hyperlink hyperlinks fldSimple instrText object drawing oleObject externalReferences".split()
TIMEML = "TimeML DOCID DCT TIMEX3 TITLE TEXT"
LINKS = ("href", "src", "data", "action", "formaction", "background", "poster", "srcset")


def attribute_wrong(name, value):
    name = name.split("}")[-1].split(":")[-1].lower()
    if name.startswith("on"):
        return f"a handler: {name}={value}"
    if name in LINKS and not SAFE_LINK.match(value or ""):
        return f"a link: {name}={value}"
    if name == "style" and ("url(" in value or "@import" in value):
        return f"a style: {value}"
    return None


def first(found):
    return next((f for f in found if f), None)


def svg(data):
    return xml(data, SVG)


def xml(data, allowed):
    text = data.decode()
    if "<!DOCTYPE" in text or "<!ENTITY" in text or "<!--" in text or text.count("<?") > 1:
        return "a declaration of the input's"
    for element in ElementTree.fromstring(text).iter():
        name = element.tag.split("}")[-1]
        wrong = f"element {name}" if name not in allowed.split() else first(attribute_wrong(*a) for a in element.attrib.items())
        if name == "style" and ("@import" in element.text or "url(" in element.text):
            wrong = "a style sheet of elsewhere"
        if wrong:
            return wrong
    return None


class Page(html.parser.HTMLParser):
    def __init__(self, more=""):
        super().__init__()
        self.wrong, self.scripts, self.in_script = None, [], False
        self.allowed = [name.lower() for name in (PAGE + " " + SVG + " " + more).split()]

    def handle_starttag(self, tag, attributes):
        picture = tag == "img" and all(re.match("data:image/(png|jpeg);base64,[A-Za-z0-9+/=]*$", v) for k, v in attributes if k == "src")
        wrong = f"element {tag}" if tag not in self.allowed else first(attribute_wrong(*a) for a in attributes if not (picture and a[0] == "src"))
        self.in_script = tag == "script"
        if tag == "meta" and any(k == "http-equiv" and v.lower() != "content-security-policy" for k, v in attributes):
            wrong = "a meta element"
        self.wrong = self.wrong or wrong

    def handle_endtag(self, tag):
        self.in_script = self.in_script and tag != "script"

    def handle_data(self, data):
        if self.in_script:
            self.scripts.append(data)

    def handle_comment(self, data):
        self.wrong = self.wrong or f"a comment: {data[:60]}"

    def handle_pi(self, data):
        self.wrong = self.wrong or f"an instruction: {data[:60]}"

    def unknown_decl(self, data):
        self.wrong = self.wrong or f"a declaration: {data[:60]}"


def ours(name):
    with open(os.path.join(SRC, name), encoding="utf-8") as f:
        return f.read()


def review(data):
    """Its draft is data in which nothing can end the element, its one script ours to the letter."""
    parser = Page(REVIEW)
    parser.feed(data.decode())
    scripts, script = "".join(parser.scripts), ours("write/review.js")
    draft = scripts[:-len(script)]
    if not scripts.endswith(script) or "<" in draft or not isinstance(json.loads(draft), dict):
        return "a script that is not ours"
    return parser.wrong


def page(data):
    """Its one script is ours to the letter, and the policy lets nothing else run."""
    parser = Page(READING)
    parser.feed(data.decode())
    return parser.wrong or ("a script that is not ours" if "".join(parser.scripts) != ours("write/page.js") else None)


def table(data):
    rows = list(csv.reader(io.StringIO(data.decode(), newline=""), strict=True))
    if len({len(row) for row in rows}) != 1:
        return "rows of different lengths"
    formulas = [cell for row in rows for cell in row if cell[:1] in "=+-@\t\r" and cell and not re.fullmatch(r"-?[\d/.~?-]+", cell)]
    return f"a formula: {formulas[0][:60]}" if formulas else None


def no_mark_up(value, path=""):
    """TimelineJS puts its texts into a page as they are."""
    if isinstance(value, dict):
        return first(no_mark_up(v, f"{path}.{k}") for k, v in value.items() if k != "unique_id")
    if isinstance(value, list):
        return first(no_mark_up(v, path) for v in value)
    if isinstance(value, str) and path.endswith(".url"):
        return None if SAFE_LINK.match(value) else f"a link: {value}"
    return f"mark-up at {path}: {value[:60]}" if isinstance(value, str) and re.search("[<>\"']", value) else None


def slides(data):
    return no_mark_up(json.loads(data))


def model(data):
    return first(f"a link: {e['link']}" for e in json.loads(data)["events"] if "link" in e and re.match(r"[^/?#]*:", e["link"]) and not
                 SAFE_LINK.match(e["link"]))


CALENDAR = "BEGIN END VERSION PRODID X-WR-CALNAME UID DTSTAMP DTSTART DTEND SUMMARY DESCRIPTION CATEGORIES URL".split()


def calendar(data):
    lines = data.split(b"\r\n")
    if any(b"\n" in line or b"\r" in line or len(line) > 75 for line in lines):
        return "a line that is too long, or broken"
    unfolded = data.replace(b"\r\n ", b"").decode().split("\r\n")[:-1]
    wrong = [line for line in unfolded if re.split("[:;]", line)[0] not in CALENDAR]
    if wrong:
        return f"a property of the input's: {wrong[0][:60]}"
    return None if sum(line == "BEGIN:VEVENT" for line in unfolded) == sum(line.startswith("UID:") for line in unfolded) else "events of the input's"


def markdown(data):
    lines = data.decode().split("\n")
    wrong = [line for line in lines if line and not re.match("# |- \\*\\*|  > \u201c", line)]
    wrong += [line for line in lines if re.search(r"(?<!\\)(\\\\)*<(?!(https?://|mailto:)[^<> ]*>\))", line)]
    return f"a line of the input's: {wrong[0][:80]}" if wrong else None


def office(data):
    """Parts of XML, of elements that hold texts; none that computes, links or loads."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        for name in package.namelist():
            text = package.read(name).decode()
            if "<!" in text or any(element.tag.split("}")[-1] in OFFICE for element in ElementTree.fromstring(text).iter()):
                return f"{name}: a declaration or an element of the input's"
    return None


def mermaid(data):
    lines = data.decode().rstrip("\n").split("\n")
    wrong = [line for line in lines[1:] if not re.fullmatch(r"    title [^:;#%<>&]*|    (?!section |title |accTitle|accDescr)[^:;#%<>&]+ : [^:;#%<>&]*", line)]
    return f"a statement of the input's: {wrong[0][:80]}" if wrong or lines[0] != "timeline" else None


def terminal(data):
    found = UNSAFE.search(data.decode())
    return f"U+{ord(found[0]):04X} for the terminal" if found else None


def pdf(data):
    with tempfile.NamedTemporaryFile() as kept:
        kept.write(data)
        kept.flush()
        p = subprocess.run(["qpdf", "--qdf", "--object-streams=disable", kept.name, "-"], capture_output=True)
        check = subprocess.run(["qpdf", "--check", kept.name], capture_output=True)
    if p.returncode or check.returncode:
        return p.stderr.decode() + check.stderr.decode()
    objects = re.sub(rb"stream\n.*?\nendstream", b"", p.stdout, flags=re.S)
    objects = re.sub(rb"\((\\.|[^()\\]|\((\\.|[^()\\])*\))*\)|<[0-9a-fA-F]+>", b"(...)", objects)
    wrong = re.search(rb"/(JavaScript|JS|OpenAction|Launch|AA|EmbeddedFile|SubmitForm|GoToR)\b", objects)
    links = [u for u in re.findall(rb"/URI \(((?:\\.|[^()\\])*)\)", p.stdout) if not SAFE_LINK.match(u.decode("latin-1"))]
    return f"an action: {wrong[0]}" if wrong else f"a link: {links[0]}" if links else None


CHECKS = {"svg": svg, "html": page, "review": review, "csv": table, "timelinejs": slides, "json": model, "ics": calendar, "markdown": markdown,
          "mermaid": mermaid, "table": terminal, "pdf": pdf, "docx": office, "xlsx": office, "timeml": lambda data: xml(data, TIMEML),
          "png": lambda data: None if data.startswith(b"\x89PNG") else "no PNG"}
