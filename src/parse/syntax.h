/* syntax.h -- one language's splitter, tagger and parser, opened on first use. */
#ifndef DATELINE_PARSE_SYNTAX_H
#define DATELINE_PARSE_SYNTAX_H

#include "parse/relation.h"
#include "parse/tagger.h"
#include "parse/tags.h"
#include "text/token.h"

typedef struct {
  Model model;
  guint8 phrase_tag, phrase_label;
  WordLists *lists;
  TagTable tags;
  guint8 relation[MODEL_MAX_NAMES]; /* by the index of a label */
  TaggerMemo *memo;                 /* filled by tagging: one thread at a time */
} Syntax;

/* NULL: the language has no words or no model. */
Syntax *syntax_new(const char *lang);
void syntax_free(Syntax *syntax);

/* Tag the tokens of one sentence, in which date phrases are marked. */
void syntax_tag(const Syntax *syntax, Token *tokens, guint n);

/* Give the tagged tokens of one sentence their heads and labels. */
void syntax_parse(const Syntax *syntax, Token *tokens, guint n);

#endif
