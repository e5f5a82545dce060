/* number.c -- see number.h.
 *
 * A drawing has tens of thousands of numbers; printf took a sixth of its time. */
#include "scene/number.h"

/* From the last digit on; returns the first. */
static char *number_digits(char *end, guint64 value) {
  do {
    *--end = (char)('0' + value % 10);
    value /= 10;
  } while (value);
  return end;
}

void number_append_whole(GString *out, guint64 value) {
  char text[24], *end = text + sizeof text, *start = number_digits(end, value);
  g_string_append_len(out, start, end - start);
}

void number_append(GString *out, Unit value) {
  guint64 hundredths = ((guint64)ABS((gint64)value) * 100 + UNIT_PT / 2) / UNIT_PT;
  guint fraction = hundredths % 100;
  char text[24], *end = text + sizeof text, *start = end;
  if (fraction % 10) {
    *--start = (char)('0' + fraction % 10);
  }
  if (fraction) {
    *--start = (char)('0' + fraction / 10);
    *--start = '.';
  }
  start = number_digits(start, hundredths / 100);
  if (value < 0 && hundredths) {
    *--start = '-';
  }
  g_string_append_len(out, start, end - start);
}
