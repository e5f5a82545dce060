/* jsonl.h -- one document's events as one line of JSON, for --jsonl. */
#ifndef DATELINE_WRITE_JSONL_H
#define DATELINE_WRITE_JSONL_H

#include "model/timeline.h"

/* Append `{"id", "anchor", "link", "lead", "events", "undated"}` and a line end.  `id` is the
 * document's, as it stood in the input line. */
void jsonl_write_line(const char *id, const Timeline *timeline, GString *out);

#endif
