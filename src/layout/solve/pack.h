/* pack.h -- assign spans to lanes, so that no two in a lane overlap. */
#ifndef DATELINE_LAYOUT_SOLVE_PACK_H
#define DATELINE_LAYOUT_SOLVE_PACK_H

#include "layout/text.h"

typedef struct {
  Unit from, to;
  guint lane; /* set by pack_spans() */
} PackSpan;

/* Give each of spans[0..n), ordered by `from`, the lowest lane that is free from there; one may begin
 * where another ends.  Returns the number of lanes: the most spans over any place, and no fewer can do
 * (interval colouring; Kleinberg & Tardos, Algorithm Design, 4.1). */
guint pack_spans(PackSpan *spans, guint n);

#endif
