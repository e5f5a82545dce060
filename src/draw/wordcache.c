/* wordcache.c -- see wordcache.h. */
#include "draw/wordcache.h"

#include <string.h>

/* Most words and texts remembered; prose has some ten thousand. */
enum { WORDS_MAX = 50000, TEXTS_MAX = 20000 };

typedef struct {
  Unit width, bare; /* with and without the space after it */
  guint n;
  WordGlyph glyphs[];
} Word;

typedef struct {
  const Face *face;
  gsize len;
  char text[];
} WordKey;

/* A text as its words, each with the spaces after it. */
typedef struct {
  guint n;
  struct {
    gsize end;
    const Word *word;
  } parts[];
} Parts;

struct WordCache {
  Faces *faces;
  hb_buffer_t *buffer; /* for one word after the other */
  GHashTable *known;   /* WordKey -> Word; NULL: to be shaped with what stands around it */
  GHashTable *texts;   /* WordKey -> Parts; NULL: more than words */
  WordKey *asked;      /* what is looked for, with room for `most` bytes of text */
  gsize most;
};

static guint key_hash(const void *data) {
  const WordKey *key = data;
  guint hash = g_direct_hash(key->face);
  for (gsize i = 0; i < key->len; i++)
    hash = hash * 33 + (guchar)key->text[i];
  return hash;
}

static gboolean key_equal(const void *x, const void *y) {
  const WordKey *a = x, *b = y;
  return a->face == b->face && a->len == b->len && memcmp(a->text, b->text, a->len) == 0;
}

WordCache *wordcache_new(Faces *faces) {
  WordCache *words = g_new(WordCache, 1);
  *words = (WordCache){.faces = faces,
                       .buffer = hb_buffer_create(),
                       .known = g_hash_table_new_full(key_hash, key_equal, g_free, g_free),
                       .texts = g_hash_table_new_full(key_hash, key_equal, g_free, g_free)};
  return words;
}

void wordcache_free(WordCache *words) {
  g_hash_table_unref(words->texts);
  g_hash_table_unref(words->known);
  hb_buffer_destroy(words->buffer);
  g_free(words->asked);
  g_free(words);
}

/* Letters that stand one beside the other: no marks that combine, no controls, no script that joins or turns. */
static bool is_plain(gunichar c) {
  return (c >= 0x20 && c < 0x7f) || (c >= 0xa0 && c < 0x300) || (c >= 0x370 && c < 0x483) ||
         (c >= 0x48a && c < 0x530) || (c >= 0x1e00 && c < 0x2000) || (c >= 0x2010 && c < 0x2028) ||
         (c >= 0x202f && c < 0x2060) || (c >= 0x20a0 && c < 0x20d0);
}

static bool can_compose(const char *text, gsize len) {
  for (const char *p = text; p < text + len; p = g_utf8_next_char(p)) {
    if (!is_plain(g_utf8_get_char(p)) || g_utf8_get_char(p) == 0xad)
      return false;
  }
  return true;
}

/* The end of the word at `at`, after its spaces. */
static gsize word_end(const char *text, gsize len, gsize at) {
  while (at < len && text[at] != ' ')
    at++;
  while (at < len && text[at] == ' ')
    at++;
  return at;
}

/* A ligature is copied from a PDF as one odd character, and "fire" is then not found. */
static void shape_word(const WordCache *words, const Face *face, const char *text, gsize len) {
  static const hb_feature_t features[] = {
      {HB_TAG('l', 'i', 'g', 'a'), 0, HB_FEATURE_GLOBAL_START, HB_FEATURE_GLOBAL_END},
      {HB_TAG('c', 'l', 'i', 'g'), 0, HB_FEATURE_GLOBAL_START, HB_FEATURE_GLOBAL_END}};
  hb_buffer_reset(words->buffer);
  hb_buffer_add_utf8(words->buffer, text, (int)len, 0, (int)len);
  hb_buffer_set_language(words->buffer, hb_language_from_string("en", -1)); /* not that of the locale */
  hb_buffer_guess_segment_properties(words->buffer);
  hb_shape(face->shape, words->buffer, features, G_N_ELEMENTS(features));
}

static Word *word_new(const WordCache *words, const Face *face, const char *text, gsize len) {
  shape_word(words, face, text, len);
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
    word->glyphs[i] = (WordGlyph){infos[i].codepoint, word->width + places[i].x_offset, (guint)(next - p)};
    word->width += places[i].x_advance;
    word->bare = *p == ' ' ? word->bare : word->width;
    p = next;
  }
  return word;
}

static const WordKey *ask(WordCache *words, const Face *face, const char *text, gsize len) {
  if (!words->asked || len > words->most) {
    words->most = MAX(2 * len, 64);
    words->asked = g_realloc(words->asked, sizeof *words->asked + words->most);
  }
  *words->asked = (WordKey){.face = face, .len = len};
  memcpy(words->asked->text, text, len);
  return words->asked;
}

/* The word text[0..len); NULL: not one glyph for each letter.  Theirs, until the next call. */
static const Word *find_word(WordCache *words, const Face *face, const char *text, gsize len) {
  gpointer found;
  if (g_hash_table_lookup_extended(words->known, ask(words, face, text, len), NULL, &found))
    return found;
  Word *word = word_new(words, face, text, len);
  g_hash_table_insert(words->known, g_memdup2(words->asked, sizeof *words->asked + len), word);
  return word;
}

/* Between texts: what is found of one holds as long as that is at hand. */
static void make_room(WordCache *words) {
  if (g_hash_table_size(words->known) < WORDS_MAX && g_hash_table_size(words->texts) < TEXTS_MAX)
    return;
  g_hash_table_remove_all(words->texts);
  g_hash_table_remove_all(words->known);
}

static Parts *parts_new(WordCache *words, const Face *face, const char *text, gsize len) {
  if (!can_compose(text, len))
    return NULL;
  guint most = 1;
  for (gsize i = 0; i < len; i++)
    most += text[i] == ' ';
  Parts *parts = g_malloc(sizeof *parts + most * sizeof parts->parts[0]);
  parts->n = 0;
  for (gsize at = 0, end; at < len; at = end) {
    end = word_end(text, len, at);
    const Word *word = find_word(words, face, text + at, end - at);
    if (!word) {
      g_free(parts);
      return NULL;
    }
    parts->parts[parts->n].end = end;
    parts->parts[parts->n++].word = word;
  }
  return parts;
}

/* The words of a text, theirs; NULL: it is to be shaped as a whole. */
static const Parts *find_parts(WordCache *words, const Face *face, const char *text, gsize len) {
  gpointer found;
  make_room(words);
  if (g_hash_table_lookup_extended(words->texts, ask(words, face, text, len), NULL, &found))
    return found;
  WordKey *key = g_memdup2(words->asked, sizeof *words->asked + len);
  Parts *parts = parts_new(words, face, text, len);
  g_hash_table_insert(words->texts, key, parts);
  return parts;
}

/* -- Breaking -- */

/* A longer word is none: to try each of its places takes the square of its length. */
enum { LONGEST_CUT = 300 };

/* Lines as they fill. */
typedef struct {
  WordCache *words;
  const Face *face;
  const Hyphens *hyphens;
  const char *text;
  Unit width;
  GArray *lines;
  gsize start, end; /* of the line at hand, without the spaces after it */
  Unit x, bare;     /* its width, with and without them */
} Filler;

static void filler_end_line(Filler *filler, bool hyphen, gsize next) {
  TextLine line = {filler->start, filler->end - filler->start, filler->bare, hyphen, false};
  g_array_append_val(filler->lines, line);
  filler->start = filler->end = next;
  filler->x = filler->bare = 0;
}

/* Where text[at..end), a word, may be broken, with or without a hyphen, in order. */
static GArray *filler_places(const Filler *filler, gsize at, gsize end) {
  GArray *places = g_array_new(FALSE, FALSE, sizeof(gsize));
  const char *text = filler->text;
  for (gsize from = at, next = at; from < end; from = next) {
    while (next < end && g_unichar_isalpha(g_utf8_get_char(text + next)))
      next = (gsize)(g_utf8_next_char(text + next) - text);
    guint first = places->len;
    hyphens_find(filler->hyphens, text + from, next - from, places);
    for (guint i = first; i < places->len; i++)
      g_array_index(places, gsize, i) += from;
    if (next < end)
      next = (gsize)(g_utf8_next_char(text + next) - text);
    if (next < end && next > at + 1 && text[next - 1] == '-')
      g_array_append_val(places, next);
  }
  return places;
}

/* Breaks the word text[at..end) within the line at hand and ends that; the rest of the word begins at what it returns,
 * `at` where nothing of it fits. */
static gsize filler_cut(Filler *filler, gsize at, gsize end) {
  const char *text = filler->text;
  g_autoptr(GArray) places = filler_places(filler, at, end);
  for (guint i = places->len; i > 0; i--) {
    gsize place = g_array_index(places, gsize, i - 1);
    bool hyphen = text[place - 1] != '-';
    g_autofree char *piece = g_strdup_printf("%.*s%s", (int)(place - at), text + at, hyphen ? "-" : "");
    const Word *word = find_word(filler->words, filler->face, piece, strlen(piece));
    if (word && filler->x + word->bare <= filler->width) {
      filler->bare = filler->x + word->bare;
      filler->end = place;
      filler_end_line(filler, hyphen, place);
      return place;
    }
  }
  return at;
}

/* A word is broken where no line holds it, or the line before it would be half empty. */
static bool filler_may_cut(const Filler *filler, const Word *word, gsize bytes) {
  return filler->hyphens && bytes <= LONGEST_CUT && (word->bare > filler->width || filler->x < filler->width / 2);
}

/* The word text[at..end) with its spaces; false: no rule breaks it as it has to be. */
static bool filler_add(Filler *filler, const Word *word, gsize at, gsize end) {
  for (;; word = find_word(filler->words, filler->face, filler->text + at, end - at)) {
    if (!word)
      return false;
    if (!filler->width || filler->x + word->bare <= filler->width) {
      filler->bare = filler->x + word->bare;
      filler->x += word->width;
      filler->end = end;
      while (filler->end > at && filler->text[filler->end - 1] == ' ')
        filler->end--;
      return true;
    }
    gsize rest = filler_may_cut(filler, word, end - at) ? filler_cut(filler, at, end) : at;
    if (rest == at && filler->x == 0)
      return false;
    if (rest == at)
      filler_end_line(filler, false, at);
    at = rest;
  }
}

bool wordcache_break(WordCache *words, const TextStyle *style, const Hyphens *hyphens, const char *text, gsize len,
                     Unit width, GArray *lines) {
  guint first = lines->len;
  Filler filler = {.words = words,
                   .face = faces_of(words->faces, style),
                   .hyphens = hyphens,
                   .text = text,
                   .width = width,
                   .lines = lines};
  const Parts *parts = find_parts(words, filler.face, text, len);
  for (guint i = 0; parts && i < parts->n; i++) {
    if (!filler_add(&filler, parts->parts[i].word, i ? parts->parts[i - 1].end : 0, parts->parts[i].end)) {
      g_array_set_size(lines, first);
      return false;
    }
  }
  if (parts)
    filler_end_line(&filler, false, len);
  return parts != NULL;
}

bool wordcache_line(WordCache *words, const TextStyle *style, const char *text, GArray *out, Unit *width) {
  const Parts *parts = find_parts(words, faces_of(words->faces, style), text, strlen(text));
  g_array_set_size(out, 0);
  *width = 0;
  for (guint i = 0; parts && i < parts->n; i++) {
    const Word *word = parts->parts[i].word;
    for (guint k = 0; k < word->n; k++) {
      WordGlyph glyph = word->glyphs[k];
      glyph.x += *width;
      g_array_append_val(out, glyph);
    }
    *width += word->width;
  }
  return parts != NULL;
}
