/* draft.c -- see draft.h.
 *
 * The clause is taken apart into pieces that stand or fall together (a noun with its
 * preposition and article, a verb with its auxiliaries and negation).  From the
 * event outwards the cheapest piece that still fits is added, so that what is cut
 * is what matters least, not what comes last. */
#include "title/draft.h"

#include <string.h>

#include "title/piece.h"

enum { BUDGET = 60, MAX_REFUSED = 40 };

/* How many words the token is in the headline: "3,000" is two, as a reader of it counts. */
static int words_of(const Draft *d, gint32 i) {
  const Token *token = &d->clause->tokens[i];
  if (token->casing == CASE_MARK) {
    return 0;
  }
  int words = i == 0 || token[-1].casing == CASE_MARK || token[-1].offset + token[-1].length != token->offset;
  const char *word = d->clause->text + token->offset;
  for (gsize k = 1; k < token->length; k++) {
    words += g_ascii_isalnum(word[k]) && strchr(",/:", word[k - 1]);
  }
  return words;
}

/* "Britain, France and Israel": the last of a row does not come without the others. */
static bool earlier_conjunct(const Draft *d, gint32 k, gint32 i) {
  const Clause *c = d->clause;
  return k < i && c->rel[k] == REL_CONJ && c->tokens[k].head == c->tokens[i].head && !d->in[k] && !d->dated[k];
}

/* Words of the piece of i: itself and what is bound to it. */
static int piece_words(const Draft *d, gint32 i) {
  int words = words_of(d, i);
  for (gint32 k = i - 1; d->clause->rel[i] == REL_CONJ && k > d->clause->tokens[i].head; k--) {
    words += earlier_conjunct(d, k, i) ? piece_words(d, k) : k == piece_conjunction(d->clause, i);
  }
  for (gint32 k = d->clause->first[i]; k >= 0; k = d->clause->following[k])
    words += !d->in[k] && piece_bound(d, k) ? piece_words(d, k) : 0;
  return words;
}

static void take_word(Draft *d, gint32 i) {
  d->words += d->in[i] ? 0 : words_of(d, i);
  d->in[i] = TRUE;
}

void draft_take(Draft *d, gint32 i) {
  if (d->in[i])
    return;
  take_word(d, i);
  for (gint32 k = i - 1; d->clause->rel[i] == REL_CONJ && k > d->clause->tokens[i].head; k--) {
    if (earlier_conjunct(d, k, i)) {
      draft_take(d, k);
    } else if (k == piece_conjunction(d->clause, i)) {
      take_word(d, k);
    }
  }
  for (gint32 k = d->clause->first[i]; k >= 0; k = d->clause->following[k]) {
    if (piece_bound(d, k)) {
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
    if (head < 0 || !d->in[head] || d->in[i] || refused[i] || piece_excluded(d, i))
      continue;
    int price = piece_price(d, i);
    gint32 cost = d->cost[head] + price;
    if (price && cost < best_cost)
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

/* "said that it would": where there is room. */
static void take_optional(Draft *d) {
  for (gint32 i = d->root + 1; i < d->clause->n && d->words < d->most; i++) {
    if (piece_optional(d, i) && d->in[d->clause->tokens[i].head]) {
      take_word(d, i);
    }
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
    if (c->pos[i] != POS_MARK && !d->dated[i] && !piece_leads_to_date(d, i)) {
      take_word(d, i);
    }
  }
}

/* "a letter accusing (the mayor)": what describes a noun goes where its object found no room. */
static void drop_unfinished(Draft *d, gint32 head) {
  const Clause *c = d->clause;
  for (gint32 i = 0; i < c->n; i++) {
    gint32 object = d->in[i] && i != head && c->rel[i] == REL_ACL ? clause_child(c, i, REL_OBJECT) : -1;
    if (object > i && !d->in[object] && !d->dated[object] && i < d->root) {
      d->in[i] = FALSE;
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
  bool amounts = c->pos[p] == POS_NUMBER && c->pos[q] == POS_NUMBER && q > p + 1 && c->rel[q] != REL_CONJ;
  return amounts || (noun && ((gap && begins) || (verb && !d->dated[q - 1])));
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
  head = head != d->root && piece_sets_scene(d, head) ? d->root : head;
  for (gint32 i = head; i >= 0; i = d->clause->tokens[i].head) {
    draft_take(d, i);
    if (i == d->root)
      break;
  }
  d->cost[d->root] = 0;
  if (d->subject >= 0 && d->clause->tokens[d->subject].head != d->root)
    d->words += piece_words(d, d->subject);
  fill(d);
  drop_unfinished(d, head);
  cut_bad_joins(d, head);
  take_optional(d);
  fill_report(d);
  drop_expletive(d);
}

gint32 draft_left_edge(const Clause *clause, gint32 i) {
  gint32 edge = i;
  while (edge > 0 && clause->tokens[edge - 1].head == i) {
    edge--;
  }
  return edge;
}
