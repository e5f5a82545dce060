/* sentence.h -- where sentences begin and end.
 *
 * A blank line ends a sentence, as does a line end after a heading; a full stop
 * does unless it belongs to an abbreviation, an initial or a date phrase. */
#ifndef DATELINE_TEXT_SENTENCE_H
#define DATELINE_TEXT_SENTENCE_H

#include "text/wordlist.h"

enum { SENTENCE_MOST_BYTES = 1500 }; /* text without full stops is cut at the next space: time stays linear */

/* Bytes of the text. */
typedef struct {
  gsize offset, length;
} Span;

/* The sentences of text[start..end), in order, without white space around them; GArray
 * of Span.  No sentence ends inside one of `whole` (of Span, ordered; may be NULL). */
GArray *sentence_split(const WordLists *lists, const char *text, gsize start, gsize end, const GArray *whole);

#endif
