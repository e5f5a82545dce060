/* replay.h -- draw one page of a scene onto a cairo context; private to this room. */
#ifndef DATELINE_DRAW_REPLAY_H
#define DATELINE_DRAW_REPLAY_H

#include "draw/fonts.h"

/* Paint the page's ground, before anything else: cairo drops what a fill of the whole page covers, tags too. */
void replay_paper(cairo_t *cr, const Scene *scene, const ScenePage *page);

/* A tag of a PDF: the alternative text of its group (borrowed from the scene; NULL: its content is enough) and the
 * event's number in order of time (0: not an event). */
typedef struct {
  const char *alt;
  guint order;
} ReplayTag;

/* With `tags` (PDF; NULL: without), outer groups become tags and their links (http, https, mailto
 * only) link tags; a ReplayTag is added for each, in order of drawing. */
void replay_page(cairo_t *cr, const Scene *scene, const ScenePage *page, Fonts *fonts, GArray *tags);

#endif
