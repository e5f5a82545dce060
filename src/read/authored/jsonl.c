/* jsonl.c -- an archive: documents, or what --jsonl wrote of them, a line each, all merged.
 *
 * A line of events is a JSON timeline with an id, so the JSON reader reads it; errors name the line. */
#include <string.h>

#include "model/link.h"
#include "read/doclines.h"
#include "read/read.h"

/* A line of events is itself what is known of its text. */
static void take_article(Timeline *read) {
  const Event *first = read->events->len ? read->events->pdata[0] : NULL;
  const Citation *citation = first && first->citations->len ? first->citations->pdata[0] : NULL;
  const char *doc = read->id ? read->id : citation ? citation->doc : NULL;
  if (doc) {
    Article *article = article_new(doc, read->anchor);
    article->link = link_is_safe(read->link) ? g_steal_pointer(&read->link) : NULL;
    g_ptr_array_extend_and_steal(article->lead, g_steal_pointer(&read->lead));
    read->lead = g_ptr_array_new();
    g_ptr_array_add(read->articles, article);
  }
}

static bool read_line(const ReadInput *input, const RawLine *line, Timeline *out) {
  g_autofree char *text = g_strndup(line->bytes, line->len);
  g_autofree char *name = g_strdup_printf("%s line %u", input->name, line->number);
  ReadInput one = *input;
  one.text = text;
  one.len = line->len;
  diag_set_file(input->diag, name, text, line->len);
  Timeline *read = timeline_new();
  bool good = read_json(&one, read);
  take_article(read);
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

/* Inside a string the quotes of a key would be escaped. */
static bool has_key(const RawLine *line, const char *key) {
  return memmem(line->bytes, line->len, key, strlen(key)) != NULL;
}

static bool is_document(const RawLine *line) {
  return !has_key(line, "\"events\"") && (has_key(line, "\"text\"") || has_key(line, "\"html\""));
}

/* Has it no word of the topic?  Of a line with escapes nobody knows. */
static bool is_beside(const ReadInput *input, const RawLine *line) {
  return input->topic && !has_key(line, "\\u") &&
         !topic_query_touches(input->topic, topic_query_find(input->topic, line->bytes, line->len));
}

bool read_jsonl(const ReadInput *input, Timeline *out) {
  bool good = true;
  const char *end = input->text + input->len;
  RawLine line = {input->text, 0, 1};
  g_autoptr(GArray) documents = g_array_new(FALSE, FALSE, sizeof(RawLine));
  for (; line.bytes < end && !diag_full(input->diag); line.number++) {
    const char *newline = memchr(line.bytes, '\n', (gsize)(end - line.bytes));
    line.len = (gsize)((newline ? newline : end) - line.bytes);
    if (is_document(&line)) {
      g_array_append_val(documents, line);
    } else if (!is_blank(line.bytes, line.len) && !is_beside(input, &line)) {
      good = read_line(input, &line, out) && good;
    }
    line.bytes = newline ? newline + 1 : end;
  }
  diag_set_file(input->diag, input->name, input->text, input->len);
  doclines_read(input, documents, out);
  return good;
}
