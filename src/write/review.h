/* review.h -- the page on which a person checks what was extracted. */
#ifndef DATELINE_WRITE_REVIEW_H
#define DATELINE_WRITE_REVIEW_H

#include "date/words.h"
#include "model/document.h"
#include "model/timeline.h"
#include "timex/timex.h"

typedef struct {
  const Timeline *timeline;   /* what `drop:` leaves out of other outputs too */
  const GPtrArray *documents; /* of Document*: the texts that the events' citations name */
  const GPtrArray *phrases;   /* of GArray of Timex, one a document; offsets from its body */
  const char *svg;            /* our own drawing, NULL: none */
  const DateWords *words;     /* NULL: dates as EDTF */
  bool live;                  /* a server after the page takes each correction (see cli/serve.h) */
} ReviewInput;

/* Append one self-contained HTML page: the drawing, each event beside its sentence with
 * the value and the rule that gave it, and the texts with each phrase marked, those that date nothing too;
 * links from each to each.  Its own script lets a person correct titles, dates and groups and save the draft; a policy
 * in the page forbids any other script and any request. */
void write_review(const ReviewInput *input, GString *out);

#endif
