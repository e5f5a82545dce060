/* replay.h -- one page of a scene onto a cairo context; private to the drawing floor. */
#ifndef DATELINE_DRAW_REPLAY_H
#define DATELINE_DRAW_REPLAY_H

#include "draw/fonts.h"

/* With `tagged`, links (http, https, mailto only) become cairo's link tags (PDF). */
void replay_page(cairo_t *cr, const Scene *scene, const ScenePage *page, Fonts *fonts, bool tagged);

#endif
