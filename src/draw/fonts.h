/* fonts.h -- one line of text, shaped in our faces; private to this room. */
#ifndef DATELINE_DRAW_FONTS_H
#define DATELINE_DRAW_FONTS_H

#include "draw/draw.h"
#include "draw/emoji.h"
#include "draw/pango.h"
#include "draw/wordcache.h"

/* The glyphs of a line in one face, composed of its words (wordcache.h); `glyphs` (of WordGlyph) are valid until the
 * next call.  False: the line must be shaped as a whole. */
typedef struct {
  cairo_scaled_font_t *face;
  const GArray *glyphs;
} FontsLine;

bool fonts_line(Fonts *fonts, const TextStyle *style, const char *text, bool rtl, FontsLine *line);

/* Shape the whole `text` by Pango, unwrapped; valid until the next call.  Characters that no face has are recorded. */
PangoLayoutLine *fonts_shape(Fonts *fonts, const TextStyle *style, const char *text, bool rtl);

/* The picture of an emoji, owned by `fonts`; NULL: it is broken. */
cairo_surface_t *fonts_picture(Fonts *fonts, const Emoji *emoji, hb_codepoint_t glyph);

/* The files of all faces used since fonts_forget_used(), GPtrArray of hb_face_t in order of first use, borrowed. */
void fonts_forget_used(Fonts *fonts);
const GPtrArray *fonts_used(const Fonts *fonts);

#endif
