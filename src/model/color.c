/* color.c -- see color.h. */
#include "model/color.h"

#include <string.h>

bool color_parse(const char *text, guint8 parts[3]) {
  gsize len = strlen(text);
  if (text[0] != '#' || (len != 4 && len != 7) || strspn(text + 1, "0123456789abcdefABCDEF") != len - 1) {
    return false;
  }
  gsize width = (len - 1) / 3;
  for (gsize i = 0; i < 3; i++) {
    int high = g_ascii_xdigit_value(text[1 + i * width]), low = g_ascii_xdigit_value(text[i * width + width]);
    parts[i] = (guint8)(16 * high + low);
  }
  return true;
}
