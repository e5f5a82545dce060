/* apart.h -- parse a sentence and what it says by the way one by one. */
#ifndef DATELINE_EXTRACT_APART_H
#define DATELINE_EXTRACT_APART_H

#include "parse/parser.h"

/* Set head and label of tagged tokens[0..n). */
void apart_parse(const Parser *parser, const Model *model, Token *tokens, guint n);

#endif
