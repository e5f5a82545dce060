/* apart.c -- see apart.h. */
#include "parse/apart.h"

#include "parse/aside.h"
#include "parse/tags.h"

typedef struct {
  const Model *model;
  Token *tokens;
  guint n;
  guint8 *piece; /* as aside_find() gives it */
} Pieces;

/* Parse the tokens of one piece as a sentence. */
static void parse_piece(const Parser *parser, const Pieces *p, guint8 number) {
  g_autofree Token *words = g_new(Token, p->n);
  g_autofree guint *at = g_new(guint, p->n);
  guint m = 0;
  for (guint i = 0; i < p->n; i++) {
    if (p->piece[i] == number) {
      at[m] = i;
      words[m++] = p->tokens[i];
    }
  }
  parser_run(parser, words, m);
  for (guint k = 0; k < m; k++) {
    p->tokens[at[k]].head = words[k].head < 0 ? -1 : (gint32)at[words[k].head];
    p->tokens[at[k]].label = words[k].label;
  }
}

static bool has_child(const Pieces *p, guint head, const char *label) {
  int wanted = model_label(p->model, label);
  for (guint i = 0; i < p->n; i++) {
    if (p->tokens[i].head == (gint32)head && p->tokens[i].label == wanted) {
      return true;
    }
  }
  return false;
}

static void hang(const Pieces *p, guint i, gint32 head, const char *label) {
  p->tokens[i].head = head;
  p->tokens[i].label = (guint8)model_label(p->model, label);
}

/* The main verb: the first of the sentence itself that hangs on nothing. */
static gint32 main_verb(const Pieces *p) {
  gint32 top = -1;
  for (guint i = p->n; i-- > 0;) {
    bool root = p->piece[i] == 0 && p->tokens[i].head < 0 && p->tokens[i].casing != CASE_MARK;
    bool better = top < 0 || tag_starts(p->model, &p->tokens[i], "V") || !tag_starts(p->model, &p->tokens[top], "V");
    top = root && better ? (gint32)i : top;
  }
  return top;
}

/* What an insertion is about: of "the head of the firm, ..." the head. */
static guint noun_before(const Pieces *p, const Aside *aside) {
  guint noun = aside->first - 2;
  for (gint32 above = p->tokens[noun].head; above >= 0 && (guint)above < noun;) {
    if (!tag_is_noun(p->model, &p->tokens[above])) {
      break;
    }
    noun = (guint)above;
    above = p->tokens[noun].head;
  }
  return noun;
}

/* "who resigned", "half of which it repaid" */
static bool is_relative(const Pieces *p, const Aside *aside) {
  enum { DEEPEST = 3 };
  for (guint i = aside->first; i < aside->end && i < aside->first + DEEPEST; i++) {
    if (tag_is_relative(p->model, &p->tokens[i])) {
      return true;
    }
  }
  return false;
}

/* How the top word of an insertion hangs on the noun before; NULL: it goes with the verb. */
static const char *label_for_noun(const Pieces *p, const Aside *aside, guint top) {
  const Token *token = &p->tokens[top];
  if (is_relative(p, aside)) {
    return "acl:relcl";
  }
  if (tag_is(p->model, token, "VBN") || tag_is(p->model, token, "VBG") ||
      (top == aside->first && tag_is_finite(p->model, token))) {
    return "acl";
  }
  bool name = tag_is_noun(p->model, token) || tag_is(p->model, token, "CD");
  return name && !has_child(p, top, "case") ? "appos" : NULL;
}

/* "in 1641", "in the first league", "after it had lost a ship", "officials said" */
static const char *label_for_verb(const Pieces *p, const Aside *aside, guint top) {
  const Token *token = &p->tokens[top];
  bool led = has_child(p, top, "case");
  if (tag_is_date(p->model, token) || (led && aside->kind == ASIDE_SCENE)) {
    return led ? "obl" : "obl:unmarked";
  }
  bool participle = aside->kind == ASIDE_SCENE && tag_starts(p->model, token, "V");
  return participle || (tag_is_finite(p->model, token) && has_child(p, top, "mark")) ? "advcl" : "parataxis";
}

/* The verb on top of who said it; n: none is. */
static guint saying_verb(const Pieces *p, const Aside *tail) {
  guint i = tail->first;
  while (i < tail->end && !(p->tokens[i].head < 0 && tag_starts(p->model, &p->tokens[i], "V"))) {
    i++;
  }
  return i < tail->end ? i : p->n;
}

/* said: the verb of a tail, else past the last token. */
static void hang_top(const Pieces *p, const Aside *aside, guint said, guint top) {
  if (said < top && tag_is_noun(p->model, &p->tokens[top])) { /* "said [the mayor]" in two */
    hang(p, top, (gint32)said, "nsubj");
    return;
  }
  if (aside->kind != ASIDE_INSERTION) {
    hang(p, top, main_verb(p), label_for_verb(p, aside, top));
    return;
  }
  guint noun = noun_before(p, aside);
  gint32 above = p->tokens[noun].head;
  const char *label = label_for_noun(p, aside, top);
  if (label || above < 0) {
    hang(p, top, (gint32)noun, label ? label : "parataxis");
  } else {
    hang(p, top, above, label_for_verb(p, aside, top));
  }
}

static void hang_aside(const Pieces *p, const Aside *aside, guint8 number) {
  gint32 top = -1;
  guint said = aside->kind == ASIDE_TAIL ? saying_verb(p, aside) : p->n;
  for (guint i = aside->first; i < aside->end; i++) {
    if (p->tokens[i].head < 0 && p->piece[i] == number) {
      hang_top(p, aside, said, i);
      top = (gint32)i;
    }
  }
  if (aside->first > 0) {
    hang(p, aside->first - 1, top, "punct");
  }
  if (aside->end < p->n && p->piece[aside->end] == ASIDE_COMMA) {
    hang(p, aside->end, top, "punct");
  }
}

/* What looks like a participle where only a verb with a tense may stand is one. */
static void give_tense(const Pieces *p, guint verb) {
  if (verb < p->n && tag_is(p->model, &p->tokens[verb], "VBN")) {
    tag_set(p->model, &p->tokens[verb], "VBD");
  }
}

/* "Founded by monks, the yard made boats": the first word is a participle, and the first verb of the rest is none. */
static void settle_scene(const Pieces *p, const Aside *scene) {
  guint verb = scene->end + 1;
  if (!tag_starts(p->model, &p->tokens[0], "V")) {
    return;
  }
  if (tag_is(p->model, &p->tokens[0], "VBD")) {
    tag_set(p->model, &p->tokens[0], "VBN");
  }
  while (verb < p->n && !tag_starts(p->model, &p->tokens[verb], "V") && !tag_is(p->model, &p->tokens[verb], "MD")) {
    verb++;
  }
  give_tense(p, verb);
}

/* "Storm, who left in 2015, testified": the verb behind an insertion. */
static void settle_verb(const Pieces *p, const Aside *aside) {
  if (aside->kind == ASIDE_INSERTION) {
    give_tense(p, aside_word_behind(p->model, p->tokens, p->n, aside->end));
  } else if (aside->kind == ASIDE_SCENE) {
    settle_scene(p, aside);
  }
}

void apart_parse(const Parser *parser, const Model *model, Token *tokens, guint n) {
  Aside asides[ASIDES_MOST];
  g_autofree guint8 *piece = g_new0(guint8, n);
  Pieces pieces = {model, tokens, n, piece};
  guint many = aside_find(model, tokens, n, piece, asides);
  if (many == 0) {
    parser_run(parser, tokens, n);
    return;
  }
  for (guint k = 0; k < many; k++) {
    settle_verb(&pieces, &asides[k]);
  }
  for (guint number = 0; number <= many; number++) {
    parse_piece(parser, &pieces, (guint8)number);
  }
  for (guint k = many; k > 0; k--) {
    hang_aside(&pieces, &asides[k - 1], (guint8)k);
  }
}
