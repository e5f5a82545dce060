/* pangotext.h -- complex text by Pango: other scripts, combining marks, words that must be broken; private to this
 * room. */
#ifndef DATELINE_DRAW_PANGOTEXT_H
#define DATELINE_DRAW_PANGOTEXT_H

#include "draw/faces.h"
#include "draw/pango.h"

typedef struct PangoText PangoText;

/* A private font map with our faces only. */
PangoText *pangotext_new(Faces *faces);
void pangotext_free(PangoText *pango);

/* A layout of `text`, unwrapped; valid until the next call. */
PangoLayout *pangotext_shape(PangoText *pango, const TextStyle *style, const char *text, gsize len);

/* The same for one line, of a text that is read from the right (`rtl`) or from the left. */
PangoLayout *pangotext_shape_line(PangoText *pango, const TextStyle *style, const char *text, bool rtl);

/* As TextMeasure.break_lines. */
void pangotext_break(PangoText *pango, const TextStyle *style, const char *text, gsize len, Unit width, GArray *lines);

#endif
