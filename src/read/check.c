/* check.c -- read_check_text(): what may be a text at all.
 *
 * Done once, before any reader: libyaml gives no line for these mistakes, and every
 * later scan may then trust that it looks at valid UTF-8 without NUL. */
#include "read/charset.h"
#include "read/read.h"
#include <string.h>

typedef struct {
  const char *bytes, *what;
  gsize len;
} Signature;

static const Signature signatures[] = {
    {"%PDF-", "a PDF; leave -f out", 5},
    {"PK\003\004", "a ZIP archive (as Word and EPUB files are); leave -f out", 4},
    {"\320\317\021\340",
     "an old Office or Outlook file; save it as .docx, .xlsx or .eml: soffice --convert-to docx FILE, or of .msg "
     "msgconvert FILE",
     4},
    {"{\\rtf", "an RTF file; save it as .docx or .odt: soffice --convert-to odt FILE", 5},
    {"\211PNG", "a PNG picture", 4},
    {"\377\330\377", "a JPEG picture", 3},
    {"GIF8", "a GIF picture", 4},
    {"\037\213", "compressed by gzip; unpack it first", 2},
};

static bool fail(Diag *diag, const char *code, DiagPlace place, const char *message) {
  diag_add(diag, DIAG_ERROR, code, place, "%s", message);
  return false;
}

static bool check_signature(const char *bytes, gsize len, Diag *diag) {
  for (gsize i = 0; i < G_N_ELEMENTS(signatures); i++) {
    const Signature *s = &signatures[i];
    if (len >= s->len && !memcmp(bytes, s->bytes, s->len)) {
      g_autofree char *message = g_strdup_printf("this is no text but %s", s->what);
      return fail(diag, "encoding-binary", (DiagPlace){1, 1, 1}, message);
    }
  }
  return true;
}

/* English in UTF-16 has a NUL in nearly every second byte, always on the same side. */
static bool looks_like_utf16(const char *bytes, gsize len) {
  enum { LOOK_AT = 512 };
  gsize nuls[2] = {0}, n = MIN(len, (gsize)LOOK_AT);
  for (gsize i = 0; i < n; i++) {
    nuls[i % 2] += !bytes[i];
  }
  gsize few = MIN(nuls[0], nuls[1]), many = MAX(nuls[0], nuls[1]);
  return many * 4 > n && few * 8 < many;
}

static bool check_utf8(const char *bytes, gsize len, Diag *diag) {
  const char *bad = bytes;
  while (!g_utf8_validate_len(bad, (gsize)(bytes + len - bad), &bad)) {
    if (!*bad) { /* GLib stops at NUL; check_controls() speaks of it */
      bad++;
      continue;
    }
    DiagPlace place = diag_place(diag, (gsize)(bad - bytes), 1);
    diag_add(diag, DIAG_ERROR, "encoding-utf8", place, "byte 0x%02X is not UTF-8%s; save the file as UTF-8",
             (guint)(guchar)*bad, charset_is_western(bytes, len) ? ", the file looks like Latin-1 (Windows-1252)" : "");
    return false;
  }
  return true;
}

static bool is_control(gunichar c) {
  if (c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == 0x85) {
    return false;
  }
  return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0xFFFE || c == 0xFFFF;
}

static bool check_controls(const char *text, gsize len, Diag *diag) {
  for (const char *p = text; p < text + len; p = g_utf8_next_char(p)) {
    gunichar c = (guchar)*p < 0x80 ? (guchar)*p : g_utf8_get_char(p);
    if ((c >= 0x20 && c < 0x7F) || !is_control(c)) {
      continue;
    }
    DiagPlace place = diag_place(diag, (gsize)(p - text), 1);
    if (c) {
      diag_add(diag, DIAG_ERROR, "encoding-control", place, "control character U+%04X is not allowed; delete it", c);
    } else {
      fail(diag, "encoding-control", place, "NUL byte (U+0000) is not allowed; delete it");
    }
    return false;
  }
  return true;
}

static bool has_mark(const char *bytes, gsize len, const char *mark) {
  return len >= strlen(mark) && !memcmp(bytes, mark, strlen(mark));
}

/* UTF-8 of bytes with a UTF-16 byte order mark.  New string. */
static char *from_utf16(const char *bytes, gsize len, gsize *out_len, Diag *diag) {
  const char *from = has_mark(bytes, len, "\377\376") ? "UTF-16LE" : "UTF-16BE";
  char *text = g_convert(bytes + 2, (gssize)len - 2, "UTF-8", from, NULL, out_len, NULL);
  if (!text) {
    fail(diag, "encoding-utf16", (DiagPlace){1, 1, 1}, "the file is damaged UTF-16; save it as UTF-8");
  }
  return text;
}

/* Without a byte order mark; form feeds (pages of pdftotext) are line ends. */
static char *clean_copy(const char *text, gsize len, gsize *clean_len) {
  gsize skip = has_mark(text, len, "\357\273\277") ? 3 : 0;
  *clean_len = len - skip;
  char *clean = g_malloc(*clean_len + 1);
  memcpy(clean, text + skip, *clean_len);
  clean[*clean_len] = '\0';
  for (char *p = clean; (p = memchr(p, '\f', (gsize)(clean + *clean_len - p))); p++) {
    *p = '\n';
  }
  return clean;
}

char *read_check_text(const char *name, const char *bytes, gsize len, gsize *clean_len, Diag *diag) {
  diag_set_file(diag, name, NULL, 0);
  g_autofree char *converted = NULL;
  if (has_mark(bytes, len, "\377\376") || has_mark(bytes, len, "\376\377")) {
    if (!(converted = from_utf16(bytes, len, &len, diag))) {
      return NULL;
    }
    bytes = converted;
  }
  bool good = check_signature(bytes, len, diag);
  if (good && !converted && (converted = charset_convert(name, bytes, len, &len, diag))) {
    bytes = converted;
  }
  if (good && looks_like_utf16(bytes, len)) {
    good = fail(diag, "encoding-utf16", (DiagPlace){1, 1, 1},
                "the file looks like UTF-16 without a byte order mark; save it as UTF-8");
  }
  diag_set_file(diag, name, bytes, len);
  good = good && check_utf8(bytes, len, diag) && check_controls(bytes, len, diag);
  diag_set_file(diag, name, NULL, 0);
  return good ? clean_copy(bytes, len, clean_len) : NULL;
}
