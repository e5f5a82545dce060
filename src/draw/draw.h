/* draw.h -- replay a display list with Cairo and Pango. */
#ifndef DATELINE_DRAW_DRAW_H
#define DATELINE_DRAW_DRAW_H

#include "model/diag.h"
#include "scene/scene.h"

/* A private font map of our own faces in one folder; system fonts are not used.  One thread at a time. */
typedef struct Fonts Fonts;

/* Look for the faces in $DATELINE_FONTS, then where they were built or installed.  NULL with a message in diag when
 * they are not there; a warning where $DATELINE_FONTS lacks some. */
Fonts *fonts_new(Diag *diag);
void fonts_free(Fonts *fonts);
/* "Lato 2.007 in /usr/share/dateline/fonts".  New string. */
char *fonts_describe(const Fonts *fonts);

/* Keep fontconfig from reading the system's fonts, which takes a sixth of the time of a small drawing.  For programs
 * that do not use fontconfig otherwise; call it before the first fonts_new(). */
void fonts_ignore_system(void);
TextMeasure fonts_measure(Fonts *fonts);
/* False with a message in diag: some text needs Pango, which cannot be loaded, and nothing may be drawn. */
bool fonts_work(const Fonts *fonts, Diag *diag);
/* Warn in diag of characters that no face has, once a run. */
void fonts_report_missing(const Fonts *fonts, Diag *diag);

/* Each appends the whole file to `out`; false with a message in diag.  `epoch` is
 * the file's date (SOURCE_DATE_EPOCH), 0 by default. */
typedef struct {
  double dpi;     /* png */
  bool live_text; /* svg: <text> instead of outlines */
  bool for_page;  /* svg: no ground, CSS variables for colours, dark mode, width of its container */
  bool anchors;   /* svg: an event links to #e-ID of the surrounding page */
  int64_t epoch;
} DrawOptions;

bool draw_svg(const Scene *scene, Fonts *fonts, const DrawOptions *options, GByteArray *out, Diag *diag);
bool draw_pdf(const Scene *scene, Fonts *fonts, const DrawOptions *options, GByteArray *out, Diag *diag);
bool draw_png(const Scene *scene, Fonts *fonts, const DrawOptions *options, GByteArray *out, Diag *diag);

#endif
