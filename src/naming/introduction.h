/* introduction.h -- where a text begins to tell of somebody: under a heading that is a name, or with "Ann Lee
 * (1901-1980) was a painter". */
#ifndef DATELINE_NAMING_INTRODUCTION_H
#define DATELINE_NAMING_INTRODUCTION_H

#include "naming/cluster.h"

typedef struct {
  guint cluster;
  guint first, end; /* sentences that are told of him, unless somebody else comes up */
  guint near;       /* of these, the end of those up to the next heading or paragraph */
  bool heading;     /* his name is one */
  bool top;         /* nothing but headings comes before */
  bool thing;       /* it is told that it is something else than a person */
  bool born;        /* no more is said than that he was born, maybe by another name */
} Introduction;

/* In order of `first`; GArray of Introduction. */
GArray *introductions_find(const Script *script, const GArray *mentions, const Clusters *clusters);

#endif
