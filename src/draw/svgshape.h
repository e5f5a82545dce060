/* svgshape.h -- numbers, colours and shapes as SVG; private to the drawing floor. */
#ifndef DATELINE_DRAW_SVGSHAPE_H
#define DATELINE_DRAW_SVGSHAPE_H

#include "scene/scene.h"

void svgshape_length(GString *out, const char *name, Unit value); /*  name="12.5" */
void svgshape_color(GString *out, const char *name, Color color); /*  name="#1a1a1a" name-opacity=... */

/* One rectangle, line, path or circle.  `id` names the gradient of a faded one. */
void svgshape_append(GString *out, const SceneItem *item, const char *id);

#endif
