/* svgtext.h -- text as SVG: outlines of glyphs, or <text>; private to the drawing floor. */
#ifndef DATELINE_DRAW_SVGTEXT_H
#define DATELINE_DRAW_SVGTEXT_H

#include "draw/fonts.h"

/* The outlines a file has met, each once. */
typedef struct SvgGlyphs SvgGlyphs;

/* `prefix` begins each outline's id. */
SvgGlyphs *svgglyphs_new(const char *prefix);
void svgglyphs_free(SvgGlyphs *glyphs);
/* <path id=...> of all outlines met so far, for <defs>. */
const GString *svgglyphs_defs(const SvgGlyphs *glyphs);

/* A TEXT item by the outlines of its glyphs, under a transparent <text> to select and find. */
void svgtext_outlines(GString *out, const SceneItem *item, Color paper, Fonts *fonts, SvgGlyphs *glyphs);

/* A TEXT item as <text>: a tenth of the size, in the reader's faces where ours are missing.
 * Its width is said, so that another face changes the look but not the place. */
void svgtext_live(GString *out, const SceneItem *item, Color paper);

#endif
