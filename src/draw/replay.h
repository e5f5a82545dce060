/* replay.h -- one page of a scene onto a cairo context; private to the drawing floor. */
#ifndef DATELINE_DRAW_REPLAY_H
#define DATELINE_DRAW_REPLAY_H

#include "draw/fonts.h"

/* The page's ground, before anything else of it: cairo forgets what a whole page's fill covers, tags too. */
void replay_paper(cairo_t *cr, const Scene *scene, const ScenePage *page);

/* A tag of a PDF: the alternative text of its group (borrowed from the scene; NULL: what it shows
 * is enough) and the event's place in time (0: not an event). */
typedef struct {
  const char *alt;
  guint order;
} ReplayTag;

/* With `tags` (PDF; NULL: without), outer groups become tags and their links (http, https, mailto
 * only) link tags; a ReplayTag is added for each, in order of drawing. */
void replay_page(cairo_t *cr, const Scene *scene, const ScenePage *page, Fonts *fonts, GArray *tags);

#endif
