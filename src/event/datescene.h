/* datescene.h -- a sentence as seen from one date phrase: which words the phrase may date, and what lies between. */
#ifndef DATELINE_EVENT_DATESCENE_H
#define DATELINE_EVENT_DATESCENE_H

#include "event/governor.h"

/* The phrase of tokens first..last, and its sentence. */
typedef struct {
  const Clause *clause;
  const DatePhrase *phrase;
  gint32 first, last;
  gint32 lead;  /* where what leads to the phrase begins: datescene_lead() */
  gint32 leads; /* the comma behind what opens the sentence, where the phrase stands in that; -1: it stands elsewhere */
  gint32 opens; /* the first verb of the clause that the phrase opens behind "and", "although"; -1: it opens none */
  gint32 closes; /* the first verb of the clause joined behind the phrase, "and the mill was sold"; -1: none is */
  guint8 *sort;  /* GovernorSort, per token */
  guint8 *climb; /* GovernorClimb, per token */
  guint8 *gap;   /* Gap, per token */
  gint32 *verbs; /* per token, and once more at the end: how many candidates that are verbs stand before it */
  guint8 intro;  /* GovernorIntro: what leads to the phrase */
  bool when;     /* the phrase is followed by a clause of its own ("in 1990, when ...") */
} DateScene;

/* Fill the other fields in from clause, phrase, first and last.  datescene_close() frees them. */
void datescene_open(DateScene *scene);
void datescene_close(DateScene *scene);

/* Is the token part of the phrase? */
bool datescene_within(const DateScene *scene, gint32 i);

/* "[during the period commencing] from 2003", "[beginning] in 1896": the first token of what leads to the date that
 * begins at `first`; `first` itself: nothing does. */
gint32 datescene_lead(const Clause *clause, gint32 first);

/* What lies between a candidate and the phrase. */
typedef struct {
  guint verbs; /* candidates that are verbs: 0, 1, or 2 for more */
  GovernorMark mark;
  GovernorSide side;
  bool opener;  /* a word that opens a clause */
  bool plain;   /* only words that may describe a noun */
  bool nothing; /* no token */
} Between;

Between datescene_between(const DateScene *scene, gint32 i);

/* Is the token one of these marks? */
bool datescene_is_mark(const Clause *clause, gint32 i, const char *marks);

#endif
