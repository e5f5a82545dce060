/* pangotext.h -- text that is more than a row of letters, by Pango: other scripts, marks, words that have to be broken;
 * private to the drawing floor. */
#ifndef DATELINE_DRAW_PANGOTEXT_H
#define DATELINE_DRAW_PANGOTEXT_H

#include "draw/faces.h"
#include "draw/pango.h"

typedef struct PangoText PangoText;

/* A private font map on our faces and nothing of the system's. */
PangoText *pangotext_new(Faces *faces);
void pangotext_free(PangoText *pango);

/* The one layout, holding `text` unwrapped; valid until the next call. */
PangoLayout *pangotext_shape(PangoText *pango, const TextStyle *style, const char *text, gsize len);

/* The same of one line of a text that is read from the left, or from the right. */
PangoLayout *pangotext_shape_line(PangoText *pango, const TextStyle *style, const char *text, bool rtl);

/* As TextMeasure.break_lines. */
void pangotext_break(PangoText *pango, const TextStyle *style, const char *text, gsize len, Unit width, GArray *lines);

#endif
