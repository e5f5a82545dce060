/* footline.h -- the last words of a drawing: who made it, whom it is from, how much it shows, what was chosen. */
#ifndef DATELINE_LAYOUT_PART_FOOTLINE_H
#define DATELINE_LAYOUT_PART_FOOTLINE_H

#include "layout/part/box.h"

/* From `y` down in the page's width; returns the y below.  `end` is where the last line ends. */
Unit footline_place(Layout *layout, bool draw, Unit y, Unit *end);

#endif
