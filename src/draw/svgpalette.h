/* svgpalette.h -- the colours of an SVG for web pages: CSS variables, and a dark mode. */
#ifndef DATELINE_DRAW_SVGPALETTE_H
#define DATELINE_DRAW_SVGPALETTE_H

#include "scene/scene.h"

/* The counterpart of `color` on a dark ground: the same hue with inverted lightness. */
Color svgpalette_dark(Color color);

/* Append the <style> for the colours that `svg` uses, below the element of that id.  A page may set each as
 * --dateline-RRGGBB, and its paper as --dateline-paper; `text` follows the page's own colour of text. */
void svgpalette_append(GString *out, const char *id, const char *svg, Color text, Color paper);

#endif
