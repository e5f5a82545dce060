/* footline.h -- the last lines of a drawing: author, sources, what is left out, what was selected. */
#ifndef DATELINE_LAYOUT_PART_FOOTLINE_H
#define DATELINE_LAYOUT_PART_FOOTLINE_H

#include "layout/part/box.h"

/* From `y` down in the page's width; returns the y below.  `end` is where the last line ends. */
Unit footline_place(Layout *layout, bool draw, Unit y, Unit *end);

#endif
