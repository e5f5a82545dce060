/* regress.h -- trees of signs that tell a number: how likely an event is an entry, or how weighty it is. */
#ifndef WEIGHTS_REGRESS_H
#define WEIGHTS_REGRESS_H

#include "event/entrysigns.h"
#include "text/trees.h"

/* A dated event of a text with what the editor made of it. */
typedef struct {
  guint text, fold;
  gboolean graded;       /* of an editor's timeline; else of linked news, where only what has a link is learnt from */
  gboolean also;         /* of our own texts: taught always and never asked; not graded */
  gboolean entry, doubt; /* doubt: it may be one, and is not learnt from */
  guint weight;          /* of an entry, 1..5; 0: it is none, or nobody says */
  GArray *signs;         /* of guint: indexes into the names */
} Case;

/* The names of the signs that occur often enough, "kind=value", in order. */
typedef struct {
  GPtrArray *names; /* of char*, sorted */
} SignTable;

typedef enum { REGRESS_CHANCE, REGRESS_WEIGHT } Regression; /* logistic on entry; linear on weight */

/* Learn from the cases that are not of that fold; the lines of trees, new string. */
char *regress(const GArray *cases, const SignTable *table, Regression what, guint without);

/* What such trees make of each case.  New array. */
double *regress_sums(const char *trees, const GArray *cases, const SignTable *table);

#endif
