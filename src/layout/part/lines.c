/* lines.c -- see lines.h. */
#include "layout/part/lines.h"

#include <string.h>

struct Lines {
  const TextMeasure *measure;
  GHashTable *known; /* Text -> GArray of TextLine */
};

typedef struct {
  TextStyle style;
  Unit width;
  char *text;
} Text;

static guint text_hash(gconstpointer key) {
  const Text *text = key;
  return g_str_hash(text->text) ^ (guint)text->width ^ (guint)text->style.size << 7 ^ (guint)text->style.weight;
}

static gboolean text_equal(gconstpointer left, gconstpointer right) {
  const Text *a = left, *b = right;
  return a->width == b->width && a->style.size == b->style.size && a->style.weight == b->style.weight &&
         a->style.italic == b->style.italic && strcmp(a->text, b->text) == 0;
}

static void text_free(gpointer key) {
  Text *text = key;
  g_free(text->text);
  g_free(text);
}

Lines *lines_new(const TextMeasure *measure) {
  Lines *lines = g_new(Lines, 1);
  lines->measure = measure;
  lines->known = g_hash_table_new_full(text_hash, text_equal, text_free, (GDestroyNotify)g_array_unref);
  return lines;
}

void lines_free(Lines *lines) {
  if (lines) {
    g_hash_table_unref(lines->known);
    g_free(lines);
  }
}

const GArray *lines_of(Lines *lines, const TextStyle *style, const char *text, Unit width) {
  Text key = {*style, width, (char *)text};
  GArray *found = g_hash_table_lookup(lines->known, &key);
  if (!found) {
    found = g_array_new(FALSE, FALSE, sizeof(TextLine));
    lines->measure->break_lines(lines->measure->data, style, text, strlen(text), width, found);
    Text *own = g_new(Text, 1);
    *own = (Text){*style, width, g_strdup(text)};
    g_hash_table_insert(lines->known, own, found);
  }
  return found;
}
