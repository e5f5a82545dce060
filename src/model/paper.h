/* paper.h -- page sizes by name or by measure. */
#ifndef DATELINE_MODEL_PAPER_H
#define DATELINE_MODEL_PAPER_H

#include <stdbool.h>

/* In points; a height of 0 is as much as it takes.  A width of 0 ("auto") is what suits the drawing, as is then the
 * height, up to the one given; "autoxauto" is a picture, which has no pages.  False: the text is no page. */
bool paper_size(const char *text, double *width, double *height);

#endif
