/* markup.c -- see markup.h. */
#include "write/markup.h"
#include <string.h>

/* Of all else the text stays as it is: most of it by far. */
static bool is_plain(char c) {
  return g_ascii_isalnum(c) || c == ' ' || c == ',' || c == '.' || c == '\n';
}

/* What both need. */
static const char *entity(gunichar c) {
  switch (c) {
  case '&':
    return "&amp;";
  case '<':
    return "&lt;";
  case '>':
    return "&gt;";
  case '"':
    return "&quot;";
  default:
    return NULL;
  }
}

static const char *html_entity(gunichar c) {
  bool control = (g_unichar_iscntrl(c) && c != '\n' && c != '\t' && c != '\r') || c == 0xFFFE || c == 0xFFFF;
  return c == '\'' ? "&#39;" : control ? "\xef\xbf\xbd" : entity(c);
}

static const char *xml_entity(gunichar c) {
  return c == '\r' ? "&#13;" : entity(c);
}

static void escape(GString *out, const char *text, gssize len, const char *(*entity_of)(gunichar)) {
  if (!text) {
    return;
  }
  const char *end = text + (len < 0 ? (gssize)strlen(text) : len), *from = text;
  for (const char *p = text; p < end; p = g_utf8_next_char(p)) {
    const char *name = is_plain(*p) ? NULL : entity_of(g_utf8_get_char(p));
    if (name) {
      g_string_append_len(out, from, p - from);
      g_string_append(out, name);
      from = g_utf8_next_char(p);
    }
  }
  g_string_append_len(out, from, end - from);
}

void markup_text(GString *out, const char *text, gssize len) {
  escape(out, text, len, html_entity);
}

void markup_xml(GString *out, const char *text, gssize len) {
  escape(out, text, len, xml_entity);
}
