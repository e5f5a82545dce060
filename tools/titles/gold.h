/* gold.h -- texts with the titles that an editor would print, and how near another title comes to these.
 *
 * NAME.gold.jsonl has a line for each date phrase of NAME.txt: `phrase` and `n` (which of its occurrences), `entry` (is
 * it one?), `title`, `clause` (the shortest run that could be printed), `core` (words without which a title is empty or
 * wrong), `names` (the antecedents of pronouns), `implied` (the hero of a life, who may be left out). */
#ifndef TITLES_GOLD_H
#define TITLES_GOLD_H

#include <glib.h>
#include <jansson.h>

typedef struct {
  gsize offset, length; /* of the phrase, in bytes of the text; length 0: the line has no phrase */
  gboolean entry;
  GPtrArray *wanted[2]; /* the words of title and clause without articles; the second may be NULL */
  json_t *line;
} Gold;

/* New GArray of Gold; NULL: *error is set. */
GArray *gold_read(const char *path, const char *text, GError **error);

typedef struct {
  gboolean fit, strict;
  double f1, core, lacks, before;
  double worth; /* the more, the nearer to what an editor would print */
} Verdict;

Verdict gold_judge(const Gold *gold, const char *title, const char *sentence, const char *phrase);

#endif
