/* color.h -- colours as people write them: "#rgb", "#rrggbb". */
#ifndef DATELINE_MODEL_COLOR_H
#define DATELINE_MODEL_COLOR_H

#include <glib.h>
#include <stdbool.h>

/* Write red, green and blue, 0 to 255, to `parts`.  False, and `parts` untouched, where the text is no colour. */
bool color_parse(const char *text, guint8 parts[3]);

#endif
