/* select.h -- which events of a timeline are asked for. */
#ifndef DATELINE_MODEL_SELECT_H
#define DATELINE_MODEL_SELECT_H

#include "model/timeline.h"

/* What to select by; NULL and 0 select all.  Borrowed. */
typedef struct {
  const Date *from, *to;
  const char *group, *tag;
  int importance;
  bool dropped;        /* include events that are dropped */
  bool noise;          /* include events that are no lines of a chronology */
  const GRegex *match; /* in the title or the sentence */
  GError **error;      /* set when `match` gives up on a text, which then does not match */
} Selection;

/* What is selected of `events`, in their order.  New array; the events stay theirs. */
GPtrArray *select_events(const GPtrArray *events, const Selection *selection);

#endif
