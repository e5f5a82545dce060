/* wordcache.h -- a cache of shaped words; private to this room.
 *
 * A timeline repeats words, is measured at several widths, and is then drawn.  In Latin, Greek
 * and Cyrillic a line is the sum of its words (each with the space after it), so each word is shaped once in each face.
 * All other text is shaped as a whole. */
#ifndef DATELINE_DRAW_WORDCACHE_H
#define DATELINE_DRAW_WORDCACHE_H

#include "draw/faces.h"

/* A glyph, its x from the start of the line, and how many bytes of text it stands for. */
typedef struct {
  hb_codepoint_t glyph;
  Unit x;
  guint bytes;
} WordGlyph;

typedef struct WordCache WordCache;

WordCache *wordcache_new(Faces *faces);
void wordcache_free(WordCache *words);

/* As TextMeasure.break_lines, for text that breaks at spaces and `hyphens` only.  False, and `lines` untouched: the
 * text needs Pango. */
bool wordcache_break(WordCache *words, const TextStyle *style, const Hyphens *hyphens, const char *text, gsize len,
                     Unit width, GArray *lines);

/* Append the glyphs of a line, all of the style's face, to `out` (of WordGlyph).  False: shape it as a whole. */
bool wordcache_line(WordCache *words, const TextStyle *style, const char *text, GArray *out, Unit *width);

#endif
