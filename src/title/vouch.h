/* vouch.h -- may a title that another program wrote for an event replace ours?
 *
 * Its names and numbers must stand in the text.  What is denied, planned, doubted or claimed must stay so.  It may be
 * no longer than ours may be.  What single words cannot show (who did it to whom) is not checked. */
#ifndef DATELINE_TITLE_VOUCH_H
#define DATELINE_TITLE_VOUCH_H

#include "text/token.h"

/* A text as tokens, in which names are looked up. */
typedef struct VouchText VouchText;

VouchText *vouch_text_new(const WordLists *lists, const char *text, gsize len); /* copies */
void vouch_text_free(VouchText *text);

/* What is known of the event.  `text` is all of it, `around` the sentence with its neighbours. */
typedef struct {
  const WordLists *lists;
  const char *title; /* ours */
  const VouchText *sentence, *around, *text;
} VouchFacts;

/* Why it may not: "the name \"Smith\" does not stand in the text".  New string; NULL: it may. */
char *vouch_refusal(const VouchFacts *facts, const char *title);

#endif
