/* comma.c -- see comma.h. */
#include "title/comma.h"

#include "title/phrase.h"

/* "in Brooklyn[,] N.Y." */
static bool parts_place(const TitleSource *s, gint32 comma) {
  const Clause *c = s->clause;
  gint32 lead = source_is_comma(s, comma) ? s->chunks.first[comma - 1] - 1 : -1;
  return lead >= s->from && c->pos[lead] == POS_PREPOSITION && c->pos[comma - 1] == POS_NAME &&
         c->pos[comma + 1] == POS_NAME;
}

/* "The singer[, Tim Hale]": does one of the commas between tokens first..last open an aside that none closes? */
static bool leaves_aside(const TitleSource *s, gint32 first, gint32 last) {
  guint commas = 0;
  bool list = false;
  for (gint32 i = first; i <= last; i++) {
    bool place = i > first && i < last && parts_place(s, i);
    commas += source_is_comma(s, i) && !s->gone[i] && !place;
    list |= s->clause->pos[i] == POS_CONJUNCTION;
  }
  return commas % 2 && !list;
}

/* The bill, [in 1990], was passed: is there a comma on the other side of what has gone before it? */
static bool pairs_with_gone(const TitleComma *comma) {
  const TitleSource *s = comma->source;
  gint32 k = comma->token - 1;
  while (k > comma->before && (s->gone[k] || !candidate_holds(s, comma->candidate, k))) {
    k--;
  }
  return k < comma->token - 1 && k >= 0 && source_is_comma(s, k) &&
         !leaves_aside(s, candidate_opens(comma->candidate), k - 1);
}

/* "The yard's master[, Ole Moe,] fled": does what the title opens with stand between commas, the second of them this?
 */
static bool opens_in_commas(const TitleComma *comma) {
  const TitleSource *s = comma->source;
  gint32 first = candidate_opens(comma->candidate);
  bool opened = first > s->from && source_is_comma(s, first - 1) && comma->candidate->before_first < 0;
  for (gint32 k = first; opened && k < comma->token; k++) {
    opened = !source_is_comma(s, k) && s->chunks.kind[k] != CHUNK_VERB;
  }
  return opened;
}

/* How many commas does the candidate hold before token i? */
static guint commas_before(const TitleSource *s, const TitleCandidate *t, gint32 i) {
  guint commas = 0;
  for (gint32 k = candidate_opens(t); k < i; k++) {
    commas += source_is_comma(s, k) && candidate_holds(s, t, k);
  }
  return commas;
}

/* "The peace[,] signed at Corte": the comma opens what an auxiliary makes the predicate, unless it closes an aside. */
static bool opens_predicate(const TitleComma *comma, gint32 next) {
  return next == comma->verb && commas_before(comma->source, comma->candidate, next) % 2;
}

/* "renamed on May 3, 1863, as the Guard": the comma that closes such a date goes with it. */
static bool closes_date(const TitleComma *comma, gint32 next) {
  const TitleSource *s = comma->source;
  const Clause *c = s->clause;
  bool inner = false;
  for (gint32 k = comma->token - 1; k >= 0 && s->gone[k] && c->dated[k]; k--) {
    inner |= source_is_mark(c, k, ",");
  }
  return inner && clause_in(c, next, "date_followers");
}

/* "and[, in May,] sold", "that:[ in May,] the" */
static bool follows_joint(const TitleComma *comma) {
  const TitleSource *s = comma->source;
  gint32 i = comma->token, before = comma->before;
  bool beside = (i < s->to && s->gone[i + 1]) || (i > 0 && s->gone[i - 1]);
  return beside && (s->clause->pos[before] == POS_CONJUNCTION || source_is_mark(s->clause, before, ":;"));
}

/* The token printed next; more than comma->last: none is. */
static gint32 next_printed(const TitleComma *comma) {
  gint32 next = comma->token + 1;
  while (next <= comma->last && !candidate_holds(comma->source, comma->candidate, next)) {
    next++;
  }
  return next;
}

bool comma_stays(const TitleComma *comma) {
  const TitleSource *s = comma->source;
  gint32 next = next_printed(comma);
  if (next > comma->last || comma->before < 0) {
    return false;
  }
  bool doubled = source_is_comma(s, next) || source_is_mark(s->clause, next, ";:.");
  bool verb = s->chunks.kind[next] == CHUNK_VERB;
  return !doubled && !follows_joint(comma) && !closes_date(comma, next) &&
         !(verb && (pairs_with_gone(comma) || opens_in_commas(comma) || opens_predicate(comma, next)));
}

bool comma_parts_still(const TitleSource *s, const TitleCandidate *t, gint32 i) {
  gint32 next = i == t->out_first && source_is_comma(s, i) ? source_after(s, t->out_last) : -1;
  bool aside = next >= 0 && source_is_finite(s, next) && phrase_is_start(s, t->first) &&
               leaves_aside(s, candidate_opens(t), i - 1);
  return next >= 0 && (aside || phrase_parts_clauses(s, t));
}

bool comma_closes_aside(const TitleSource *s, const TitleCandidate *t, gint32 i) {
  return commas_before(s, t, i) % 2;
}

bool comma_follows_subject(const TitleSource *s, const TitleCandidate *t) {
  gint32 name = s->chunks.first[t->before_last] - 1;
  return leaves_aside(s, t->before_first, t->before_last) || (name > t->before_first && parts_place(s, name));
}
