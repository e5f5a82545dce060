/* vague.h -- phrases that say when without a date: "in his first term", "after the war".
 *
 * A person who knows when that was can date the event by hand.  Recognized by the language's word lists: a noun of
 * [vague] with its possessor, the preposition before it and what it is part of. */
#ifndef DATELINE_PARSE_VAGUE_H
#define DATELINE_PARSE_VAGUE_H

#include "model/document.h"
#include "text/sentence.h"
#include "text/token.h"
#include "timex/timex.h"

/* Append the phrases of a sentence, tokens[0..n) of `text`, to `found` (of Span), in order, none overlapping. */
void vague_find(const WordLists *lists, const char *text, const Token *tokens, guint n, GArray *found);

/* Merge date phrases (of Timex, in order) and spans of vague ones into one list in order: where they overlap, the vague
 * phrase gives way to one with a date and replaces one without ("the months").  New array of Timex, members borrowed.
 */
GArray *vague_join(const Document *document, const GArray *timexes, const GArray *spans);

#endif
