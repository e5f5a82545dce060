/* oracle.c -- the dynamic oracle of the arc-hybrid system. */
#include "oracle.h"

/* Head of a token, the root written as n. */
static gint32 head_of(const ParserState *s, const Token *gold, gint32 i) {
  return gold[i].head < 0 ? s->n : gold[i].head;
}

static guint shift_cost(const ParserState *s, const Token *gold) {
  guint cost = 0;
  gint32 b = s->next, head = head_of(s, gold, b);
  for (gint32 k = 0; k < s->depth; k++) {
    bool top = k == s->depth - 1;
    cost += !top && s->stack[k] == head;
    cost += head_of(s, gold, s->stack[k]) == b;
  }
  return cost;
}

/* Popping s0 loses its dependents in the buffer and its head unless that is `to`. */
static guint pop_cost(const ParserState *s, const Token *gold, gint32 to) {
  gint32 s0 = s->stack[s->depth - 1], head = head_of(s, gold, s0);
  bool reachable = head >= s->next || (s->depth > 1 && head == s->stack[s->depth - 2]);
  guint cost = reachable && head != to;
  for (gint32 i = s->next; i < s->n; i++)
    cost += head_of(s, gold, i) == s0;
  return cost;
}

static gint32 target(const ParserState *s, ParserMove move) {
  return move == PARSER_LEFT ? s->next : s->stack[s->depth - 2];
}

guint oracle_cost(const ParserState *s, const Token *gold, ParserMove move) {
  return move == PARSER_SHIFT ? shift_cost(s, gold) : pop_cost(s, gold, target(s, move));
}

bool oracle_builds(const ParserState *s, const Token *gold, ParserMove move) {
  return move != PARSER_SHIFT && head_of(s, gold, s->stack[s->depth - 1]) == target(s, move);
}
