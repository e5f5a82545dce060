/* number.c -- see number.h.
 *
 * A drawing has tens of thousands of numbers; printf took a sixth of its time. */
#include "scene/number.h"

void number_append_whole(GString *out, guint64 value) {
  char digits[24], *p = digits + sizeof digits;
  do {
    *--p = (char)('0' + value % 10);
    value /= 10;
  } while (value);
  g_string_append_len(out, p, digits + sizeof digits - p);
}

void number_append(GString *out, Unit value) {
  guint64 hundredths = ((guint64)ABS((gint64)value) * 100 + UNIT_PT / 2) / UNIT_PT;
  if (value < 0 && hundredths) {
    g_string_append_c(out, '-');
  }
  number_append_whole(out, hundredths / 100);
  if (hundredths % 100 == 0) {
    return;
  }
  g_string_append_c(out, '.');
  g_string_append_c(out, (char)('0' + hundredths % 100 / 10));
  if (hundredths % 10) {
    g_string_append_c(out, (char)('0' + hundredths % 10));
  }
}
