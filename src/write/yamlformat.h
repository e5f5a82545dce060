/* yamlformat.h -- a YAML timeline in its canonical form: dates in EDTF, events in order of time, no blanks at the
 * ends of lines, a line end at the end.  Comments, blank lines, quotes and all else stay as they are. */
#ifndef DATELINE_WRITE_YAMLFORMAT_H
#define DATELINE_WRITE_YAMLFORMAT_H

#include "read/authored/positions.h"

/* The canonical form of `text`, which has been read without errors and with `positions`.  Comments and blank lines
 * above an event move with it.  Events keep their order where they share a line or aliases are used.  Idempotent.  New
 * string. */
char *yamlformat_text(const char *text, gsize len, const ReadPositions *positions);

#endif
