/* parser.h -- dependencies by a greedy arc-hybrid parser.
 *
 * Universal Dependencies labels.  Sources: Kuhlmann et al. (2011) for the transitions, Goldberg &
 * Nivre (2013) for the training oracle, Zhang & Nivre (2011) for the features. */
#ifndef DATELINE_PARSE_PARSER_H
#define DATELINE_PARSE_PARSER_H

#include "parse/model.h"
#include "text/token.h"

#define PARSER_FEATURES 41
#define PARSER_MAX_TOKENS 400 /* longer sentences are parsed in pieces of this size */

typedef enum { PARSER_SHIFT, PARSER_LEFT, PARSER_RIGHT, PARSER_MOVES } ParserMove;

/* Classes of the model: 0 is SHIFT, then LEFT and RIGHT with each label. */
static inline guint parser_class(ParserMove move, guint label, guint labels) {
  return move == PARSER_SHIFT ? 0 : 1 + label + (move == PARSER_RIGHT ? labels : 0);
}

typedef struct {
  Scorer scorer;
  const char *const *tag; /* names */
  guint labels;
} Parser;

/* A partial parse.  The buffer is tokens next..n-1, then the root (n). */
typedef struct {
  Token *tokens;
  gint32 n, next, depth;
  gint32 stack[PARSER_MAX_TOKENS];
  struct {
    gint32 left[2], right[2];    /* outermost and next dependents, -1 */
    guint8 lefts, rights, sense; /* of the word as the part of speech that it is tagged */
    guint16 verbs, marks;        /* that stand before this token */
  } node[PARSER_MAX_TOKENS + 1]; /* the last is the root */
} ParserState;

void parser_start(ParserState *state, Token *tokens, gint32 n, const char *const *tag);
bool parser_done(const ParserState *state);
bool parser_allows(const ParserState *state, ParserMove move);

void parser_apply(ParserState *state, ParserMove move, guint label);

/* The features of a state. */
void parser_features(const ParserState *state, guint32 features[PARSER_FEATURES]);

/* Set head and label of tagged tokens[0..n). */
void parser_run(const Parser *parser, Token *tokens, guint n);

#endif
