/* vouch.h -- may a title that somebody else wrote for an event stand in the place of ours?
 *
 * Names and numbers must be the text's, what is denied, planned, doubted or claimed must stay so, and it must be no
 * longer than ours may be.  What words cannot show (who did it to whom) is not looked at. */
#ifndef DATELINE_TITLE_VOUCH_H
#define DATELINE_TITLE_VOUCH_H

#include "text/token.h"

/* A text in tokens, for looking names up. */
typedef struct VouchText VouchText;

VouchText *vouch_text_new(const WordLists *lists, const char *text, gsize len); /* copies */
void vouch_text_free(VouchText *text);

/* What is known of the event.  `text` is all of it, `around` the sentence with its neighbours. */
typedef struct {
  const WordLists *lists;
  const char *title; /* ours */
  const VouchText *sentence, *around, *text;
} VouchFacts;

/* Why not, "the name \"Smith\" does not stand in the text"; NULL: it may.  New string. */
char *vouch_refusal(const VouchFacts *facts, const char *title);

#endif
