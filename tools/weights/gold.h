/* gold.h -- texts with the timeline that an editor would print, as documents with linked dates.
 *
 * NAME.gold.jsonl beside NAME.txt has a line for each date phrase: the phrase and which of its kind it is, whether it
 * dates an entry, how weighty that is, the run of words that tells of it (clause) and those that must not be missing
 * (core).  NAME.date, where it is there, is the day of publication. */
#ifndef WEIGHTS_GOLD_H
#define WEIGHTS_GOLD_H

#include "links.h"

#define GOLD_SUFFIX ".gold.jsonl"

/* NULL and *error: a file cannot be read or is no such gold.  path: of NAME.gold.jsonl. */
LinkedText *gold_text_read(const char *path, GError **error);

/* A text of either kind, by its name. */
LinkedText *text_read(const char *path, GError **error);

#endif
