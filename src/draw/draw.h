/* draw.h -- replay a display list with Cairo and Pango. */
#ifndef DATELINE_DRAW_DRAW_H
#define DATELINE_DRAW_DRAW_H

#include "model/diag.h"
#include "scene/scene.h"

/* Our own faces, and nothing of the system's: a private font map on one
 * folder.  One thread at a time. */
typedef struct Fonts Fonts;

/* Look for the faces in $DATELINE_FONTS, then where they were built or installed.  NULL with a message in diag when
 * they are not there; a message too of what $DATELINE_FONTS lacks. */
Fonts *fonts_new(Diag *diag);
void fonts_free(Fonts *fonts);
/* "Lato 2.007 in /usr/share/dateline/fonts".  New string. */
char *fonts_describe(const Fonts *fonts);

/* For a program that draws with nothing else: fontconfig, which the first font map wakes, need not read what the
 * system has (a sixth of the time of a small drawing).  Before the first fonts_new(). */
void fonts_ignore_system(void);
TextMeasure fonts_measure(Fonts *fonts);
/* False with a message in diag: what was measured needs Pango, which cannot be loaded.  Nothing is to be drawn. */
bool fonts_work(const Fonts *fonts, Diag *diag);
/* Characters of the scene that no face has: a warning each run, in diag. */
void fonts_report_missing(const Fonts *fonts, Diag *diag);

/* Each appends the whole file to `out`; false with a message in diag.  `epoch` is
 * the file's date (SOURCE_DATE_EPOCH), 0 by default. */
typedef struct {
  double dpi;     /* png */
  bool live_text; /* svg: <text> instead of outlines */
  bool for_page;  /* svg: no ground, colours by variables, dark where the page is, as wide as there is room */
  bool anchors;   /* svg: an event leads to #e-ID of the page round it */
  int64_t epoch;
} DrawOptions;

bool draw_svg(const Scene *scene, Fonts *fonts, const DrawOptions *options, GByteArray *out, Diag *diag);
bool draw_pdf(const Scene *scene, Fonts *fonts, const DrawOptions *options, GByteArray *out, Diag *diag);
bool draw_png(const Scene *scene, Fonts *fonts, const DrawOptions *options, GByteArray *out, Diag *diag);

#endif
