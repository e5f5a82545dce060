/* jsonl.c -- what --jsonl wrote: a document's events a line, all merged.
 *
 * A line is a JSON timeline with an id, so the JSON reader reads it; errors name the line. */
#include "read/read.h"
#include <string.h>

static bool read_line(const ReadInput *input, guint number, const char *line, gsize len, Timeline *out) {
  g_autofree char *text = g_strndup(line, len);
  g_autofree char *name = g_strdup_printf("%s line %u", input->name, number);
  ReadInput one = *input;
  one.text = text;
  one.len = len;
  diag_set_file(input->diag, name, text, len);
  Timeline *read = timeline_new();
  bool good = read_json(&one, read);
  timeline_merge(out, read); /* as files are: lines and files may be cut and ordered anyhow */
  return good;
}

static bool is_blank(const char *line, gsize len) {
  for (gsize i = 0; i < len; i++) {
    if (!g_ascii_isspace(line[i])) {
      return false;
    }
  }
  return true;
}

bool read_jsonl(const ReadInput *input, Timeline *out) {
  bool good = true;
  const char *end = input->text + input->len;
  guint number = 1;
  for (const char *line = input->text; line < end && !diag_full(input->diag); number++) {
    const char *newline = memchr(line, '\n', (gsize)(end - line));
    gsize len = (gsize)((newline ? newline : end) - line);
    if (!is_blank(line, len)) {
      good = read_line(input, number, line, len, out) && good;
    }
    line = newline ? newline + 1 : end;
  }
  diag_set_file(input->diag, input->name, input->text, input->len);
  return good;
}
