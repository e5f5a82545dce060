/* linecache.h -- a cache of texts broken into lines: layout spends most of its time on shaping. */
#ifndef DATELINE_LAYOUT_PART_LINECACHE_H
#define DATELINE_LAYOUT_PART_LINECACHE_H

#include "layout/text.h"

typedef struct LineCache LineCache;

LineCache *linecache_new(const TextMeasure *measure, const Hyphens *hyphens); /* borrows both; hyphens may be NULL */
void linecache_free(LineCache *lines);

/* The lines of `text` in `style` at `width` (0: one line): GArray of TextLine, owned by `lines`. */
const GArray *linecache_of(LineCache *lines, const TextStyle *style, const char *text, Unit width);

#endif
