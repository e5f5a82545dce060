/* paper.h -- page sizes by name or by measure. */
#ifndef DATELINE_MODEL_PAPER_H
#define DATELINE_MODEL_PAPER_H

#include <stdbool.h>

/* Parse a page size to points.  Height 0 ("auto"): as high as the drawing.  Width 0: as wide as suits the drawing, and
 * no higher than `height`; both 0: a picture without pages.  False: the text is no page size. */
bool paper_size(const char *text, double *width, double *height);

#endif
