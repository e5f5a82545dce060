/* visible.c -- see visible.h. */
#include "model/visible.h"

bool visible_is_safe(gunichar c) {
  enum { ZERO_WIDTH_NON_JOINER = 0x200C, ZERO_WIDTH_JOINER = 0x200D };
  GUnicodeType type = g_unichar_type(c);
  if (type == G_UNICODE_FORMAT) {
    return c == ZERO_WIDTH_NON_JOINER || c == ZERO_WIDTH_JOINER;
  }
  return type != G_UNICODE_CONTROL && type != G_UNICODE_LINE_SEPARATOR && type != G_UNICODE_PARAGRAPH_SEPARATOR;
}

void visible_append(GString *out, const char *text) {
  enum { REPLACEMENT = 0xFFFD };
  g_autofree char *valid = g_utf8_make_valid(text, -1);
  for (const char *p = valid; *p; p = g_utf8_next_char(p)) {
    gunichar c = g_utf8_get_char(p);
    g_string_append_unichar(out, c == '\t' || c == '\n' || c == '\r' ? ' ' : visible_is_safe(c) ? c : REPLACEMENT);
  }
}
