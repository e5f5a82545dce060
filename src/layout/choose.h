/* choose.h -- choose the layout, the sheet and the size of type. */
#ifndef DATELINE_LAYOUT_CHOOSE_H
#define DATELINE_LAYOUT_CHOOSE_H

#include "layout/part/box.h"

/* Place the drawing on the page that the options name.  Where page or layout is `auto`, all suitable ones are tried and
 * the cheapest is kept, see cost.h. */
void layout_choose(Layout *layout);

#endif
