/* governor.c -- climb from the date phrase to its verb or event noun.
 *
 * The parser is wrong about one arc in six, so a climb that finds nothing falls
 * back on the nearest verb to the left, which is right for most phrases in news. */
#include "extract/event/governor.h"

static bool within(gint32 i, gint32 first, gint32 last) {
  return i >= first && i <= last;
}

/* The token of the phrase that hangs on something outside it. */
static gint32 outer_token(const Clause *clause, gint32 first, gint32 last) {
  for (gint32 i = last; i >= first; i--) {
    if (!within(clause->tokens[i].head, first, last) && clause->rel[i] != REL_PUNCT && clause->rel[i] != REL_CASE)
      return i;
  }
  return last;
}

/* Words between a noun and the phrase behind it, prepositions and articles apart. */
static gint32 gap_behind(const Clause *clause, gint32 noun, gint32 first) {
  gint32 gap = 0;
  for (gint32 i = noun + 1; i < first; i++) {
    gap += clause->pos[i] != POS_PREPOSITION && clause->pos[i] != POS_DETERMINER;
  }
  return gap;
}

/* A phrase before a noun ("Friday's raid", "the 1998 raid") dates the noun; one behind it does where it
 * follows at once ("the raid in 1998") and the noun is no object: a phrase after an object
 * mostly dates the verb, whatever the parser says. */
static bool dates_noun(const Clause *clause, gint32 noun, gint32 first) {
  if (!clause_is_nominal(clause, noun)) {
    return false;
  }
  guint8 rel = clause->rel[noun];
  return first < noun || (rel != REL_OBJECT && (rel != REL_OBLIQUE || gap_behind(clause, noun, first) == 0));
}

static gint32 climb(const Clause *clause, gint32 from, gint32 first, gint32 last) {
  gint32 i = clause->tokens[from].head;
  for (gint32 steps = 0; i >= 0 && steps < clause->n; steps++, i = clause->tokens[i].head) {
    if (within(i, first, last))
      continue;
    if (clause_is_predicate(clause, i) || (steps == 0 && dates_noun(clause, i, first)))
      return i;
  }
  return -1;
}

static gint32 nearest_verb(const Clause *clause, gint32 first, gint32 last) {
  for (gint32 i = first - 1; i >= 0; i--) {
    if (clause_is_predicate(clause, i) && clause->pos[i] == POS_VERB)
      return i;
  }
  for (gint32 i = last + 1; i < clause->n; i++) {
    if (clause_is_predicate(clause, i))
      return i;
  }
  return -1;
}

static gint32 nearest_nominal(const Clause *clause, gint32 first, gint32 last) {
  gint32 best = -1, distance = G_MAXINT32;
  for (gint32 i = 0; i < clause->n; i++) {
    gint32 here = i < first ? first - i : i - last;
    if (!within(i, first, last) && clause_is_nominal(clause, i) && here < distance)
      best = i, distance = here;
  }
  return best;
}

/* "began to fall", "voted to support": what happened then is the verb above, unless it only plans. */
static gint32 above_complement(const Clause *clause, gint32 verb) {
  while (verb >= 0 && clause->rel[verb] == REL_XCOMP) {
    gint32 above = clause->tokens[verb].head;
    if (above < 0 || clause->pos[above] != POS_VERB || clause_in(clause, above, "planning")) {
      break;
    }
    verb = above;
  }
  return verb;
}

gint32 governor_find(const Clause *clause, gint32 first, gint32 last) {
  gint32 found = above_complement(clause, climb(clause, outer_token(clause, first, last), first, last));
  if (found < 0)
    found = nearest_verb(clause, first, last);
  return found >= 0 ? found : nearest_nominal(clause, first, last);
}
