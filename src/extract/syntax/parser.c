/* parser.c -- the parser's states, features and greedy run. */
#include "extract/syntax/parser.h"

#include <string.h>

#include "extract/syntax/features.h"

#define NONE 0xFFu

void parser_start(ParserState *state, Token *tokens, gint32 n) {
  state->tokens = tokens;
  state->n = n;
  state->next = state->depth = 0;
  for (gint32 i = 0; i <= n; i++) {
    state->node[i].left[0] = state->node[i].left[1] = state->node[i].right[0] = state->node[i].right[1] = -1;
    state->node[i].lefts = state->node[i].rights = 0;
    if (i < n)
      tokens[i].head = -1, tokens[i].label = NONE;
  }
}

bool parser_done(const ParserState *state) {
  return state->next == state->n && state->depth == 0;
}

bool parser_allows(const ParserState *state, ParserMove move) {
  if (move == PARSER_SHIFT)
    return state->next < state->n;
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
  if (move == PARSER_LEFT)
    state->node[head].lefts++;
  else
    state->node[head].rights++;
  state->tokens[child].head = head == state->n ? -1 : head;
  state->tokens[child].label = (guint8)label;
}

/* One place of the state as the templates see it: word, tag, label, index. */
typedef struct {
  guint32 w, t, l;
  gint32 i;
} Place;

static Place place(const ParserState *s, gint32 i) {
  if (i == s->n)
    return (Place){NONE - 1, NONE - 1, NONE - 1, i};
  if (i < 0 || i > s->n)
    return (Place){NONE, NONE, NONE, -1};
  const Token *token = &s->tokens[i];
  return (Place){token->word, token->tag, token->label, i};
}

static Place child(const ParserState *s, Place p, bool left, int nth) {
  if (p.i < 0)
    return p;
  return place(s, left ? s->node[p.i].left[nth] : s->node[p.i].right[nth]);
}

static guint32 valency(const ParserState *s, Place p) {
  if (p.i < 0)
    return NONE;
  return MIN(s->node[p.i].lefts, 4) * 8u + MIN(s->node[p.i].rights, 4);
}

static Place on_stack(const ParserState *s, int nth) {
  return place(s, s->depth > nth ? s->stack[s->depth - 1 - nth] : -1);
}

static void add_words(FeatureList *f, Place s0, Place s1, Place s2, Place b0, Place b1, Place b2) {
  const Place single[] = {s0, s1, b0, b1};
  for (guint i = 0; i < G_N_ELEMENTS(single); i++) {
    feature_add(f, single[i].w, 0, 0);
    feature_add(f, single[i].t, 0, 0);
    feature_add(f, single[i].w, single[i].t, 0);
  }
  feature_add(f, b2.t, b2.w, 0);
  feature_add(f, s2.t, 0, 0);
  feature_add(f, s0.w, b0.w, 0);
  feature_add(f, s0.w, b0.t, s0.t);
  feature_add(f, s0.t, b0.w, b0.t);
  feature_add(f, s0.t, b0.t, 0);
  feature_add(f, s1.w, s0.w, 0);
  feature_add(f, s1.w, s0.t, s1.t);
  feature_add(f, s1.t, s0.w, s0.t);
  feature_add(f, s1.t, s0.t, 0);
  feature_add(f, b0.t, b1.t, s0.w);
  feature_add(f, b0.t, b1.t, b2.t);
  feature_add(f, s0.t, b0.t, b1.t);
  feature_add(f, s1.t, s0.t, b0.t);
  feature_add(f, s2.t, s1.t, s0.t);
  feature_add(f, s1.t, s0.t, b0.w);
  feature_add(f, s1.t, s0.w, b0.t);
  feature_add(f, s1.w, s0.t, b0.t);
  feature_add(f, s1.w, b0.w, s0.t);
}

static void add_children(FeatureList *f, const ParserState *s, Place s0, Place s1, Place b0) {
  Place l0 = child(s, s0, true, 0), r0 = child(s, s0, false, 0), l1 = child(s, s1, true, 0);
  Place r1 = child(s, s1, false, 0), lb = child(s, b0, true, 0), lb2 = child(s, b0, true, 1);
  Place l02 = child(s, s0, true, 1), r02 = child(s, s0, false, 1), r12 = child(s, s1, false, 1);
  guint32 near = (guint32)CLAMP(b0.i - s0.i, 0, 8), apart = (guint32)CLAMP(s0.i - s1.i, 0, 8);
  const Place inner[] = {l0, r0, l1, r1};
  for (guint i = 0; i < G_N_ELEMENTS(inner); i++) {
    feature_add(f, i < 2 ? s0.t : s1.t, inner[i].l, b0.t);
    feature_add(f, s0.t, inner[i].t, b0.t);
  }
  feature_add(f, s0.w, r0.w, r0.l);
  feature_add(f, s1.w, r1.l, s0.t);
  feature_add(f, s0.t, l0.l, l02.l);
  feature_add(f, s0.t, r0.l, r02.l);
  feature_add(f, s1.t, r1.l, r12.l);
  feature_add(f, b0.t, lb.l, lb2.l);
  feature_add(f, b0.w, lb.l, s0.t);
  feature_add(f, s0.t, lb.t, b0.t);
  feature_add(f, s0.w, valency(s, s0), 0);
  feature_add(f, s0.t, valency(s, s0), b0.t);
  feature_add(f, s1.t, valency(s, s1), s0.t);
  feature_add(f, b0.t, valency(s, b0), s0.t);
  feature_add(f, near, s0.t, b0.t);
  feature_add(f, near, s0.w, b0.t);
  feature_add(f, apart, s1.t, s0.t);
  feature_add(f, s0.l, s0.t, b0.t);
  feature_add(f, s0.w, l0.l, b0.t);
  feature_add(f, 0, 0, 0);
}

void parser_features(const ParserState *s, guint32 features[PARSER_FEATURES]) {
  FeatureList f = {features, 0};
  Place s0 = on_stack(s, 0), s1 = on_stack(s, 1), s2 = on_stack(s, 2);
  Place b0 = place(s, s->next), b1 = place(s, s->next < s->n ? s->next + 1 : -1);
  Place b2 = place(s, s->next + 1 < s->n ? s->next + 2 : -1);
  add_words(&f, s0, s1, s2, b0, b1, b2);
  add_children(&f, s, s0, s1, b0);
}

static void step(ModelScore score, const void *weights, guint labels, ParserState *state) {
  gint32 total[MODEL_MAX_CLASSES] = {0};
  guint32 features[PARSER_FEATURES];
  parser_features(state, features);
  score(weights, features, PARSER_FEATURES, total);
  ParserMove best = PARSER_MOVES;
  guint best_label = 0;
  gint32 best_score = 0;
  for (ParserMove move = PARSER_SHIFT; move < PARSER_MOVES; move++) {
    for (guint label = 0; parser_allows(state, move) && label < (move == PARSER_SHIFT ? 1 : labels); label++) {
      gint32 here = total[parser_class(move, label, labels)];
      if (best == PARSER_MOVES || here > best_score)
        best = move, best_label = label, best_score = here;
    }
  }
  parser_apply(state, best, best_label);
}

static void run_piece(ModelScore score, const void *weights, guint labels, ParserState *state, Token *tokens, guint n) {
  parser_start(state, tokens, (gint32)n);
  while (!parser_done(state))
    step(score, weights, labels, state);
}

void parser_run(ModelScore score, const void *weights, guint labels, Token *tokens, guint n) {
  ParserState state;
  for (guint i = 0; i < n; i += PARSER_MAX_TOKENS) {
    guint size = MIN(n - i, PARSER_MAX_TOKENS);
    run_piece(score, weights, labels, &state, tokens + i, size);
    for (guint k = i; k < i + size; k++)
      tokens[k].head = tokens[k].head < 0 ? -1 : tokens[k].head + (gint32)i;
  }
}
