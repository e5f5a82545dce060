/* svgtext.h -- text as SVG: outlines of glyphs, or <text>; private to the drawing floor. */
#ifndef DATELINE_DRAW_SVGTEXT_H
#define DATELINE_DRAW_SVGTEXT_H

#include "draw/fonts.h"

/* The glyph outlines of a file, each once. */
typedef struct SvgGlyphs SvgGlyphs;

/* `prefix` begins each outline's id. */
SvgGlyphs *svgglyphs_new(const char *prefix);
void svgglyphs_free(SvgGlyphs *glyphs);
/* <path id=...> of all outlines so far, for <defs>; owned by `glyphs`. */
const GString *svgglyphs_defs(const SvgGlyphs *glyphs);

/* Append a TEXT item as the outlines of its glyphs, below a transparent <text> for selecting and searching. */
void svgtext_outlines(GString *out, const SceneItem *item, Color paper, Fonts *fonts, SvgGlyphs *glyphs);

/* Append a TEXT item as <text>, a tenth of the size, in the reader's fonts where ours are missing.
 * textLength keeps its width in other fonts. */
void svgtext_live(GString *out, const SceneItem *item, Color paper);

#endif
