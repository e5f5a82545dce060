/* words.h -- words shaped once; private to the drawing floor.
 *
 * A timeline says the same words again and again, is measured at several widths, and is then drawn.  In Latin, Greek
 * and Cyrillic a line is the sum of its words (each with the space after it), so each word is shaped once in each face.
 * All other text is shaped as a whole. */
#ifndef DATELINE_DRAW_WORDS_H
#define DATELINE_DRAW_WORDS_H

#include "draw/faces.h"

/* A glyph and the bytes of text it stands for; x from the start of its line, on the baseline. */
typedef struct {
  hb_codepoint_t glyph;
  Unit x;
  guint bytes;
} WordsGlyph;

typedef struct Words Words;

Words *words_new(Faces *faces);
void words_free(Words *words);

/* Like TextMeasure.break_lines, but breaking at spaces, and where `hyphens` allow it.  False: it needs more than that;
 * `lines` is untouched. */
bool words_break(Words *words, const TextStyle *style, const Hyphens *hyphens, const char *text, gsize len, Unit width,
                 GArray *lines);

/* The glyphs of a line, array of WordsGlyph in `out`, all of the style's face; false: shape it as a whole. */
bool words_line(Words *words, const TextStyle *style, const char *text, GArray *out, Unit *width);

#endif
