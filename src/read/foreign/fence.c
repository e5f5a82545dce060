/* fence.c -- see fence.h. */
#include "read/foreign/fence.h"

#include <string.h>

static const char opening[] = "```mermaid";

/* Is the chart one of those that tell of time? */
static bool is_timeline(const char *chart) {
  static const char *const kinds[] = {"timeline", "gantt"};
  chart += strspn(chart, " \t\r\n");
  for (gsize i = 0; i < G_N_ELEMENTS(kinds); i++) {
    if (g_str_has_prefix(chart, kinds[i])) {
      return true;
    }
  }
  return false;
}

static void blank(char *from, const char *to) {
  for (; from < to; from++) {
    if (*from != '\n') {
      *from = ' ';
    }
  }
}

char *fence_read(const ReadInput *input, Timeline *out) {
  char *text = NULL;
  for (const char *open = strstr(input->text, opening); open;) {
    const char *chart = open + strlen(opening), *close = strstr(chart, "\n```");
    close = close ? close : input->text + input->len;
    if (is_timeline(chart)) {
      g_autofree char *inner = g_strndup(chart, (gsize)(close - chart));
      ReadInput one = *input;
      one.text = inner;
      one.len = strlen(inner);
      read_mermaid(&one, out);
      text = text ? text : g_strdup(input->text);
      const char *end = close + (*close ? strlen("\n```") : 0);
      blank(text + (open - input->text), text + (end - input->text));
    }
    open = *close ? strstr(close + 1, opening) : NULL;
  }
  return text;
}
