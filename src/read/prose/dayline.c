/* dayline.c -- see dayline.h. */
#include "read/prose/dayline.h"

#include <string.h>

enum { LONGEST = 40, SENTENCE = 40 }; /* bytes */

bool dayline_is_prose(const char *start, const char *end) {
  return end - start >= SENTENCE && end[-1] == '.';
}

static bool has_digit(const char *line, gsize len) {
  while (len && !g_ascii_isdigit(line[len - 1])) {
    len--;
  }
  return len > 0;
}

/* A value of TIMEX3 to the day: "2014-03-08", "XXXX-03-08". */
static bool is_day(const Timex *timex) {
  return strlen(timex->value) == strlen("2014-03-08");
}

static bool is_day_line(const TimexTables *tables, const char *line, gsize len) {
  if (!len || len > LONGEST || !has_digit(line, len)) {
    return false;
  }
  g_autoptr(GArray) found = timex_find(tables, line, len, &(TimexContext){0});
  const Timex *timex = found->len == 1 ? &g_array_index(found, Timex, 0) : NULL;
  return timex && timex->length == len && is_day(timex);
}

bool dayline_has(const TimexTables *tables, const char *text, const char *stop) {
  while (text < stop) {
    const char *newline = memchr(text, '\n', (gsize)(stop - text)), *end = newline ? newline : stop;
    g_autofree char *line = g_strndup(text, (gsize)(end - text));
    g_strstrip(line);
    if (is_day_line(tables, line, strlen(line))) {
      return true;
    }
    text = end + 1;
  }
  return false;
}
