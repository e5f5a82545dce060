/* gold.h -- texts with the timeline that an editor would print, as documents with linked dates.
 *
 * NAME.gold.jsonl beside NAME.txt has a line for each date phrase: the phrase and which of its occurrences it is,
 * whether it dates an entry, how important that is, the run of words that tells of it (`clause`) and the words that
 * must not be missing (`core`).  NAME.date, if it exists, holds the date of publication. */
#ifndef WEIGHTS_GOLD_H
#define WEIGHTS_GOLD_H

#include "links.h"

#define GOLD_SUFFIX ".gold.jsonl"

/* The text of path, a NAME.gold.jsonl.  NULL: a file cannot be read or has another form; *error is set. */
LinkedText *gold_text_read(const char *path, GError **error);

/* The text of a .gold.jsonl or, by any other name, of a TimeML document.  NULL: *error is set. */
LinkedText *text_read(const char *path, GError **error);

#endif
