/* linecache.c -- see linecache.h. */
#include "layout/part/linecache.h"

#include <string.h>

enum { PARTS = 16, NARROWER = 7, SHORT_TITLE = 5 };

struct LineCache {
  const TextMeasure *measure;
  const Hyphens *hyphens;
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

LineCache *linecache_new(const TextMeasure *measure, const Hyphens *hyphens) {
  LineCache *lines = g_new(LineCache, 1);
  lines->measure = measure;
  lines->hyphens = hyphens;
  lines->known = g_hash_table_new_full(text_hash, text_equal, text_free, (GDestroyNotify)g_array_unref);
  return lines;
}

void linecache_free(LineCache *lines) {
  if (lines) {
    g_hash_table_unref(lines->known);
    g_free(lines);
  }
}

static bool ends_in_one_word(const GArray *lines, const char *text) {
  const TextLine *last = &g_array_index(lines, TextLine, lines->len - 1);
  return lines->len > 1 && !memchr(text + last->start, ' ', last->length);
}

/* Some line begins within a word, which a narrower one may force. */
static bool breaks_words(const GArray *lines, const char *text) {
  bool broken = false;
  for (guint i = 1; i < lines->len; i++) {
    const TextLine *line = &g_array_index(lines, TextLine, i);
    broken |= text[line->start] != ' ' && text[line->start - 1] != ' ';
  }
  return broken;
}

static void break_at(const LineCache *lines, const TextStyle *style, const char *text, Unit width, GArray *out) {
  lines->measure->break_lines(lines->measure->data, style, lines->hyphens, text, strlen(text), width, out);
}

/* A title's last word does not stand alone: its lines are as many, and a little narrower, if that gives it company. */
static GArray *break_title(const LineCache *lines, const TextStyle *style, const char *text, Unit width) {
  GArray *found = g_array_new(FALSE, FALSE, sizeof(TextLine));
  break_at(lines, style, text, width, found);
  for (int step = 1; step <= NARROWER && width && found->len <= SHORT_TITLE && ends_in_one_word(found, text); step++) {
    g_autoptr(GArray) tried = g_array_new(FALSE, FALSE, sizeof(TextLine));
    break_at(lines, style, text, width - width * step / PARTS, tried);
    if (tried->len == found->len && !ends_in_one_word(tried, text) && !breaks_words(tried, text)) {
      g_array_set_size(found, 0);
      g_array_append_vals(found, tried->data, tried->len);
    }
  }
  return found;
}

const GArray *linecache_of(LineCache *lines, const TextStyle *style, const char *text, Unit width) {
  Text key = {*style, width, (char *)text};
  GArray *found = g_hash_table_lookup(lines->known, &key);
  if (!found) {
    if (style->weight >= WEIGHT_SEMIBOLD) {
      found = break_title(lines, style, text, width);
    } else {
      found = g_array_new(FALSE, FALSE, sizeof(TextLine));
      break_at(lines, style, text, width, found);
    }
    Text *own = g_new(Text, 1);
    *own = (Text){*style, width, g_strdup(text)};
    g_hash_table_insert(lines->known, own, found);
  }
  return found;
}
