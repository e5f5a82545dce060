/* emoji.h -- colour glyphs, which are pictures; private to this room. */
#ifndef DATELINE_DRAW_EMOJI_H
#define DATELINE_DRAW_EMOJI_H

#include <hb.h>

#include "layout/text.h"

/* A picture and its place relative to the glyph's origin on the baseline, y down. */
typedef struct {
  Unit x, y, w, h;
  hb_blob_t *png; /* the caller's */
} Emoji;

/* Does the face have pictures? */
bool emoji_are(hb_font_t *font);

/* The picture of a glyph at that size of type; false: there is none. */
bool emoji_find(hb_font_t *font, Unit size, hb_codepoint_t glyph, Emoji *emoji);

#endif
