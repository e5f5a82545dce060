/* tagged.h -- a document as sentences of tagged tokens, date phrases marked and casing decided, shared by all that
 * read it. */
#ifndef DATELINE_PARSE_TAGGED_H
#define DATELINE_PARSE_TAGGED_H

#include "model/document.h"
#include "parse/syntax.h"
#include "text/sentence.h"

typedef struct {
  const Syntax *syntax;
  const Document *document;
  GArray *timexes;   /* of Timex, borrowed members; with those that are vague */
  GArray *sentences; /* of Span */
  GArray *tokens;    /* of Token, of all sentences; offsets in bytes of the document's text */
  guint *first;      /* per sentence its first token, and one past the last */
  guint8 *done;      /* per sentence: it is tagged */
} TaggedText;

/* timexes: the document's date phrases (of Timex, in order, offsets in bytes of its text).  All are borrowed. */
TaggedText *tagged_text_new(const Syntax *syntax, const Document *document, const GArray *timexes);
void tagged_text_free(TaggedText *tagged);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(TaggedText, tagged_text_free)

/* The tokens of a sentence, borrowed, and their number; tagged on the first call for it. */
Token *tagged_text_sentence(TaggedText *tagged, guint sentence, guint *n);

#endif
