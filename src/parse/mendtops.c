/* mendtops.c -- see mendtops.h.
 *
 * The parser is greedy: what it has let pass before the verb it can only leave on top, beside the verb. */
#include "parse/mendtops.h"

#include "parse/tree.h"

static bool is_top(const Clause *clause, gint32 i) {
  return clause->tokens[i].head < 0 && clause->rel[i] != REL_PUNCT && clause->pos[i] != POS_MARK;
}

/* The first verb or predicate on top; -1: there is none. */
static gint32 verb_on_top(const Clause *clause) {
  gint32 i = 0;
  while (i < clause->n && !(is_top(clause, i) && (tree_is_verb(clause, i) || tree_has_child(clause, i, REL_COPULA)))) {
    i++;
  }
  return i < clause->n ? i : -1;
}

static gint32 subject_under(const Clause *clause, gint32 verb) {
  gint32 i = 0;
  while (i < clause->n && !(clause->tokens[i].head == verb &&
                            (clause->rel[i] == REL_SUBJECT || clause->rel[i] == REL_SUBJECT_PASSIVE))) {
    i++;
  }
  return i < clause->n ? i : -1;
}

/* The first token between two of that class; -1: none. */
static gint32 between(const Clause *clause, gint32 from, gint32 to, Pos pos) {
  for (gint32 i = from + 1; i < to; i++) {
    if (clause->pos[i] == pos) {
      return i;
    }
  }
  return -1;
}

/* "Ministers from nine countries met", "The yard and its owners agreed", "Prime Minister Lind won": the verb has a
 * subject behind the noun on top, which describes it, is joined to it or is described by it. */
static void join_subject(Clause *clause, gint32 noun, gint32 subject, gint32 verb) {
  gint32 and = between(clause, noun, subject, POS_CONJUNCTION);
  bool led = tree_has_child(clause, subject, REL_CASE);
  if (!led && and < 0) {
    tree_hang(clause, noun, subject, clause->pos[noun] == POS_ADJECTIVE ? REL_AMOD : REL_COMPOUND);
    return;
  }
  tree_hang(clause, noun, verb, (Relation)clause->rel[subject]);
  tree_hang(clause, subject, noun, led ? REL_NMOD : REL_CONJ);
  if (and >= 0) {
    tree_hang(clause, and, subject, REL_CC);
  }
}

static void hang_top(Clause *clause, const guint8 *dated, gint32 i, gint32 verb) {
  bool noun = tree_is_noun(clause, i) || clause->pos[i] == POS_ADJECTIVE;
  gint32 subject = subject_under(clause, verb);
  if (dated && dated[i]) {
    tree_hang(clause, i, tree_is_verb(clause, verb) ? verb : -1, REL_OBLIQUE);
  } else if (clause->pos[i] == POS_ADVERB) {
    tree_hang(clause, i, verb, REL_ADVMOD);
  } else if (noun && subject < 0) {
    tree_hang(clause, i, verb, REL_SUBJECT);
  } else if (noun && subject > i && between(clause, i, subject, POS_VERB) < 0 &&
             between(clause, i, subject, POS_MARK) < 0) {
    join_subject(clause, i, subject, verb);
  }
}

/* "Rebels under Captain Moe stormed the fort" with "under" as what opens the clause of the captain: a noun on top that
 * has no other verb is who did it. */
static void mend_led_subject(Clause *clause) {
  for (gint32 mark = 1; mark + 1 < clause->n; mark++) {
    gint32 verb = clause->tokens[mark].head, noun = mark - 1;
    bool led = clause->rel[mark] == REL_MARK && clause->pos[mark] == POS_PREPOSITION && verb > mark &&
               tree_is_finite(clause, verb) && clause->tokens[verb].head == noun && tree_is_noun(clause, noun);
    gint32 subject = led ? subject_under(clause, verb) : -1;
    if (subject <= mark || !is_top(clause, noun)) {
      continue;
    }
    clause->tokens[verb].head = -1;
    clause->rel[verb] = REL_ROOT;
    tree_hang(clause, noun, verb, REL_SUBJECT);
    tree_hang(clause, subject, noun, REL_NMOD);
    tree_hang(clause, mark, subject, REL_CASE);
  }
}

/* "Firemen from four towns put it out" as what the firemen are that the towns put out; "a mayor and four of his aides
 * went" as where the aides went. */
static void mend_cased_subject(Clause *clause) {
  for (gint32 verb = 2; verb < clause->n; verb++) {
    gint32 noun = clause->tokens[verb].head, subject = subject_under(clause, verb);
    bool tense = tree_is_finite(clause, verb) || tree_has_child(clause, verb, REL_AUX);
    bool below =
        tense && noun >= 0 && subject > noun && subject < verb && is_top(clause, noun) && tree_is_noun(clause, noun);
    bool more = below && (tree_has_child(clause, subject, REL_CASE) ||
                          between(clause, noun, subject, POS_CONJUNCTION) == subject - 1);
    if (more && between(clause, noun, verb, POS_WH) < 0 && between(clause, noun, subject, POS_MARK) < 0) {
      clause->tokens[verb].head = -1;
      clause->rel[verb] = REL_ROOT;
      join_subject(clause, noun, subject, verb);
    }
  }
}

void mend_tops(Clause *clause, const guint8 *dated) {
  mend_led_subject(clause);
  mend_cased_subject(clause);
  gint32 verb = verb_on_top(clause);
  for (gint32 i = verb - 1; i >= 0; i--) {
    if (is_top(clause, i)) {
      hang_top(clause, dated, i, verb);
    }
  }
}
