/* color.h -- colours as people write them: "#rgb", "#rrggbb". */
#ifndef DATELINE_MODEL_COLOR_H
#define DATELINE_MODEL_COLOR_H

#include <glib.h>
#include <stdbool.h>

/* Red, green, blue; false: it is none, and `parts` is untouched. */
bool color_parse(const char *text, guint8 parts[3]);

#endif
