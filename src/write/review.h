/* review.h -- the page on which a person checks what was extracted. */
#ifndef DATELINE_WRITE_REVIEW_H
#define DATELINE_WRITE_REVIEW_H

#include "date/words.h"
#include "model/document.h"
#include "model/timeline.h"
#include "timex/timex.h"

typedef struct {
  const Timeline *timeline;   /* with dropped events */
  const GPtrArray *documents; /* of Document*: the texts that the events' citations name */
  const GPtrArray *phrases;   /* of GArray of Timex, one a document; offsets from its body */
  const char *svg;            /* the drawing, NULL: none */
  const DateWords *words;     /* NULL: dates as EDTF */
  bool live;                  /* each correction is sent to the server (see cli/serve.h) */
} ReviewInput;

/* Append one self-contained HTML page: the drawing; each event beside its sentence, with value and rule of its date;
 * the texts with all date phrases marked, linked to the events.  Its own script lets a person correct titles, dates
 * and groups and save the draft; its policy forbids any other script and any request. */
void write_review(const ReviewInput *input, GString *out);

#endif
