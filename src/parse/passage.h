/* passage.h -- the sentences of a document that hold date phrases, parsed, one after the other.
 *
 * Only these, and those before to which a pronoun may point, are tagged and parsed: that is where the time
 * goes. */
#ifndef DATELINE_EXTRACT_PASSAGE_H
#define DATELINE_EXTRACT_PASSAGE_H

#include "model/document.h"
#include "parse/clause.h"
#include "text/sentence.h"
#include "timex/timex.h"

typedef struct {
  const Document *document;
  Span sentence;        /* bytes of the document */
  const Clause *clause; /* with those before it to which its pronouns may point */
  const guint8 *dated;  /* per token: the number of the date phrase that it is part of, 0: of none */
  bool lead;            /* among the document's first sentences */
  const Timex *timexes; /* of the sentence, with those that are vague */
  guint n;
} Passage;

/* A phrase that says when without a date ("after the war"): it has neither date nor value. */
bool passage_is_vague(const Timex *timex);

/* A phrase that may become an event: not the date of a byline. */
bool passage_places(const Document *document, const Timex *timex);

/* First and last token that overlap the phrase; false: none does. */
bool passage_tokens(const Passage *passage, const Timex *timex, gint32 *first, gint32 *last);

/* Call `visit` for each in order.  timexes: the document's phrases, offsets in bytes of its text. */
void passages_visit(const Syntax *syntax, const Document *document, const GArray *timexes,
                    void (*visit)(const Passage *passage, void *data), void *data);

#endif
