/* phrase.h -- a date phrase is one token to the tagger and the parser.
 *
 * A phrase of six words stands where a single "Monday" may stand.  Treebanks hold so few
 * dates that the parser is far better where each is one token. */
#ifndef DATELINE_PARSE_PHRASE_H
#define DATELINE_PARSE_PHRASE_H

#include "model/document.h"
#include "text/sentence.h"
#include "text/token.h"
#include "timex/timex.h"

#define PHRASE_TAG "NNT"        /* of a date phrase */
#define PHRASE_LABEL "compound" /* from the last token of a phrase to the others */

/* Does the phrase say when without a date ("after the war")?  It has neither date nor value. */
bool phrase_is_vague(const Timex *timex);

/* May the phrase date an event?  Not that of a byline, no set of times. */
bool phrase_places(const Document *document, const Timex *timex);

/* Set Token.phrase of the tokens[0..n) that overlap phrases[0..many), which are in order of offset. */
void phrase_mark(Token *tokens, guint n, const Span *phrases, guint many);

/* Copy tokens[0..n) to joined[0..n), a phrase as one token with that tag.  first[k] is the
 * first token of joined[k], and first[m] is n, for which it needs room; returns m. */
guint phrase_join(const Token *tokens, guint n, guint8 tag, Token *joined, guint *first);

/* Copy tags, heads and labels of joined[0..m) back to the tokens: the last token of a phrase is its head. */
void phrase_part(const Token *joined, guint m, const guint *first, guint8 label, Token *tokens);

#endif
