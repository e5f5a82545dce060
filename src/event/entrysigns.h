/* entrysigns.h -- the features by which an event is judged to be a line of a chronology, and its importance.
 *
 * A sign is a kind and a value ("unit", "day"); files of weights, learnt by `make weights`, call it "unit=day".  The
 * most telling ones are the form of the date, the position in the text, repetition, and the words of the sentence; the
 * verb tells little. */
#ifndef DATELINE_EVENT_ENTRYSIGNS_H
#define DATELINE_EVENT_ENTRYSIGNS_H

#include "event/story.h"

enum { ENTRY_SIGNS = 64, ENTRY_VALUE = 24, ENTRY_NAME = 48 };

typedef struct {
  const char *kind;        /* static */
  char value[ENTRY_VALUE]; /* a word of the text is cut to fit */
} EntrySign;

typedef struct {
  EntrySign at[ENTRY_SIGNS];
  guint n;
} EntrySigns;

/* The date as a key for the story: EDTF where the phrase has a year, else its words.  Neither the key nor any sign
 * depends on the publication date, so that one given later changes no judgement.  New string. */
char *entry_date_key(const Passage *passage, const Timex *timex);

/* Collect the signs of the event with that head and date phrase; `story` holds the sentences before. */
void entry_signs(const Passage *passage, const Timex *timex, gint32 head, const Story *story, EntrySigns *signs);

/* "unit=day" */
void entry_sign_name(const EntrySign *sign, char name[ENTRY_NAME]);

#endif
