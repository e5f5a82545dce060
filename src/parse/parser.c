/* parser.c -- the parser's states and its greedy run. */
#include "parse/parser.h"

#include <string.h>

#include "parse/sense.h"

#define NO_LABEL 0xFFu

static guint8 sense_as(guint16 sense, const char *tag) {
  switch (tag[0]) {
  case 'N':
    return (guint8)sense_noun(sense);
  case 'V':
    return (guint8)(32 + sense_verb(sense));
  default:
    return (guint8)(64 + sense_kinds(sense));
  }
}

void parser_start(ParserState *state, Token *tokens, gint32 n, const char *const *tag) {
  state->tokens = tokens;
  state->n = n;
  state->next = state->depth = 0;
  guint16 verbs = 0, marks = 0;
  for (gint32 i = 0; i <= n; i++) {
    state->node[i].left[0] = state->node[i].left[1] = state->node[i].right[0] = state->node[i].right[1] = -1;
    state->node[i].lefts = state->node[i].rights = 0;
    state->node[i].verbs = verbs;
    state->node[i].marks = marks;
    if (i == n) {
      return;
    }
    tokens[i].head = -1;
    tokens[i].label = NO_LABEL;
    state->node[i].sense = sense_as(tokens[i].sense, tag[tokens[i].tag]);
    verbs += tag[tokens[i].tag][0] == 'V';
    marks += tokens[i].casing == CASE_MARK;
  }
}

bool parser_done(const ParserState *state) {
  return state->next == state->n && state->depth == 0;
}

bool parser_allows(const ParserState *state, ParserMove move) {
  if (move == PARSER_SHIFT) {
    return state->next < state->n;
  }
  return state->depth >= (move == PARSER_LEFT ? 1 : 2);
}

void parser_apply(ParserState *state, ParserMove move, guint label) {
  if (move == PARSER_SHIFT) {
    state->stack[state->depth++] = state->next++;
    return;
  }
  gint32 child = state->stack[--state->depth];
  gint32 head = move == PARSER_LEFT ? state->next : state->stack[state->depth - 1];
  gint32 *side = move == PARSER_LEFT ? state->node[head].left : state->node[head].right;
  side[1] = side[0];
  side[0] = child;
  if (move == PARSER_LEFT) {
    state->node[head].lefts++;
  } else {
    state->node[head].rights++;
  }
  state->tokens[child].head = head == state->n ? -1 : head;
  state->tokens[child].label = (guint8)label;
}

/* The best of what is allowed, as the model sees it. */
static void choose(const Parser *parser, ParserState *state) {
  gint32 score[MODEL_MAX_CLASSES];
  guint32 features[PARSER_FEATURES];
  memset(score, 0, model_lanes(model_moves(parser->labels)) * sizeof *score);
  parser_features(state, features);
  parser->scorer.score(parser->scorer.weights, features, PARSER_FEATURES, score);
  ParserMove best = PARSER_MOVES;
  guint best_label = 0;
  gint32 best_score = 0;
  for (ParserMove move = PARSER_SHIFT; move < PARSER_MOVES; move++) {
    const gint32 *of_move = score + parser_class(move, 0, parser->labels);
    guint label = model_best(of_move, move == PARSER_SHIFT ? 1 : parser->labels);
    if (parser_allows(state, move) && (best == PARSER_MOVES || of_move[label] > best_score)) {
      best = move, best_label = label, best_score = of_move[label];
    }
  }
  parser_apply(state, best, best_label);
}

/* With nothing on the stack there is nothing to choose, nor to ask the model. */
static void step(const Parser *parser, ParserState *state) {
  if (state->depth == 0) {
    parser_apply(state, PARSER_SHIFT, 0);
  } else {
    choose(parser, state);
  }
}

static void run_piece(const Parser *parser, ParserState *state, Token *tokens, guint n) {
  parser_start(state, tokens, (gint32)n, parser->tag);
  while (!parser_done(state)) {
    step(parser, state);
  }
}

void parser_run(const Parser *parser, Token *tokens, guint n) {
  ParserState state;
  for (guint i = 0; i < n; i += PARSER_MAX_TOKENS) {
    guint size = MIN(n - i, PARSER_MAX_TOKENS);
    run_piece(parser, &state, tokens + i, size);
    for (guint k = i; k < i + size; k++) {
      tokens[k].head = tokens[k].head < 0 ? -1 : tokens[k].head + (gint32)i;
    }
  }
}
