/* phrase.h -- a date phrase is one token to the tagger and the parser.
 *
 * What is said in two or six words stands where a single "Monday" may stand.  So little
 * of a treebank is dates that a parser learns far better where all of them are one word. */
#ifndef DATELINE_PARSE_PHRASE_H
#define DATELINE_PARSE_PHRASE_H

#include "model/document.h"
#include "text/sentence.h"
#include "text/token.h"
#include "timex/timex.h"

#define PHRASE_TAG "NNT"        /* of a date phrase */
#define PHRASE_LABEL "compound" /* from the last token of a phrase to the others */

/* A phrase that says when without a date ("after the war"): it has neither date nor value. */
bool phrase_is_vague(const Timex *timex);

/* A phrase that may become an event: not the date of a byline. */
bool phrase_places(const Document *document, const Timex *timex);

/* Number the tokens[0..n) that phrases[0..many), in order of offset, touch. */
void phrase_mark(Token *tokens, guint n, const Span *phrases, guint many);

/* Copy tokens[0..n) to joined[0..n), a phrase as one token with that tag.  first[k] is the
 * first token of joined[k], and first[m] is n, for which it needs room; returns m. */
guint phrase_join(const Token *tokens, guint n, guint8 tag, Token *joined, guint *first);

/* Give tokens the tags, heads and labels of joined[0..m). */
void phrase_part(const Token *joined, guint m, const guint *first, guint8 label, Token *tokens);

#endif
