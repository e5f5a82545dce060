/* draft.c -- see draft.h.
 *
 * The clause is taken apart into pieces that stand or fall together (a noun with its
 * preposition and article, a verb with its auxiliaries and negation).  From the
 * event outwards the cheapest piece that still fits is added, so that what is cut
 * is what matters least, not what comes last. */
#include "extract/event/draft.h"

#include <string.h>

enum { BUDGET = 60, MAX_REFUSED = 40 };

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

/* "On several occasions, ...": what stands before the subject sets the scene. */
static bool sets_scene(const Draft *d, gint32 i) {
  const Clause *c = d->clause;
  guint8 rel = c->rel[i];
  bool adverbial = rel == REL_OBLIQUE || rel == REL_TIME || rel == REL_ADVCL || rel == REL_OTHER ||
                   (rel == REL_ADVMOD && !clause_in(c, i, "negation"));
  return adverbial && c->tokens[i].head == d->root && d->subject > i && c->tokens[d->subject].head == d->root;
}

/* ", noting that ...", "— described as ...": a participle behind a mark adds what the headline can do without. */
static bool trails(const Draft *d, gint32 i) {
  const Clause *c = d->clause;
  bool place = i > d->root || c->rel[i] == REL_ACL; /* before the verb ", built by monks, " */
  gint32 before = i - 1;
  while (before > 0 && c->pos[before] == POS_ADVERB) {
    before--;
  }
  return place && before >= 0 && c->pos[before] == POS_MARK && c->pos[i] == POS_VERB && c->rel[i] != REL_CONJ;
}

/* "while he was in Iraq": a clause of its own behind the event. */
static bool opens_clause(const Draft *d, gint32 i) {
  const Clause *c = d->clause;
  gint32 mark = clause_child(c, i, REL_MARK);
  bool predicate = c->pos[i] == POS_VERB || clause_child(c, i, REL_COPULA) >= 0;
  mark = mark >= 0 || !predicate ? mark : clause_child(c, i, REL_ADVMOD);
  return i > d->root && mark >= 0 && mark < i && clause_in(c, mark, "subordinators");
}

/* The "and" that joins conjunct i to what is before it; -1: a comma does. */
static gint32 conjunction_of(const Clause *c, gint32 i) {
  for (gint32 k = i - 1; k > c->tokens[i].head && k >= 0; k--) {
    if (c->pos[k] == POS_CONJUNCTION) {
      return k;
    }
    if (c->pos[k] == POS_VERB || (c->rel[k] == REL_CONJ && c->tokens[k].head == c->tokens[i].head)) {
      return -1;
    }
  }
  return -1;
}

/* "in [May]", "by the [summer]": a preposition goes with its date. */
static bool leads_to_date(const Draft *d, gint32 i) {
  const Clause *c = d->clause;
  gint32 noun = c->tokens[i].head;
  bool leads =
      (c->pos[i] == POS_PREPOSITION || c->pos[i] == POS_TO) && (c->rel[i] != REL_CASE || noun < 0 || d->dated[noun]);
  for (i++; leads && i < c->n && c->pos[i] == POS_DETERMINER && !d->dated[i];) {
    i++;
  }
  return leads && i < c->n && d->dated[i];
}

/* "Between [1618] and ..." at the head of a sentence, whatever the tagger makes of a capital. */
static bool opens_date(const Draft *d, gint32 i) {
  return i == 0 && d->clause->n > 1 && d->dated[1] && clause_in(d->clause, i, "introducers");
}

/* "which began", "which would be long": a relative clause, whatever the tree calls it. */
static bool has_relative(const Draft *d, gint32 i) {
  guint8 rel = d->clause->rel[i];
  gint32 subject = clause_child(d->clause, i, REL_SUBJECT);
  return i != d->root && subject >= 0 && d->clause->pos[subject] == POS_WH && rel != REL_SUBJECT && rel != REL_CCOMP;
}

/* Does a semicolon stand between the event and token i? */
static bool across_semicolon(const Draft *d, gint32 i) {
  const Clause *c = d->clause;
  for (gint32 k = MIN(i, d->root); k < MAX(i, d->root); k++) {
    if (c->tokens[k].length == 1 && c->text[c->tokens[k].offset] == ';') {
      return true;
    }
  }
  return false;
}

static bool is_finite(const Clause *c, gint32 i) {
  const char *tag = clause_tag(c, i);
  return c->pos[i] == POS_VERB && (strcmp(tag, "VBD") == 0 || strcmp(tag, "VBZ") == 0 || strcmp(tag, "VBP") == 0);
}

/* ", the police said", "and war broke out": a clause of its own behind the event, without a word that leads to it. */
static bool stands_apart(const Draft *d, gint32 i) {
  const Clause *c = d->clause;
  bool own = clause_child(c, i, REL_SUBJECT) >= 0 || clause_child(c, i, REL_SUBJECT_PASSIVE) >= 0;
  return i > d->root && c->rel[i] == REL_ADVCL && own && is_finite(c, i) && clause_child(c, i, REL_MARK) < 0;
}

/* A preposition that lost its noun, a noun joined to one that is not here ("as well as 79 soldiers"). */
static bool is_stray(const Draft *d, gint32 i) {
  const Clause *c = d->clause;
  bool preposition = c->pos[i] == POS_PREPOSITION && (c->rel[i] == REL_OTHER || c->rel[i] == REL_NMOD);
  return preposition || (c->rel[i] == REL_OBLIQUE && clause_child(c, i, REL_CC) >= 0);
}

/* "the king's brother Harald": a name right behind its noun. */
static bool named(const Draft *d, gint32 i) {
  return d->clause->rel[i] == REL_APPOSITION && d->clause->pos[i] == POS_NAME && d->clause->tokens[i].head == i - 1;
}

/* "treated as an act of war": the verb says little without. */
static bool completes(const Draft *d, gint32 i) {
  gint32 preposition = clause_child(d->clause, i, REL_CASE);
  return preposition >= 0 && i > d->clause->tokens[i].head && clause_in(d->clause, preposition, "completing");
}

/* "after the victim": when, told by no date. */
static bool tells_when(const Draft *d, gint32 i) {
  const Clause *c = d->clause;
  gint32 preposition = c->rel[i] == REL_OBLIQUE ? clause_child(c, i, REL_CASE) : -1;
  return i > d->root && preposition >= 0 && clause_in(c, preposition, "subordinators") && !completes(d, i);
}

static bool excluded(const Draft *d, gint32 i) {
  const Clause *c = d->clause;
  guint8 rel = c->rel[i];
  if (leads_to_date(d, i) || opens_date(d, i) || rel == REL_EXPLETIVE || has_relative(d, i)) {
    return true;
  }
  if (tells_when(d, i) || stands_apart(d, i) || is_stray(d, i) || sets_scene(d, i) || trails(d, i) ||
      opens_clause(d, i) || across_semicolon(d, i)) {
    return true;
  }
  if (d->dated[i] || (rel == REL_APPOSITION && !named(d, i)) || rel == REL_RELCL || rel == REL_PARATAXIS ||
      rel == REL_PUNCT)
    return true;
  if (clause_in(c, i, "hedges") || (c->pos[i] == POS_WH && c->tokens[i].head == d->root))
    return true;
  return rel == REL_CONJ && (clause_is_predicate(c, i) || conjunction_of(c, i) < 0);
}

/* "$2 a share", "16 cents a share". */
static bool follows_amount(const Clause *c, gint32 i) {
  return (i > 0 && c->pos[i - 1] == POS_NUMBER) || (i > 1 && c->pos[i - 1] == POS_NOUN && c->pos[i - 2] == POS_NUMBER);
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
    return i > d->root || c->tokens[i].head != d->root || c->pos[i] == POS_TO;
  case REL_DET:
    return !clause_in(c, i, "articles") || follows_amount(c, i);
  case REL_SUBJECT:
  case REL_SUBJECT_PASSIVE:
    return c->tokens[i].head != d->root && clause_is_predicate(c, c->tokens[i].head);
  case REL_AMOD: /* "Norse Heavy Industries", "the Free Ports"; of the noun that the title is */
    return c->pos[i] == POS_NAME || c->tokens[i].casing == CASE_NAME ||
           (c->tokens[i].head == d->root && c->pos[d->root] == POS_NOUN && c->pos[i] == POS_ADJECTIVE);
  case REL_APPOSITION:
    return named(d, i);
  case REL_OBLIQUE:
    return completes(d, i);
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

/* "Britain, France and Israel": the last of a row does not come without the others. */
static bool earlier_conjunct(const Draft *d, gint32 k, gint32 i) {
  const Clause *c = d->clause;
  return k < i && c->rel[k] == REL_CONJ && c->tokens[k].head == c->tokens[i].head && !d->in[k] && !d->dated[k];
}

/* Words of the piece of i: itself and what is bound to it. */
static int piece_words(const Draft *d, gint32 i) {
  int words = counts(d, i);
  for (gint32 k = i - 1; d->clause->rel[i] == REL_CONJ && k > d->clause->tokens[i].head; k--) {
    words += earlier_conjunct(d, k, i) ? piece_words(d, k) : k == conjunction_of(d->clause, i);
  }
  for (gint32 k = d->clause->first[i]; k >= 0; k = d->clause->following[k])
    words += !d->in[k] && bound(d, k) ? piece_words(d, k) : 0;
  return words;
}

static void take_word(Draft *d, gint32 i) {
  d->words += !d->in[i] && counts(d, i);
  d->in[i] = TRUE;
}

void draft_take(Draft *d, gint32 i) {
  if (d->in[i])
    return;
  take_word(d, i);
  for (gint32 k = i - 1; d->clause->rel[i] == REL_CONJ && k > d->clause->tokens[i].head; k--) {
    if (earlier_conjunct(d, k, i)) {
      draft_take(d, k);
    } else if (k == conjunction_of(d->clause, i)) {
      take_word(d, k);
    }
  }
  for (gint32 k = d->clause->first[i]; k >= 0; k = d->clause->following[k]) {
    if (bound(d, k)) {
      d->cost[k] = d->cost[i];
      draft_take(d, k);
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
  for (gint32 i; left > 0 && d->words < d->most && (i = cheapest(d, refused)) >= 0;) {
    if (d->words + piece_words(d, i) <= d->most)
      draft_take(d, i);
    else
      refused[i] = TRUE, left--;
  }
}

/* "Officials said [Friday] prices rose": where the tree has nothing behind a verb of saying, the words as they come. */
static void fill_report(Draft *d) {
  const Clause *c = d->clause;
  bool empty = clause_in(c, d->root, "reporting");
  for (gint32 i = d->root + 1; i < c->n; i++) {
    empty &= !d->in[i];
  }
  for (gint32 i = d->root + 1; empty && i < c->n && d->words < d->most; i++) {
    if (c->pos[i] == POS_MARK && i > d->root + 1 && !d->dated[i - 1]) {
      break;
    }
    if (c->pos[i] != POS_MARK && !d->dated[i] && !leads_to_date(d, i)) {
      take_word(d, i);
    }
  }
}

/* "There was an attack": what there was is the headline. */
static void drop_expletive(Draft *d) {
  const Clause *c = d->clause;
  if (clause_child(c, d->root, REL_EXPLETIVE) < 0 || !clause_in(c, d->root, "stative")) {
    return;
  }
  for (gint32 i = 0; i < c->n; i++) {
    if (i == d->root || (c->tokens[i].head == d->root && c->rel[i] == REL_AUX)) {
      d->in[i] = FALSE;
    }
  }
}

/* Do the words p and q, neighbours in the headline only, belong to two clauses or the items of a list? */
static bool bad_neighbours(const Draft *d, gint32 p, gint32 q) {
  const Clause *c = d->clause;
  bool gap = false;
  for (gint32 i = p + 1; i < q; i++) {
    guint8 pos = c->pos[i];
    gap |= pos == POS_MARK || pos == POS_CONJUNCTION || pos == POS_WH || pos == POS_VERB;
  }
  gint32 above = c->tokens[q].head;
  bool kin = c->tokens[p].head == q || (above == p && c->rel[q] != REL_CONJ) ||
             (c->rel[q] == REL_AUX || c->rel[q] == REL_COPULA);
  bool noun = !kin && (c->pos[p] == POS_NOUN || c->pos[p] == POS_NAME);
  bool begins = c->pos[q] == POS_NOUN || c->pos[q] == POS_NAME || c->pos[q] == POS_NUMBER || c->pos[q] == POS_ADJECTIVE;
  bool verb = c->pos[q] == POS_VERB && strcmp(clause_tag(c, q), "VBD") == 0;
  return noun && ((gap && begins) || (verb && !d->dated[q - 1]));
}

/* Behind its event a headline ends where it would run into something else. */
static void cut_bad_joins(Draft *d, gint32 head) {
  const Clause *c = d->clause;
  gint32 p = -1, q = 0;
  for (; q < c->n; q++) {
    if (d->in[q] && p >= 0 && q > head && q > d->root && bad_neighbours(d, p, q)) {
      break;
    }
    p = d->in[q] ? q : p;
  }
  for (; q < c->n; q++) {
    d->in[q] = FALSE;
  }
}

void draft_fill(Draft *d, gint32 head) {
  head = head != d->root && sets_scene(d, head) ? d->root : head;
  for (gint32 i = head; i >= 0; i = d->clause->tokens[i].head) {
    draft_take(d, i);
    if (i == d->root)
      break;
  }
  d->cost[d->root] = 0;
  if (d->subject >= 0 && d->clause->tokens[d->subject].head != d->root)
    d->words += piece_words(d, d->subject);
  fill(d);
  cut_bad_joins(d, head);
  fill_report(d);
  drop_expletive(d);
}
