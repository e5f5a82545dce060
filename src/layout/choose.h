/* choose.h -- which layout, on what sheet, in which size of type. */
#ifndef DATELINE_LAYOUT_CHOOSE_H
#define DATELINE_LAYOUT_CHOOSE_H

#include "layout/part/box.h"

/* Place the drawing on the page of the options; where that, or the layout, is `auto`, those that may do are tried and
 * the one is kept that costs least, see cost.h. */
void layout_choose(Layout *layout);

#endif
