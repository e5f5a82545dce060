/* clocklead.c -- see clocklead.h. */
#include "read/list/clocklead.h"

#include <string.h>

enum { DIGITS = 4, LAST_HOUR = 23, MINUTES = 60 };

static const char figures[] = "0123456789";

/* Four digits of a time. */
static bool are_hour_and_minute(const char *text, gsize len) {
  gsize n = 0;
  while (n < len && n <= DIGITS && g_ascii_isdigit(text[n])) {
    n++;
  }
  return n == DIGITS && (text[0] - '0') * 10 + text[1] - '0' <= LAST_HOUR && text[2] - '0' < MINUTES / 10;
}

/* Behind the mark of an item, "- **0415". */
static const char *skip_bullet(const char *line, const char *end) {
  while (line < end && !g_ascii_isalnum(*line)) {
    line++;
  }
  return line;
}

bool clocklead_in_text(const char *text, gsize len) {
  guint times = 0;
  bool zero = false;
  for (const char *line = text, *end = text + len; line < end;) {
    const char *newline = memchr(line, '\n', (gsize)(end - line));
    const char *stop = newline ? newline : end, *lead = skip_bullet(line, stop);
    gsize length = (gsize)(stop - lead);
    bool time = length > DIGITS && are_hour_and_minute(lead, length) && strchr(" :\t*]", lead[DIGITS]);
    times += time;
    zero |= time && *lead == '0';
    line = stop + 1;
  }
  return zero && times > 1;
}

/* "08:30", "8:30 EDT" */
static bool has_colon(const char *text) {
  gsize hour = strspn(text, figures);
  return hour && hour <= 2 && text[hour] == ':' && strspn(text + hour + 1, figures) == 2 &&
         !strpbrk(text + hour + 3, "-/0123456789");
}

char *clocklead_read(const char *words, bool four_digits) {
  if (has_colon(words)) {
    return g_strdup(words);
  }
  const char *rest = words + MIN(strlen(words), (gsize)DIGITS);
  bool time = are_hour_and_minute(words, strlen(words)) && !strpbrk(rest, "-/0123456789");
  return time && (four_digits || *words == '0') ? g_strdup_printf("%.2s:%.2s%s", words, words + 2, rest) : NULL;
}
