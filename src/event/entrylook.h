/* entrylook.h -- an event while its signs are collected; private to entrysigns.c and entrydate.c. */
#ifndef DATELINE_EVENT_ENTRYLOOK_H
#define DATELINE_EVENT_ENTRYLOOK_H

#include "event/entrysigns.h"

/* The event and what its signs are found in. */
typedef struct {
  const Passage *passage;
  const Clause *clause;
  const Timex *timex;
  gint32 first, last; /* tokens of the phrase */
  gint32 head;
  const Story *story;
  EntrySigns *signs;
} EntryLook;

/* Add a sign.  `value` is made fit for a file of weights: what is no word becomes "mark".  _if: only where it holds. */
void entry_add(const EntryLook *look, const char *kind, const char *value);
void entry_add_if(const EntryLook *look, const char *kind, const char *value, bool holds);

/* Add the number as a step: the first of bounds[0..n) that it does not reach. */
void entry_add_step(const EntryLook *look, const char *kind, guint number, const guint *bounds, guint n);

/* The part of speech of a token, "none" where there is none. */
const char *entry_pos(const Clause *clause, gint32 i);

/* In lower case.  New string. */
char *entry_word(const Clause *clause, gint32 i);

/* Is the token one of these marks? */
bool entry_is_mark(const Clause *clause, gint32 i, const char *marks);

/* The signs of the form of the date and of what stands round it. */
void entry_add_date(const EntryLook *look);

#endif
