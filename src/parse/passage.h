/* passage.h -- the sentences of a document that hold date phrases, parsed one after the other.
 *
 * No others are parsed: parsing takes most of the time. */
#ifndef DATELINE_PARSE_PASSAGE_H
#define DATELINE_PARSE_PASSAGE_H

#include "parse/clause.h"
#include "parse/tagged.h"
#include "timex/timex.h"

typedef struct {
  const Document *document;
  Span sentence; /* bytes of the document */
  const Clause *clause;
  bool lead;            /* among the document's first sentences */
  const Timex *timexes; /* of the sentence, with those that are vague */
  guint n;
} Passage;

/* First and last token that overlap the phrase; false: none does. */
bool passage_tokens(const Passage *passage, const Timex *timex, gint32 *first, gint32 *last);

/* Call `visit` for each passage in order; it is valid during the call only. */
void passages_visit(TaggedText *tagged, void (*visit)(const Passage *passage, void *data), void *data);

#endif
