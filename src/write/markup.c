/* markup.c -- see markup.h. */
#include "write/markup.h"
#include <string.h>

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
  case '\'':
    return "&#39;";
  default:
    return (g_unichar_iscntrl(c) && c != '\n' && c != '\t' && c != '\r') || c == 0xFFFE || c == 0xFFFF ? "\xef\xbf\xbd"
                                                                                                       : NULL;
  }
}

void markup_text(GString *out, const char *text, gssize len) {
  if (!text) {
    return;
  }
  const char *end = text + (len < 0 ? (gssize)strlen(text) : len);
  for (const char *p = text; p < end; p = g_utf8_next_char(p)) {
    gunichar c = g_utf8_get_char(p);
    const char *name = entity(c);
    if (name) {
      g_string_append(out, name);
    } else {
      g_string_append_unichar(out, c);
    }
  }
}
