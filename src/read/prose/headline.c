/* headline.c -- see headline.h. */
#include "read/prose/headline.h"

#include <string.h>

#include "read/prose/byline.h"

enum { LONGEST = 120, MOST_LINES = 2 };

static const char *line_end(const char *line, const char *end) {
  const char *newline = memchr(line, '\n', (gsize)(end - line));
  return newline ? newline : end;
}

/* "# A headline #" without its marks, "A headline" without blanks round it. */
static char *bare_line(const char *start, const char *end) {
  g_autofree char *line = g_strndup(start, (gsize)(end - start));
  char *bare = g_strstrip(line);
  bare += strspn(bare, "#");
  gsize len = strlen(bare);
  while (len > 0 && strchr("# ", bare[len - 1]))
    len--;
  bare[len] = '\0';
  return g_strdup(g_strstrip(bare));
}

/* Blank, or a rule under a headline ("====", "----"). */
static bool closes(const char *line, const char *end) {
  char first = line < end ? *line : '\n';
  while (line < end && (*line == ' ' || *line == '\r' || (strchr("=-", first) && *line == first)))
    line++;
  return line == end;
}

static bool ends_sentence(const char *line) {
  gunichar last = g_utf8_get_char(g_utf8_find_prev_char(line, line + strlen(line)));
  return last == '.' || last == ',' || last == ';' || last == ':' || last == 0x2026;
}

/* Is most of the line a date? */
static bool is_date_line(const TimexTables *tables, const char *line) {
  TimexContext context = {0};
  gsize dates = 0, len = strlen(line);
  g_autoptr(GArray) found = timex_find(tables, line, len, &context);
  for (guint i = 0; i < found->len; i++)
    dates += g_array_index(found, Timex, i).length;
  return 2 * dates > len;
}

char *headline_find(const Document *document, const TimexTables *tables) {
  const char *start = document->text + document->body, *end = document->text + document->len;
  while (start < end && g_ascii_isspace(*start))
    start++;
  const char *stop = line_end(start, end);
  if (start == end || stop - start > MOST_LINES * LONGEST || stop == end || !closes(stop + 1, line_end(stop + 1, end)))
    return NULL;
  g_autofree char *line = bare_line(start, stop);
  BylineWords words = byline_words(document->lang);
  bool fits = *line && g_utf8_strlen(line, -1) <= LONGEST && !ends_sentence(line);
  fits = fits && !byline_fits(&words, line, strlen(line)) && !is_date_line(tables, line);
  return fits ? g_steal_pointer(&line) : NULL;
}
