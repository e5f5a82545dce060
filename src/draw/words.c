/* words.c -- see words.h. */
#include "draw/words.h"

#include <string.h>

/* Most words remembered; prose has some ten thousand. */
#define WORDS_MAX 50000

struct Words {
  WordsShape shape;
  void *data;
  GHashTable *known; /* WordsKey -> Word; NULL: to be shaped with what stands around it */
};

typedef struct {
  TextStyle style;
  gsize len;
  char text[];
} WordsKey;

static guint words_hash(const void *data) {
  const WordsKey *key = data;
  guint hash = (guint)key->style.size * 31 + (guint)key->style.weight;
  for (gsize i = 0; i < key->len; i++)
    hash = hash * 33 + (guchar)key->text[i];
  return hash;
}

static gboolean words_equal(const void *x, const void *y) {
  const WordsKey *a = x, *b = y;
  return a->len == b->len && a->style.size == b->style.size && a->style.weight == b->style.weight &&
         a->style.italic == b->style.italic && a->style.condensed == b->style.condensed &&
         memcmp(a->text, b->text, a->len) == 0;
}

static void words_free_word(void *data) {
  Word *word = data;
  if (word)
    g_object_unref(word->font);
  g_free(word);
}

Words *words_new(WordsShape shape, void *data) {
  Words *words = g_new(Words, 1);
  *words = (Words){shape, data, g_hash_table_new_full(words_hash, words_equal, g_free, words_free_word)};
  return words;
}

void words_free(Words *words) {
  g_hash_table_unref(words->known);
  g_free(words);
}

/* Letters that stand one beside the other: no marks that combine, no controls, no script that joins or turns. */
static bool words_plain(gunichar c) {
  return (c >= 0x20 && c < 0x7f) || (c >= 0xa0 && c < 0x300) || (c >= 0x370 && c < 0x483) ||
         (c >= 0x48a && c < 0x530) || (c >= 0x1e00 && c < 0x2000) || (c >= 0x2010 && c < 0x2028) ||
         (c >= 0x202f && c < 0x2060) || (c >= 0x20a0 && c < 0x20d0);
}

bool words_can(const char *text, gsize len) {
  for (const char *p = text; p < text + len; p = g_utf8_next_char(p)) {
    if (!words_plain(g_utf8_get_char(p)) || g_utf8_get_char(p) == 0xad)
      return false;
  }
  return true;
}

gsize words_end(const char *text, gsize len, gsize at) {
  while (at < len && text[at] != ' ')
    at++;
  while (at < len && text[at] == ' ')
    at++;
  return at;
}

static Word *words_shape(const Words *words, const TextStyle *style, const char *text, gsize len) {
  PangoLayoutLine *line = pango_layout_get_line_readonly(words->shape(words->data, style, text, len), 0);
  if (!line->runs || line->runs->next)
    return NULL;
  const PangoGlyphItem *run = line->runs->data;
  const PangoGlyphString *glyphs = run->glyphs;
  if (glyphs->num_glyphs != g_utf8_strlen(text, (gssize)len))
    return NULL;
  Word *word = g_malloc(sizeof *word + (gsize)glyphs->num_glyphs * sizeof word->glyphs[0]);
  *word = (Word){.font = g_object_ref(run->item->analysis.font), .n = (guint)glyphs->num_glyphs};
  const char *p = text;
  for (guint i = 0; i < word->n; i++) {
    const PangoGlyphInfo *info = &glyphs->glyphs[i];
    const char *next = g_utf8_next_char(p);
    bool known = info->glyph != PANGO_GLYPH_EMPTY && !(info->glyph & PANGO_GLYPH_UNKNOWN_FLAG);
    if (!known || info->geometry.y_offset) {
      words_free_word(word);
      return NULL;
    }
    word->glyphs[i] = (WordsGlyph){info->glyph, word->width + info->geometry.x_offset, (guint)(next - p)};
    word->width += info->geometry.width;
    word->bare = *p == ' ' ? word->bare : word->width;
    p = next;
  }
  return word;
}

const Word *words_find(Words *words, const TextStyle *style, const char *text, gsize len) {
  WordsKey *key = g_malloc(sizeof *key + len);
  *key = (WordsKey){.style = *style, .len = len};
  memcpy(key->text, text, len);
  gpointer found;
  if (g_hash_table_lookup_extended(words->known, key, NULL, &found)) {
    g_free(key);
    return found;
  }
  if (g_hash_table_size(words->known) >= WORDS_MAX)
    g_hash_table_remove_all(words->known);
  Word *word = words_shape(words, style, text, len);
  g_hash_table_insert(words->known, key, word);
  return word;
}

static void words_push(GArray *lines, gsize start, gsize end, Unit width) {
  TextLine line = {start, end - start, width};
  g_array_append_val(lines, line);
}

bool words_break(Words *words, const TextStyle *style, const char *text, gsize len, Unit width, GArray *lines) {
  guint first = lines->len;
  if (!words_can(text, len))
    return false;
  Unit x = 0, bare = 0;
  gsize start = 0, bare_end = 0;
  for (gsize at = 0, end; at < len; at = end) {
    end = words_end(text, len, at);
    const Word *word = words_find(words, style, text + at, end - at);
    if (!word || (width && word->bare > width)) { /* a word is broken, by rules of its own */
      g_array_set_size(lines, first);
      return false;
    }
    if (width && x > 0 && x + word->bare > width) {
      words_push(lines, start, bare_end, bare);
      start = at;
      x = 0;
    }
    bare = x + word->bare;
    x += word->width;
    bare_end = end;
    while (bare_end > at && text[bare_end - 1] == ' ')
      bare_end--;
  }
  words_push(lines, start, MAX(bare_end, start), bare);
  return true;
}

bool words_line(Words *words, const TextStyle *style, const char *text, GArray *out, PangoFont **font, Unit *width) {
  gsize len = strlen(text);
  g_array_set_size(out, 0);
  *width = 0;
  *font = NULL;
  if (!words_can(text, len))
    return false;
  for (gsize at = 0, end; at < len; at = end) {
    end = words_end(text, len, at);
    const Word *word = words_find(words, style, text + at, end - at);
    if (!word || (*font && word->font != *font))
      return false;
    *font = word->font;
    for (guint i = 0; i < word->n; i++) {
      WordsGlyph glyph = word->glyphs[i];
      glyph.x += *width;
      g_array_append_val(out, glyph);
    }
    *width += word->width;
  }
  return *font != NULL;
}
