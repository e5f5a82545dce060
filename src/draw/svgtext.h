/* svgtext.h -- SVG whose words are <text>; private to the drawing floor. */
#ifndef DATELINE_DRAW_SVGTEXT_H
#define DATELINE_DRAW_SVGTEXT_H

#include "scene/scene.h"

/* The pages' items, one page below the other, as SVG elements inside `out`.
 * Links, pictures and fades are left out: a faded rectangle has its first colour. */
void svgtext_append(GString *out, const Scene *scene);

#endif
