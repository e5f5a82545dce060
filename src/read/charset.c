/* charset.c -- see charset.h. */
#include "read/charset.h"

#include <string.h>

#include "model/format.h"

enum { HEAD = 2048, LONGEST_NAME = 40 };

/* In Western languages most letters are ASCII; in others' single bytes hardly any is. */
static bool is_mostly_ascii(const char *bytes, gsize len) {
  gsize high = 0, letters = 0;
  for (gsize i = 0; i < len; i++) {
    bool above = (guchar)bytes[i] >= 0x80;
    high += above;
    letters += above || g_ascii_isalpha(bytes[i]);
  }
  return 4 * high <= letters;
}

bool charset_is_western(const char *bytes, gsize len) {
  for (gsize i = 0; i < len; i++) {
    guchar c = (guchar)bytes[i];
    if (c < 0x80) {
      continue;
    }
    if (g_utf8_get_char_validated(bytes + i, (gssize)(len - i)) < (gunichar)-2) {
      return false;
    }
  }
  return is_mostly_ascii(bytes, len);
}

/* What stands after `key` in the head of a page: charset=windows-1252, encoding="ISO-8859-1".  NULL: nothing. */
static char *declared_by(const char *head, const char *key) {
  const char *at = strstr(head, key);
  if (!at) {
    return NULL;
  }
  at += strlen(key);
  at += strspn(at, " =\"'");
  gsize n = strspn(at, "abcdefghijklmnopqrstuvwxyz0123456789-_:.");
  return n > 0 && n <= LONGEST_NAME ? g_strndup(at, n) : NULL;
}

static char *declared(const char *bytes, gsize len) {
  g_autofree char *copy = g_strndup(bytes, MIN(len, (gsize)HEAD));
  g_autofree char *head = g_ascii_strdown(copy, -1);
  const char *start = head + strspn(head, " \t\r\n");
  if (*start != '<') {
    return NULL;
  }
  char *name = g_str_has_prefix(start, "<?xml") ? declared_by(head, "encoding=") : NULL;
  name = name ? name : declared_by(head, "charset=");
  bool western = name && (!strcmp(name, "iso-8859-1") || !strcmp(name, "latin1") || !strcmp(name, "us-ascii"));
  if (western) { /* as browsers have it */
    g_free(name);
    name = g_strdup("windows-1252");
  }
  return name;
}

static bool is_prose(const char *name) {
  FormatId format = format_by_suffix(name, false);
  return format == FORMAT_TEXT || format == FORMAT_HTML || format == FORMAT_NONE;
}

/* g_convert() tells a length of what it could not convert, too. */
static char *convert(const char *bytes, gsize len, const char *charset, gsize *out_len) {
  gsize written;
  char *text = g_convert(bytes, (gssize)len, "UTF-8", charset, NULL, &written, NULL);
  *out_len = text ? written : *out_len;
  return text;
}

char *charset_convert(const char *name, const char *bytes, gsize len, gsize *out_len, Diag *diag) {
  bool utf8 = g_utf8_validate_len(bytes, len, NULL) && !memchr(bytes, '\033', len);
  if (utf8 || !is_prose(name) || memchr(bytes, '\0', len)) {
    return NULL;
  }
  g_autofree char *charset = declared(bytes, len);
  char *text = charset && !g_str_has_prefix(charset, "utf") ? convert(bytes, len, charset, out_len) : NULL;
  if (text || !charset_is_western(bytes, len)) {
    return text;
  }
  text = convert(bytes, len, "windows-1252", out_len);
  if (text) {
    diag_add(
        diag, DIAG_NOTE, "encoding-guessed", (DiagPlace){0},
        "not UTF-8, so it is read as Windows-1252; where letters are wrong, convert it: iconv -f CHARSET -t UTF-8");
  }
  return text;
}
