/* entries.h -- learn what is a line of a chronology, and how weighty, from editors' timelines. */
#ifndef WEIGHTS_ENTRIES_H
#define WEIGHTS_ENTRIES_H

#include "regress.h"

/* Every dated event of the texts, and the signs that are frequent enough to learn from.  paths: of editors' timelines
 * and of linked news; own: of our own texts. NULL and *error: a file cannot be read.  Free both with entries_free(). */
GArray *entries_read(const GPtrArray *paths, const GPtrArray *own, Regression what, SignTable *table, GError **error);
void entries_free(GArray *cases, SignTable *table);

/* The sections of a file of weights, and `figure`: how good they are for texts not learnt from.  New strings. */
char *entries_learn(GArray *cases, const SignTable *table, Regression what, char **figure);

#endif
