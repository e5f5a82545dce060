/* lines.h -- a cache of texts broken into lines: layout spends most of its time on shaping. */
#ifndef DATELINE_LAYOUT_PART_LINES_H
#define DATELINE_LAYOUT_PART_LINES_H

#include "layout/text.h"

typedef struct Lines Lines;

Lines *lines_new(const TextMeasure *measure, const Hyphens *hyphens); /* borrows both; hyphens may be NULL */
void lines_free(Lines *lines);

/* The lines of `text` in `style` at `width` (0: one line): GArray of TextLine, owned by `lines`. */
const GArray *lines_of(Lines *lines, const TextStyle *style, const char *text, Unit width);

#endif
