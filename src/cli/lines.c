/* lines.c -- see lines.h. */
#include "cli/lines.h"

bool lines_next(FILE *stream, gsize limit, GString *line) {
  int c = getc_unlocked(stream);
  bool any = c != EOF;
  g_string_truncate(line, 0);
  for (; c != EOF && c != '\n'; c = getc_unlocked(stream)) {
    if (line->len <= limit) {
      g_string_append_c(line, (char)c);
    }
  }
  return any && !ferror(stream);
}
