/* introduction.h -- where a text introduces the subject of a passage: by a heading that is a name, or by "Ann Lee
 * (1901-1980) was a painter". */
#ifndef DATELINE_NAMING_INTRODUCTION_H
#define DATELINE_NAMING_INTRODUCTION_H

#include "naming/cluster.h"

typedef struct {
  guint cluster;
  guint first, end; /* sentences about the subject, unless somebody else comes up */
  guint near;       /* end of those before the next heading or paragraph */
  bool heading;     /* the name is a heading */
  bool top;         /* only headings come before */
  bool thing;       /* the text says that it is no person */
  bool built;       /* a thing that is made, as ships are */
  bool dated;       /* it says when he or she lived */
  bool born;        /* the introduction says only that he or she was born, maybe under another name */
} Introduction;

/* All introductions in order of `first`; GArray of Introduction, new. */
GArray *introductions_find(const Script *script, const GArray *mentions, const Clusters *clusters);

/* The cluster of the thing that the text begins with, by name, and says what it is: "Brenn Air was an airline";
 * G_MAXUINT: it begins otherwise. */
guint introductions_thing(const Script *script, const GArray *mentions, const Clusters *clusters);

#endif
