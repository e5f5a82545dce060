/* title.c -- choose the words of a headline.
 *
 * The clause is taken apart into pieces that stand or fall together (a noun with its
 * preposition and article, a verb with its auxiliaries and negation).  From the
 * event outwards the cheapest piece that still fits is added, so that what is cut
 * is what matters least, not what comes last. */
#include "extract/event/title.h"

#include <string.h>

#include "extract/event/subject.h"

enum { BUDGET = 60, MAX_REFUSED = 40 };

typedef struct {
  const Clause *clause;
  const guint8 *dated;
  guint8 *in;
  gint32 *cost;
  gint32 root, subject;
  int words;
} Draft;

/* What it costs to add a dependent of that relation; 0: it comes with its head. */
static int price(Relation rel) {
  static const guint8 prices[] = {[REL_SUBJECT] = 1, [REL_SUBJECT_PASSIVE] = 1, [REL_EXPLETIVE] = 1,
                                  [REL_OBJECT] = 2,  [REL_IOBJECT] = 4,         [REL_OBLIQUE] = 8,
                                  [REL_XCOMP] = 2,   [REL_CCOMP] = 6,           [REL_NMOD] = 5,
                                  [REL_AMOD] = 7,    [REL_ADVMOD] = 25,         [REL_ACL] = 16,
                                  [REL_CONJ] = 14,   [REL_ADVCL] = 30,          [REL_OTHER] = 30,
                                  [REL_TIME] = 40};
  return rel < G_N_ELEMENTS(prices) ? prices[rel] : 0;
}

static bool excluded(const Draft *d, gint32 i) {
  const Clause *c = d->clause;
  guint8 rel = c->rel[i];
  if (d->dated[i] || rel == REL_APPOSITION || rel == REL_RELCL || rel == REL_PARATAXIS || rel == REL_PUNCT)
    return true;
  if (clause_in(c, i, "hedges") || (c->pos[i] == POS_WH && c->tokens[i].head == d->root))
    return true;
  return rel == REL_CONJ && clause_is_predicate(c, i);
}

/* Does token i always come with its head? */
static bool bound(const Draft *d, gint32 i) {
  const Clause *c = d->clause;
  if (excluded(d, i))
    return false;
  switch ((Relation)c->rel[i]) {
  case REL_CASE:
  case REL_AUX:
  case REL_COPULA:
  case REL_PARTICLE:
  case REL_COMPOUND:
  case REL_FLAT:
  case REL_NUMMOD:
  case REL_POSSESSIVE:
    return true;
  case REL_MARK:
    return i > d->root || c->tokens[i].head != d->root;
  case REL_CC:
    return c->rel[c->tokens[i].head] == REL_CONJ;
  case REL_DET:
    return !clause_in(c, i, "articles");
  case REL_ADVMOD:
    return clause_in(c, i, "negation");
  default:
    return false;
  }
}

static bool counts(const Draft *d, gint32 i) {
  const Token *token = &d->clause->tokens[i];
  if (token->casing == CASE_MARK)
    return false;
  return i == 0 || token[-1].casing == CASE_MARK || token[-1].offset + token[-1].length != token->offset;
}

/* Words of the piece of i: itself and what is bound to it. */
static int piece_words(const Draft *d, gint32 i) {
  int words = counts(d, i);
  for (gint32 k = d->clause->first[i]; k >= 0; k = d->clause->following[k])
    words += !d->in[k] && bound(d, k) ? piece_words(d, k) : 0;
  return words;
}

static void take_piece(Draft *d, gint32 i) {
  if (d->in[i])
    return;
  d->in[i] = TRUE;
  d->words += counts(d, i);
  for (gint32 k = d->clause->first[i]; k >= 0; k = d->clause->following[k]) {
    if (bound(d, k)) {
      d->cost[k] = d->cost[i];
      take_piece(d, k);
    }
  }
}

/* The cheapest dependent of a taken word that has not been looked at; -1: none is left. */
static gint32 cheapest(Draft *d, const guint8 *refused) {
  gint32 best = -1, best_cost = BUDGET;
  for (gint32 i = 0; i < d->clause->n; i++) {
    gint32 head = d->clause->tokens[i].head;
    if (head < 0 || !d->in[head] || d->in[i] || refused[i] || excluded(d, i))
      continue;
    gint32 cost = d->cost[head] + price(d->clause->rel[i]);
    if (price(d->clause->rel[i]) && cost < best_cost)
      best = i, best_cost = cost;
  }
  if (best >= 0)
    d->cost[best] = best_cost;
  return best;
}

static void fill(Draft *d) {
  g_autofree guint8 *refused = g_new0(guint8, d->clause->n);
  int left = MAX_REFUSED;
  for (gint32 i; left > 0 && d->words < TITLE_MAX_WORDS && (i = cheapest(d, refused)) >= 0;) {
    if (d->words + piece_words(d, i) <= TITLE_MAX_WORDS)
      take_piece(d, i);
    else
      refused[i] = TRUE, left--;
  }
}

/* The verb that the headline is built round: above a complement without its own
 * subject, and above a noun that is its subject or object. */
static gint32 title_root(const Clause *c, gint32 head) {
  for (gint32 steps = 0; steps < 4; steps++) {
    gint32 above = c->tokens[head].head;
    bool argument = c->rel[head] == REL_SUBJECT || c->rel[head] == REL_SUBJECT_PASSIVE || c->rel[head] == REL_OBJECT;
    bool noun = c->pos[head] != POS_VERB && argument && above >= 0 && clause_is_predicate(c, above);
    if (above < 0 || !(noun || c->rel[head] == REL_XCOMP))
      break;
    head = above;
  }
  return head;
}

static bool bad_start(const Clause *c, gint32 i) {
  guint8 pos = c->pos[i];
  return pos == POS_MARK || pos == POS_CONJUNCTION || pos == POS_PRONOUN || pos == POS_POSSESSIVE || pos == POS_WH ||
         pos == POS_MODAL || pos == POS_TO || c->rel[i] == REL_AUX || c->rel[i] == REL_MARK || c->rel[i] == REL_CC ||
         c->rel[i] == REL_CASE || clause_in(c, i, "articles") || clause_in(c, i, "connectives") ||
         clause_in(c, i, "pronouns");
}

static bool bad_end(const Clause *c, gint32 i) {
  guint8 pos = c->pos[i];
  return pos == POS_MARK || pos == POS_CONJUNCTION || pos == POS_DETERMINER || pos == POS_POSSESSIVE || pos == POS_TO ||
         pos == POS_MODAL || (pos == POS_PREPOSITION && c->rel[i] != REL_PARTICLE) || clause_in(c, i, "connectives");
}

static void trim(Draft *d) {
  const Clause *c = d->clause;
  for (gint32 i = 0; i < c->n && (!d->in[i] || bad_start(c, i)); i++)
    d->in[i] = FALSE;
  for (gint32 i = c->n - 1; i >= 0 && (!d->in[i] || bad_end(c, i)); i--)
    d->in[i] = FALSE;
}

/* A mark stays between two words that stay, unless it quotes or breaks off. */
static bool keeps_mark(const Draft *d, gint32 i) {
  const Clause *c = d->clause;
  const Token *token = &c->tokens[i];
  return i > 0 && i + 1 < c->n && d->in[i - 1] && d->in[i + 1] && token->length == 1 &&
         strchr(",%$&/:", c->text[token->offset]);
}

static void append_words(const Draft *d, GString *out) {
  const Clause *c = d->clause;
  gint32 last = -2;
  for (gint32 i = 0; i < c->n; i++) {
    const Token *token = &c->tokens[i];
    if (!d->in[i] && !keeps_mark(d, i))
      continue;
    bool glued = last == i - 1 && token[-1].offset + token[-1].length == token->offset;
    if (out->len && !glued)
      g_string_append_c(out, ' ');
    g_string_append_len(out, c->text + token->offset, (gssize)token->length);
    last = i;
  }
}

static void append_noun(const Clause *clause, const guint8 *dated, gint32 noun, GString *out) {
  g_autofree guint8 *in = g_new0(guint8, clause->n);
  g_autofree gint32 *cost = g_new0(gint32, clause->n);
  Draft d = {clause, dated, in, cost, noun, -1, 0};
  take_piece(&d, noun);
  gint32 preposition = clause_child(clause, noun, REL_CASE);
  if (preposition >= 0 && preposition < noun)
    in[preposition] = FALSE;
  trim(&d);
  append_words(&d, out);
}

static void capitalise(GString *title) {
  if (title->len)
    title->str[0] = g_ascii_toupper(title->str[0]);
}

/* The subject, when it is not among the words that the draft has: shared with another
 * verb, or the name that a pronoun stands for. */
static void add_subject(const TitleRequest *request, Draft *d, GString *out, bool *unresolved) {
  const Clause *in = d->clause;
  gint32 subject = d->subject;
  if (subject >= 0 && d->clause->pos[subject] == POS_PRONOUN) {
    subject = subject_resolve(d->clause, subject, request->previous, &in);
    *unresolved = subject < 0;
    d->in[d->subject] = FALSE;
  }
  if (subject < 0 || (in == d->clause && d->in[subject]))
    return;
  g_autofree guint8 *none = g_new0(guint8, in->n);
  append_noun(in, in == d->clause ? d->dated : none, subject, out);
}

static void draft(Draft *d, gint32 head) {
  for (gint32 i = head; i >= 0; i = d->clause->tokens[i].head) {
    take_piece(d, i);
    if (i == d->root)
      break;
  }
  d->cost[d->root] = 0;
  if (d->subject >= 0 && d->clause->tokens[d->subject].head != d->root)
    d->words += piece_words(d, d->subject);
  fill(d);
}

/* Does byte i begin a word?  Hyphens and the like inside a word do not end it, slashes do. */
static bool begins_word(const char *text, gsize i) {
  bool letter = g_ascii_isalnum(text[i]) || (text[i] & 0x80);
  return letter && (i == 0 || (!g_ascii_isalnum(text[i - 1]) && !(text[i - 1] & 0x80) &&
                               !(strchr("'.&-", text[i - 1]) && i > 1 && g_ascii_isalnum(text[i - 2]))));
}

/* The last words go until the title is short enough. */
static void shorten(GString *title) {
  int words = 0;
  gsize space = 0;
  for (gsize i = 0; i < title->len; i++) {
    if (title->str[i] == ' ')
      space = i;
    if (begins_word(title->str, i) && ++words > TITLE_MAX_WORDS && space) {
      g_string_truncate(title, space);
      return;
    }
  }
}

Title title_make(const TitleRequest *request) {
  const Clause *c = request->clause;
  g_autofree guint8 *in = g_new0(guint8, c->n);
  g_autofree gint32 *cost = g_new0(gint32, c->n);
  Draft d = {c, request->dated, in, cost, title_root(c, request->head), -1, 0};
  Title title = {0};
  if (clause_is_predicate(c, d.root))
    d.subject = subject_of(c, d.root);
  if (d.subject >= 0 && d.dated[d.subject])
    d.subject = -1;
  draft(&d, request->head);
  g_autoptr(GString) text = g_string_new(NULL);
  add_subject(request, &d, text, &title.needs_edit);
  if (text->len == 0)
    trim(&d);
  append_words(&d, text);
  shorten(text);
  capitalise(text);
  title.needs_edit |= text->len > 0 && !strchr(text->str, ' ');
  title.text = text->len ? g_string_free(g_steal_pointer(&text), FALSE) : NULL;
  return title;
}
