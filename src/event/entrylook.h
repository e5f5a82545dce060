/* entrylook.h -- an event while its features are collected; private to entrysigns.c, entrydate.c and line.c. */
#ifndef DATELINE_EVENT_ENTRYLOOK_H
#define DATELINE_EVENT_ENTRYLOOK_H

#include "event/entrysigns.h"

/* The event, and what its features are found in. */
typedef struct {
  const Passage *passage;
  const Clause *clause;
  const Timex *timex;
  gint32 first, last; /* tokens of the phrase */
  gint32 head;
  const Story *story;
  EntrySigns *signs;
} EntryLook;

/* Add a feature.  A value that is no word becomes "mark", as the data file needs words.  _if: only where `holds`. */
void entry_add(const EntryLook *look, const char *kind, const char *value);
void entry_add_if(const EntryLook *look, const char *kind, const char *value, bool holds);

/* Add a number by its step: the first of bounds[0..n) that is greater. */
void entry_add_step(const EntryLook *look, const char *kind, guint number, const guint *bounds, guint n);

/* The part of speech of token i; "none" where the sentence has no such token. */
const char *entry_pos(const Clause *clause, gint32 i);

/* Token i in lower case.  New string. */
char *entry_word(const Clause *clause, gint32 i);

/* Is token i one of these marks? */
bool entry_is_mark(const Clause *clause, gint32 i, const char *marks);

/* Does the sentence end with a full stop or the like?  Is token i a quotation mark? */
bool entry_ends_sentence(const Clause *clause);
bool entry_is_quotation(const Clause *clause, gint32 i);

/* Add the features of the form of the date and of the words around it. */
void entry_add_date(const EntryLook *look);

#endif
