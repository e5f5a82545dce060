/* gold.h -- texts with the titles that an editor would print, and how near another title comes to one.
 *
 * NAME.gold.jsonl has a line for each date phrase of NAME.txt: `phrase` and `n` (which occurrence), `entry`, `title`,
 * `clause` (the shortest run that could be printed), `core` (words without which a title is empty or wrong), `names`
 * (whom a pronoun stands for), `implied` (in a life its hero may be left out). */
#ifndef TITLES_GOLD_H
#define TITLES_GOLD_H

#include <glib.h>
#include <jansson.h>

typedef struct {
  gsize offset, length; /* of the phrase, bytes of the text; length 0: it has none */
  gboolean entry;
  GPtrArray *wanted[2]; /* words of title and clause, articles out; the second may be NULL */
  json_t *line;
} Gold;

/* GArray of Gold; NULL and *error. */
GArray *gold_read(const char *path, const char *text, GError **error);

typedef struct {
  gboolean fit, strict;
  double f1, core, lacks, before;
  double worth; /* the more, the nearer to what an editor would print */
} Verdict;

Verdict gold_judge(const Gold *gold, const char *title, const char *sentence, const char *phrase);

#endif
