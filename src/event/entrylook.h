/* entrylook.h -- an event of a sentence whose signs are being found; private to entrysigns.c and entrydate.c. */
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

/* A value that a file of weights can hold: a word, else what it is not. */
void entry_add(const EntryLook *look, const char *kind, const char *value);
void entry_add_if(const EntryLook *look, const char *kind, const char *value, bool holds);

/* The first of the n bounds that the number does not reach, as a value. */
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
