/* definition.h -- what a sentence says of whom or what it begins with: "Ann Lee (1901-1980) was a painter". */
#ifndef DATELINE_NAMING_DEFINITION_H
#define DATELINE_NAMING_DEFINITION_H

#include "naming/mention.h"

typedef struct {
  bool dated; /* when he lived */
  bool born;  /* that he was born */
  bool who;   /* who he was */
  bool thing; /* what it was */
  bool built; /* a thing that somebody made */
  bool vessel;
  bool kind; /* and of what kind it was */
} Definition;

/* What the sentence goes on with after the name that it begins with. */
Definition definition_of(const Script *script, const GArray *mentions, const Mention *name);

#endif
