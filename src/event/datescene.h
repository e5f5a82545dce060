/* datescene.h -- features of a sentence relative to one date phrase: which words it may date, what lies between. */
#ifndef DATELINE_EVENT_DATESCENE_H
#define DATELINE_EVENT_DATESCENE_H

#include "event/governor.h"

/* A phrase, and the words that it may date. */
typedef struct {
  const Clause *clause;
  const DatePhrase *phrase;
  gint32 first, last;
  guint8 *sort;  /* SignSort, per token */
  guint8 *climb; /* SignClimb, per token */
  guint8 *gap;   /* Gap, per token */
  gint32 *verbs; /* per token, and one past the last: how many verbal candidates stand before it */
  guint8 intro;
  bool when; /* the phrase is followed by a clause of its own ("in 1990, when ...") */
} DateScene;

void datescene_open(DateScene *scene); /* fill the rest; clause, phrase, first and last are set */
void datescene_close(DateScene *scene);

/* Is the token part of the phrase? */
bool datescene_within(const DateScene *scene, gint32 i);

/* What lies between a candidate and the phrase. */
typedef struct {
  guint verbs;
  SignMark mark;
  SignSide side;
  bool opener, plain, nothing; /* plain: only what may describe a noun */
} Between;

Between datescene_between(const DateScene *scene, gint32 i);

/* Is the token one of these marks? */
bool datescene_is_mark(const Clause *clause, gint32 i, const char *marks);

#endif
