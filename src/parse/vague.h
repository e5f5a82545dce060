/* vague.h -- phrases that say when without a date: "in his first term", "after the war".
 *
 * Who knows when that was can date the event by hand; the text cannot.  Told by a few words of the language's lists:
 * a noun of [vague] with its owner, what leads to it and what it is part of. */
#ifndef DATELINE_PARSE_VAGUE_H
#define DATELINE_PARSE_VAGUE_H

#include "model/document.h"
#include "text/sentence.h"
#include "text/token.h"
#include "timex/timex.h"

/* Append the phrases of a sentence, tokens[0..n) of `text`, to `found` (of Span), in order and apart. */
void vague_find(const WordLists *lists, const char *text, const Token *tokens, guint n, GArray *found);

/* The document's phrases (of Timex, in order) and spans of vague ones, as one list in order: a vague phrase takes the
 * place of what has no date in it ("the months"), and gives way to a date.  New array of Timex, members borrowed. */
GArray *vague_join(const Document *document, const GArray *timexes, const GArray *spans);

#endif
