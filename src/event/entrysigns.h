/* entrysigns.h -- what speaks for or against a dated event being a line of a chronology, and for its weight.
 *
 * A sign is a kind and a value ("unit", "day").  Files of weights, learnt by `make weights`, give each a number in
 * hundredths: `[unit] day=31 year=-12`.  The form of the date, how far the text has come, whether it told the same
 * before and what words the sentence has say most; the verb says little. */
#ifndef DATELINE_EVENT_ENTRYSIGNS_H
#define DATELINE_EVENT_ENTRYSIGNS_H

#include "event/story.h"

enum { ENTRY_SIGNS = 64, ENTRY_VALUE = 24 };

typedef struct {
  const char *kind;        /* static */
  char value[ENTRY_VALUE]; /* a word of the text is cut to fit */
} EntrySign;

typedef struct {
  EntrySign at[ENTRY_SIGNS];
  guint n;
} EntrySigns;

/* Is the sentence a line that begins with the phrase and has no stop, as those of dated lists?  Who wrote it has chosen
 * it for a chronology. */
bool entry_is_item(const Passage *passage, const Timex *timex);

/* Is it a line with a name and dates alone, "Lund, 12 January 2022" of a letter or "Anna Lund in 1958" of a picture? */
bool entry_is_label(const Passage *passage, gint32 head);

/* Is it a whole sentence of a text of one to three?  Who asks for so little wants to see all of it. */
bool entry_is_asked(const Passage *passage);

/* The date as the story knows it: EDTF where the phrase has its year, else its words.  With a publication date or
 * without one it is the same, as are the signs: a date that is given later changes no judgement.  New string. */
char *entry_date_key(const Passage *passage, const Timex *timex);

/* Of the event with that head that the phrase dates; the story holds the sentences before. */
void entry_signs(const Passage *passage, const Timex *timex, gint32 head, const Story *story, EntrySigns *signs);

/* The sum of their weights by a file of weights, in hundredths. */
int entry_weigh(const WordLists *weights, const EntrySigns *signs);

#endif
