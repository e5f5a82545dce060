/* joining.h -- which forms of names are one bearer's: "Charles J. Fillmore", "Charles Fillmore" and "Fillmore". */
#ifndef DATELINE_NAMING_JOINING_H
#define DATELINE_NAMING_JOINING_H

#include "naming/cluster.h"

/* Per form of `forms` (of NameForm, by first mention) the first form of the same bearer; new array. */
guint *joining_find(const Script *script, const GArray *mentions, const GArray *forms);

#endif
