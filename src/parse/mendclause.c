/* mendclause.c -- see mendclause.h. */
#include "parse/mendclause.h"

#include "parse/tree.h"

static bool is_subject(const Clause *clause, gint32 i) {
  return clause->rel[i] == REL_SUBJECT || clause->rel[i] == REL_SUBJECT_PASSIVE;
}

/* Has the verb a subject behind token i? */
static bool has_other_subject(const Clause *clause, gint32 verb, gint32 i) {
  for (i++; i < verb; i++) {
    if (clause->tokens[i].head == verb && is_subject(clause, i)) {
      return true;
    }
  }
  return false;
}

/* The noun right before token i, a comma apart, to which a name belongs; -1: none. */
static gint32 noun_before(const Clause *clause, const guint8 *dated, gint32 i) {
  gint32 noun = i - 1 - (i > 1 && tree_behind_comma(clause, i));
  if (noun < 0 || !tree_is_noun(clause, noun) || (dated && dated[noun])) {
    return -1;
  }
  while (clause->rel[noun] == REL_FLAT || clause->rel[noun] == REL_APPOSITION) {
    noun = clause->tokens[noun].head;
  }
  return noun;
}

/* Does the verb hang as a clause that may be another's? */
static bool is_loose(const Clause *clause, gint32 verb) {
  guint8 rel = clause->rel[verb];
  return rel == REL_CCOMP || rel == REL_ADVCL || (rel == REL_CONJ && !tree_has_child(clause, verb, REL_CC));
}

/* "a case that began in May", "a poet, whom she had met": "that" right behind a noun describes it, whatever the verb
 * hangs on. */
static void mend_relatives(Clause *clause, const guint8 *dated) {
  for (gint32 i = 1; i < clause->n; i++) {
    gint32 verb = clause->tokens[i].head, noun = -1;
    if (clause->pos[i] == POS_WH && verb > i && is_loose(clause, verb)) {
      bool subject = is_subject(clause, i) && !has_other_subject(clause, verb, i);
      noun = subject || clause->rel[i] == REL_OBJECT ? noun_before(clause, dated, i) : -1;
    }
    tree_hang(clause, verb, noun, REL_RELCL);
  }
}

/* "was founded by two brothers, moved to Bergen and ...": a verb with a tense and an object, but without a subject, is
 * no relative clause. */
static void mend_bare_relatives(Clause *clause) {
  for (gint32 i = 1; i < clause->n; i++) {
    bool bare = clause->rel[i] == REL_RELCL && tree_is_finite(clause, i) && tree_behind_comma(clause, i) &&
                tree_has_child(clause, i, REL_OBJECT) && !tree_has_subject(clause, i);
    gint32 verb = bare ? tree_main_verb(clause, clause->tokens[i].head) : -1;
    if (verb >= 0 && verb < i) {
      tree_hang(clause, i, verb, REL_CONJ);
    }
  }
}

/* The verb behind `above`, dates apart, that "that" opens a clause of, which it is made to mark; -1: none. */
static gint32 clause_told(Clause *clause, const guint8 *dated, gint32 above) {
  gint32 that = above + 1;
  while (that < clause->n && ((dated && dated[that]) || clause->rel[that] == REL_CASE)) {
    that++;
  }
  gint32 verb = that + 1;
  while (verb < clause->n && !(clause->tokens[verb].head == above && clause->pos[verb] == POS_VERB)) {
    verb++;
  }
  if (verb >= clause->n || !clause_in(clause, that, "optional")) {
    return -1;
  }
  tree_hang(clause, that, verb, REL_MARK);
  return verb;
}

/* "It was agreed that the roof be repaired": what was agreed is the clause, and "it" is nothing. */
static void mend_empty_subjects(Clause *clause, const guint8 *dated) {
  for (gint32 i = 0; i < clause->n; i++) {
    gint32 verb = clause->tokens[i].head;
    bool empty = clause->rel[i] == REL_SUBJECT_PASSIVE && clause->pos[i] == POS_PRONOUN && verb > i &&
                 g_strcmp0(clause_value(clause, i, "pronouns"), "sn") == 0;
    gint32 told = empty ? clause_told(clause, dated, verb) : -1;
    if (told >= 0) {
      clause->rel[i] = REL_EXPLETIVE;
      clause->rel[told] = REL_CCOMP;
    }
  }
}

/* "a ship that Norway had built" with both as who built: the one behind did. */
static void mend_relative_objects(Clause *clause) {
  for (gint32 i = 0; i + 1 < clause->n; i++) {
    gint32 verb = clause->tokens[i].head;
    for (gint32 k = i + 1; clause->pos[i] == POS_WH && is_subject(clause, i) && k < verb; k++) {
      if (clause->tokens[k].head == verb && clause->rel[k] == REL_SUBJECT && tree_is_noun(clause, k)) {
        clause->rel[i] = REL_OBJECT;
      }
    }
  }
}

/* "a seat that he held" with "that" as what opens a clause of time. */
static void mend_that_relatives(Clause *clause, const guint8 *dated) {
  for (gint32 i = 1; i < clause->n; i++) {
    gint32 verb = clause->tokens[i].head, noun = i - 1;
    bool behind = clause->rel[i] == REL_MARK && verb > i && clause->tokens[verb].head == noun &&
                  tree_is_noun(clause, noun) && !(dated && dated[noun]);
    if (behind && clause->rel[verb] == REL_ADVCL && clause_in(clause, i, "optional")) {
      clause->rel[verb] = REL_RELCL;
    }
  }
}

/* "told a meeting that the dam might be raised" as the meeting that was raised: what is whole without its noun was
 * said. */
static void mend_told_clauses(Clause *clause) {
  for (gint32 i = 2; i < clause->n; i++) {
    gint32 verb = clause->tokens[i].head, noun = verb > i ? clause->tokens[verb].head : -1;
    bool opens = noun >= 0 && noun < i && clause->rel[i] == REL_MARK && clause->rel[verb] == REL_RELCL &&
                 clause->rel[noun] == REL_OBJECT && has_other_subject(clause, verb, i);
    gint32 above = opens ? clause->tokens[noun].head : -1;
    bool whole = opens && (tree_has_child(clause, verb, REL_OBJECT) || tree_has_child(clause, verb, REL_COPULA) ||
                           tree_has_child(clause, verb, REL_SUBJECT_PASSIVE));
    if (above >= 0 && whole && clause_in(clause, above, "reporting")) {
      tree_hang(clause, verb, above, REL_CCOMP);
    }
  }
}

void mend_clauses(Clause *clause, const guint8 *dated) {
  mend_relative_objects(clause);
  mend_relatives(clause, dated);
  mend_that_relatives(clause, dated);
  mend_told_clauses(clause);
  mend_bare_relatives(clause);
  mend_empty_subjects(clause, dated);
}
