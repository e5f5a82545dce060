/* draft.h -- which words of a clause a headline takes. */
#ifndef DATELINE_EXTRACT_DRAFT_H
#define DATELINE_EXTRACT_DRAFT_H

#include "naming/naming.h"
#include "parse/clause.h"

typedef struct {
  const Clause *clause;
  const guint8 *dated;  /* per token: part of a date phrase, stays out */
  guint8 *in;           /* per token: taken */
  gint32 *cost;         /* per token: how far from the event */
  gint32 root, subject; /* the verb that the headline is built round; who did it, -1: nobody */
  int most, words;      /* how many it may have, has */
  const Naming *naming; /* NULL: only the sentences tell who is meant */
} Draft;

/* Take token i and what always comes with it. */
void draft_take(Draft *draft, gint32 i);

/* Take the event `head`, what is above it up to the root, and what else fits. */
void draft_fill(Draft *draft, gint32 head);

/* The first of the words right before token i that hang on it. */
gint32 draft_left_edge(const Clause *clause, gint32 i);

#endif
