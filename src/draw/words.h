/* words.h -- words shaped once; private to the drawing floor.
 *
 * A timeline says the same words again and again, is measured at several widths, and is then drawn: shaping took half
 * of the time.  In Latin, Greek and Cyrillic a line is the sum of its words (each with the space after it), so each
 * word is shaped once in each style.  All other text is shaped as a whole. */
#ifndef DATELINE_DRAW_WORDS_H
#define DATELINE_DRAW_WORDS_H

#include <pango/pango.h>

#include "layout/text.h"

/* A glyph and the bytes of text it stands for; x from the start of its word or line, on the baseline. */
typedef struct {
  PangoGlyph glyph;
  Unit x;
  guint bytes;
} WordsGlyph;

typedef struct {
  PangoFont *font;
  Unit width, bare; /* with and without the space after it */
  guint n;
  WordsGlyph glyphs[];
} Word;

typedef struct Words Words;

/* How a word is shaped: a layout that holds it, in one line. */
typedef PangoLayout *(*WordsShape)(void *data, const TextStyle *style, const char *text, gsize len);

Words *words_new(WordsShape shape, void *data);
void words_free(Words *words);

/* A text that is the sum of its words. */
bool words_can(const char *text, gsize len);

/* The end of the word at `at`, behind its spaces. */
gsize words_end(const char *text, gsize len, gsize at);

/* The word text[0..len); NULL: not one glyph for each letter of one face.  Theirs, until the next call. */
const Word *words_find(Words *words, const TextStyle *style, const char *text, gsize len);

/* Like TextMeasure.break_lines, but breaking at spaces only.  False: it needs more than that; `lines` is untouched. */
bool words_break(Words *words, const TextStyle *style, const char *text, gsize len, Unit width, GArray *lines);

/* The glyphs of a line, array of WordsGlyph in `out`; its font; false: shape it as a whole. */
bool words_line(Words *words, const TextStyle *style, const char *text, GArray *out, PangoFont **font, Unit *width);

#endif
