/* words.c -- see words.h. */
#include "draw/words.h"

#include <string.h>

/* Most words remembered; prose has some ten thousand. */
#define WORDS_MAX 50000

struct Words {
  Faces *faces;
  hb_buffer_t *buffer; /* for one word after the other */
  GHashTable *known;   /* WordsKey -> Word; NULL: to be shaped with what stands around it */
};

typedef struct {
  Unit width, bare; /* with and without the space after it */
  guint n;
  WordsGlyph glyphs[];
} Word;

typedef struct {
  const Face *face;
  gsize len;
  char text[];
} WordsKey;

static guint words_hash(const void *data) {
  const WordsKey *key = data;
  guint hash = g_direct_hash(key->face);
  for (gsize i = 0; i < key->len; i++)
    hash = hash * 33 + (guchar)key->text[i];
  return hash;
}

static gboolean words_equal(const void *x, const void *y) {
  const WordsKey *a = x, *b = y;
  return a->face == b->face && a->len == b->len && memcmp(a->text, b->text, a->len) == 0;
}

Words *words_new(Faces *faces) {
  Words *words = g_new(Words, 1);
  *words = (Words){faces, hb_buffer_create(), g_hash_table_new_full(words_hash, words_equal, g_free, g_free)};
  return words;
}

void words_free(Words *words) {
  g_hash_table_unref(words->known);
  hb_buffer_destroy(words->buffer);
  g_free(words);
}

/* Letters that stand one beside the other: no marks that combine, no controls, no script that joins or turns. */
static bool words_plain(gunichar c) {
  return (c >= 0x20 && c < 0x7f) || (c >= 0xa0 && c < 0x300) || (c >= 0x370 && c < 0x483) ||
         (c >= 0x48a && c < 0x530) || (c >= 0x1e00 && c < 0x2000) || (c >= 0x2010 && c < 0x2028) ||
         (c >= 0x202f && c < 0x2060) || (c >= 0x20a0 && c < 0x20d0);
}

static bool words_can(const char *text, gsize len) {
  for (const char *p = text; p < text + len; p = g_utf8_next_char(p)) {
    if (!words_plain(g_utf8_get_char(p)) || g_utf8_get_char(p) == 0xad)
      return false;
  }
  return true;
}

/* The end of the word at `at`, behind its spaces. */
static gsize words_end(const char *text, gsize len, gsize at) {
  while (at < len && text[at] != ' ')
    at++;
  while (at < len && text[at] == ' ')
    at++;
  return at;
}

/* A ligature is copied from a PDF as one odd character, and "fire" is then not found. */
static void words_shape(const Words *words, const Face *face, const char *text, gsize len) {
  static const hb_feature_t features[] = {
      {HB_TAG('l', 'i', 'g', 'a'), 0, HB_FEATURE_GLOBAL_START, HB_FEATURE_GLOBAL_END},
      {HB_TAG('c', 'l', 'i', 'g'), 0, HB_FEATURE_GLOBAL_START, HB_FEATURE_GLOBAL_END}};
  hb_buffer_reset(words->buffer);
  hb_buffer_add_utf8(words->buffer, text, (int)len, 0, (int)len);
  hb_buffer_set_language(words->buffer, hb_language_from_string("en", -1)); /* not that of the locale */
  hb_buffer_guess_segment_properties(words->buffer);
  hb_shape(face->shape, words->buffer, features, G_N_ELEMENTS(features));
}

static Word *words_new_word(const Words *words, const Face *face, const char *text, gsize len) {
  words_shape(words, face, text, len);
  guint n;
  const hb_glyph_info_t *infos = hb_buffer_get_glyph_infos(words->buffer, &n);
  const hb_glyph_position_t *places = hb_buffer_get_glyph_positions(words->buffer, NULL);
  if (n != (guint)g_utf8_strlen(text, (gssize)len))
    return NULL;
  Word *word = g_malloc(sizeof *word + n * sizeof word->glyphs[0]);
  *word = (Word){.n = n};
  const char *p = text;
  for (guint i = 0; i < n; i++) {
    const char *next = g_utf8_next_char(p);
    if (!infos[i].codepoint || places[i].y_offset) { /* no such glyph, or a mark */
      g_free(word);
      return NULL;
    }
    word->glyphs[i] = (WordsGlyph){infos[i].codepoint, word->width + places[i].x_offset, (guint)(next - p)};
    word->width += places[i].x_advance;
    word->bare = *p == ' ' ? word->bare : word->width;
    p = next;
  }
  return word;
}

/* The word text[0..len); NULL: not one glyph for each letter.  Theirs, until the next call. */
static const Word *words_find(Words *words, const Face *face, const char *text, gsize len) {
  WordsKey *key = g_malloc(sizeof *key + len);
  *key = (WordsKey){.face = face, .len = len};
  memcpy(key->text, text, len);
  gpointer found;
  if (g_hash_table_lookup_extended(words->known, key, NULL, &found)) {
    g_free(key);
    return found;
  }
  if (g_hash_table_size(words->known) >= WORDS_MAX)
    g_hash_table_remove_all(words->known);
  Word *word = words_new_word(words, face, text, len);
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
  const Face *face = faces_of(words->faces, style);
  Unit x = 0, bare = 0;
  gsize start = 0, bare_end = 0;
  for (gsize at = 0, end; at < len; at = end) {
    end = words_end(text, len, at);
    const Word *word = words_find(words, face, text + at, end - at);
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

bool words_line(Words *words, const TextStyle *style, const char *text, GArray *out, Unit *width) {
  const Face *face = faces_of(words->faces, style);
  gsize len = strlen(text);
  g_array_set_size(out, 0);
  *width = 0;
  if (!words_can(text, len))
    return false;
  for (gsize at = 0, end; at < len; at = end) {
    end = words_end(text, len, at);
    const Word *word = words_find(words, face, text + at, end - at);
    if (!word)
      return false;
    for (guint i = 0; i < word->n; i++) {
      WordsGlyph glyph = word->glyphs[i];
      glyph.x += *width;
      g_array_append_val(out, glyph);
    }
    *width += word->width;
  }
  return true;
}
