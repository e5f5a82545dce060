/* reviewtext.h -- the texts of the review page, each phrase marked. */
#ifndef DATELINE_WRITE_REVIEWTEXT_H
#define DATELINE_WRITE_REVIEWTEXT_H

#include "write/review.h"

/* The number of events, and number i of them: the dated first, then the undated. */
guint review_event_count(const Timeline *timeline);
const Event *review_event(const Timeline *timeline, guint i);

void review_write_texts(const ReviewInput *input, GString *out);

#endif
