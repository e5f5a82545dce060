/* fonts.h -- one line of text, shaped in our faces; private to the drawing floor. */
#ifndef DATELINE_DRAW_FONTS_H
#define DATELINE_DRAW_FONTS_H

#include "draw/draw.h"
#include "draw/emoji.h"
#include "draw/pango.h"
#include "draw/words.h"

/* The glyphs of a line that is the sum of its words, all in one face; `glyphs` (of WordsGlyph) are valid until the next
 * call.  False: shape it as a whole. */
typedef struct {
  cairo_scaled_font_t *face;
  const GArray *glyphs;
} FontsLine;

bool fonts_line(Fonts *fonts, const TextStyle *style, const char *text, bool rtl, FontsLine *line);

/* A layout of the whole `text`, unwrapped, valid until the next call; the characters that no face has are noted. */
PangoLayoutLine *fonts_shape(Fonts *fonts, const TextStyle *style, const char *text, bool rtl);

/* The picture of an emoji, theirs; NULL: it is broken. */
cairo_surface_t *fonts_picture(Fonts *fonts, const Emoji *emoji, hb_codepoint_t glyph);

/* The files of all faces used since fonts_forget_used(), of hb_face_t, in order of first use. */
void fonts_forget_used(Fonts *fonts);
const GPtrArray *fonts_used(const Fonts *fonts);

#endif
