/* replay.h -- one page of a scene onto a cairo context; private to the drawing floor. */
#ifndef DATELINE_DRAW_REPLAY_H
#define DATELINE_DRAW_REPLAY_H

#include "draw/fonts.h"

/* The page's ground, before anything else of it: cairo forgets what a whole page's fill covers, tags too. */
void replay_paper(cairo_t *cr, const Scene *scene, const ScenePage *page);

/* With `alts` (PDF), outer groups become tags, their links (http, https, mailto only) link
 * tags, and the text of each tagged group, or NULL, is added to `alts`. */
void replay_page(cairo_t *cr, const Scene *scene, const ScenePage *page, Fonts *fonts, GPtrArray *alts);

#endif
