/* yamlformat.h -- a YAML timeline in its canonical form: dates in EDTF, events in order of time, no blanks at the
 * ends of lines, a line end at the end.  Comments, blank lines, quotes and all else stay as they are. */
#ifndef DATELINE_WRITE_YAMLFORMAT_H
#define DATELINE_WRITE_YAMLFORMAT_H

#include "read/authored/places.h"

/* `places` are those of `text`, which has been read without an error.  Comments and blank lines above an event
 * move with it.  Events stay in their order where they stand in one line or where aliases are used.  The
 * canonical form of a canonical form is itself.  New string. */
char *yamlformat_text(const char *text, gsize len, const ReadPlaces *places);

#endif
