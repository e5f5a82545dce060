/* truecase.h -- is a capital at the start of a sentence part of the word?
 *
 * The document decides: a word that it also writes with a capital inside a
 * sentence is a name, one that it also writes small is not. */
#ifndef DATELINE_TEXT_TRUECASE_H
#define DATELINE_TEXT_TRUECASE_H

#include "text/token.h"

typedef struct Truecase Truecase;

Truecase *truecase_new(void);
void truecase_free(Truecase *truecase);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Truecase, truecase_free)

/* Count the words of one sentence. */
void truecase_add(Truecase *truecase, const Token *tokens, guint n);

/* Set the casing of words in places that take a capital anyway: at the start of a sentence, in a line of capitals. */
void truecase_apply(const Truecase *truecase, Token *tokens, guint n);

#endif
