/* bracket.h -- a bracket after a name, and the dates in it: "Ada Lund (3 May 1901, Moss - 7 June 1990)". */
#ifndef DATELINE_EVENT_BRACKET_H
#define DATELINE_EVENT_BRACKET_H

#include "parse/passage.h"

enum { BRACKET_DATES = 2 };

typedef struct {
  const Passage *passage;
  const Clause *clause;
  gint32 open, close;                /* tokens of the bracket */
  gint32 first, last;                /* of the phrase that is asked for */
  const Timex *dates[BRACKET_DATES]; /* of the bracket */
  guint n, asked;                    /* n: dates, one too many if there are more; asked: which of them it is */
} DateBracket;

/* Fill *bracket in with that round the phrase.  False: it stands in none, or in one that opens the sentence. */
bool bracket_find(const Passage *passage, const Timex *timex, DateBracket *bracket);

/* The token that closes the bracket in which token i stands; -1: none does.  Brackets within the bracket are skipped:
 * "(3 May 1901 - 7 June 1990 (aged 89))". */
gint32 bracket_end(const Clause *clause, gint32 i);

/* Is token i a mark that parts what is said of two dates: a dash or semicolon, or an end of the bracket? */
bool bracket_parts(const Clause *clause, gint32 i);

/* The stretch of the bracket around the date: from the last dash or semicolon to the next. */
void bracket_segment(const DateBracket *bracket, gint32 *from, gint32 *to);

/* Of a bracket with two dates: does a dash stand between them? */
bool bracket_has_dash(const DateBracket *bracket);

#endif
