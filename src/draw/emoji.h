/* emoji.h -- letters that are pictures: the glyphs of a colour face; private to the drawing floor. */
#ifndef DATELINE_DRAW_EMOJI_H
#define DATELINE_DRAW_EMOJI_H

#include <hb.h>

#include "layout/text.h"

/* From the start of its place on the baseline, y down. */
typedef struct {
  Unit x, y, w, h;
  hb_blob_t *png; /* the caller's */
} Emoji;

/* Has its face pictures? */
bool emoji_are(hb_font_t *font);

/* The picture of a glyph at a size of type; false: there is none. */
bool emoji_find(hb_font_t *font, Unit size, hb_codepoint_t glyph, Emoji *emoji);

#endif
