/* places.c -- the parser's features: places of a state, and what is asked of them together. */
#include "parse/features.h"
#include "parse/parser.h"

#define NONE 0xFFu

/* One place of the state as the templates see it: word, tag, label, sense, index. */
typedef struct {
  guint32 w, t, l, x;
  gint32 i;
} Place;

static Place place(const ParserState *s, gint32 i) {
  if (i == s->n) {
    return (Place){NONE - 1, NONE - 1, NONE - 1, NONE - 1, i};
  }
  if (i < 0 || i > s->n) {
    return (Place){NONE, NONE, NONE, NONE, -1};
  }
  const Token *token = &s->tokens[i];
  return (Place){token->word, token->tag, token->label, s->node[i].sense, i};
}

static Place child(const ParserState *s, Place p, bool left, int nth) {
  if (p.i < 0) {
    return p;
  }
  return place(s, left ? s->node[p.i].left[nth] : s->node[p.i].right[nth]);
}

static guint32 valency(const ParserState *s, Place p) {
  if (p.i < 0) {
    return NONE;
  }
  return MIN(s->node[p.i].lefts, 4) * 8u + MIN(s->node[p.i].rights, 4);
}

static Place on_stack(const ParserState *s, int nth) {
  return place(s, s->depth > nth ? s->stack[s->depth - 1 - nth] : -1);
}

/* Small values side by side. */
static guint32 pair(guint32 a, guint32 b) {
  return a | b << 8;
}

static guint32 triple(guint32 a, guint32 b, guint32 c) {
  return a | b << 8 | c << 16;
}

static guint32 quad(guint32 a, guint32 b, guint32 c, guint32 d) {
  return a | b << 8 | c << 16 | d << 24;
}

/* Distance, verbs and marks between two places. */
static guint32 between(const ParserState *s, Place a, Place b) {
  if (a.i < 0 || b.i < 0) {
    return NONE;
  }
  guint32 verbs = (guint32)MIN(s->node[b.i].verbs - s->node[a.i].verbs, 3);
  guint32 marks = (guint32)MIN(s->node[b.i].marks - s->node[a.i].marks, 3);
  gint32 apart = b.i - a.i;
  guint32 far = apart < 5 ? (guint32)apart : apart < 8 ? 5 : apart < 14 ? 6 : 7;
  return far | verbs << 4 | marks << 6;
}

/* What two places that may be joined say of each other. */
static void add_pair(FeatureList *f, Place a, Place b) {
  feature_add(f, a.w, pair(a.t, b.t), 0);
  feature_add(f, b.w, pair(a.t, b.t), 0);
  feature_add(f, pair(a.t, b.t), 0, 0);
}

static void add_lookahead(FeatureList *f, Place s0, Place s1, Place b0, Place b1, Place b2) {
  feature_add(f, b1.w, 0, 0);
  feature_add(f, triple(b0.t, b1.t, b2.t), 0, 0);
  feature_add(f, triple(s0.t, b0.t, b1.t), 0, 0);
  feature_add(f, triple(s1.t, s0.t, b0.t), 0, 0);
}

static void add_children(FeatureList *f, const ParserState *s, Place s0, Place s1, Place b0) {
  Place l0 = child(s, s0, true, 0), r0 = child(s, s0, false, 0), l1 = child(s, s1, true, 0);
  Place r1 = child(s, s1, false, 0), lb = child(s, b0, true, 0), lb2 = child(s, b0, true, 1);
  Place l02 = child(s, s0, true, 1), r02 = child(s, s0, false, 1), r12 = child(s, s1, false, 1);
  const Place inner[] = {l0, r0, l1, r1};
  for (guint i = 0; i < G_N_ELEMENTS(inner); i++) {
    feature_add(f, triple(i < 2 ? s0.t : s1.t, inner[i].l, b0.t), 0, 0);
    feature_add(f, triple(s0.t, inner[i].t, b0.t), 0, 0);
  }
  feature_add(f, s0.w, r0.w, r0.l);
  feature_add(f, s1.w, r1.l, s0.t);
  feature_add(f, triple(s0.t, l0.l, l02.l), 0, 0);
  feature_add(f, triple(s0.t, r0.l, r02.l), 0, 0);
  feature_add(f, triple(s1.t, r1.l, r12.l), 0, 0);
  feature_add(f, triple(b0.t, lb.l, lb2.l), 0, 0);
  feature_add(f, b0.w, lb.l, s0.t);
  feature_add(f, triple(s0.t, lb.t, b0.t), 0, 0);
  feature_add(f, s0.w, valency(s, s0), 0);
}

/* A preposition is its noun's first dependent: whose is the phrase? */
static void add_phrase(FeatureList *f, const ParserState *s, Place s0, Place s1, Place s2) {
  Place preposition = child(s, s0, true, 0);
  feature_add(f, preposition.w, pair(s1.t, s0.t), 0);
  feature_add(f, preposition.w, s1.w, 0);
  feature_add(f, preposition.w, quad(s1.x, s1.t, s0.x, s0.t), 0);
  feature_add(f, preposition.w, triple(s2.t, s1.t, s0.t), 0);
}

static void add_distance(FeatureList *f, const ParserState *s, Place s0, Place s1, Place b0) {
  guint32 near = between(s, s0, b0), apart = between(s, s1, s0);
  feature_add(f, pair(s0.t, b0.t), near >> 4, 1);
  feature_add(f, s0.w, near & 15, b0.t);
  feature_add(f, pair(s1.t, s0.t), apart & 15, 0);
  feature_add(f, pair(s1.t, s0.t), apart >> 4, 1);
  feature_add(f, 0, 0, 0);
}

/* Each template is asked of the model at every step.  Those of the sources that could be left out together without
 * loss on held-out trees are not here. */
void parser_features(const ParserState *s, guint32 features[PARSER_FEATURES]) {
  FeatureList f = {features, 0};
  Place s0 = on_stack(s, 0), s1 = on_stack(s, 1), s2 = on_stack(s, 2), b0 = place(s, s->next);
  Place b1 = place(s, s->next < s->n ? s->next + 1 : -1), b2 = place(s, s->next + 1 < s->n ? s->next + 2 : -1);
  feature_add(&f, s0.w, 0, 0);
  feature_add(&f, s0.x, s0.t, 0);
  feature_add(&f, s1.x, s1.t, 0);
  feature_add(&f, b0.x, b0.t, 0);
  add_pair(&f, s0, b0);
  add_pair(&f, s1, s0);
  feature_add(&f, s1.w, s0.w, 0);
  add_lookahead(&f, s0, s1, b0, b1, b2);
  add_children(&f, s, s0, s1, b0);
  add_phrase(&f, s, s0, s1, s2);
  add_distance(&f, s, s0, s1, b0);
}
