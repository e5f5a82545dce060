/* mendpredicate.c -- see mendpredicate.h. */
#include "parse/mendpredicate.h"

#include <string.h>

#include "parse/tree.h"

/* Is it an adjective with a copula, right before token `next`, which hangs on it as some clause? */
static bool is_predicate_before(const Clause *clause, gint32 adjective, gint32 next) {
  guint8 rel = clause->rel[next];
  bool clausal = rel == REL_ADVCL || rel == REL_ACL || rel == REL_CCOMP || rel == REL_XCOMP || rel == REL_OTHER;
  return clausal && clause->pos[adjective] == POS_ADJECTIVE && clause->tokens[next].head == adjective &&
         tree_has_child(clause, adjective, REL_COPULA);
}

/* "was last seen": the adjective says when, and "was" belongs to the participle. */
static void give_place(Clause *clause, gint32 adjective, gint32 verb) {
  tree_replace(clause, verb, adjective);
  for (gint32 i = 0; i < clause->n; i++) {
    if (clause->tokens[i].head == adjective) {
      tree_hang(clause, i, verb, clause->rel[i] == REL_COPULA ? REL_AUX : (Relation)clause->rel[i]);
    }
  }
  clause->pos[adjective] = POS_ADVERB;
  tree_hang(clause, adjective, verb, REL_ADVMOD);
}

/* "has since installed cameras" with "has" as the verb and the participle before its noun. */
static void mend_perfects(Clause *clause) {
  for (gint32 i = 0; i + 2 < clause->n; i++) {
    gint32 verb = i + 2, noun = clause->tokens[verb].head;
    bool small = clause->pos[i + 1] == POS_PREPOSITION || clause->pos[i + 1] == POS_ADVERB;
    bool astray = tree_is_finite(clause, i) && small && clause->rel[verb] == REL_AMOD && noun > verb &&
                  strcmp(clause_tag(clause, verb), "VBN") == 0 && clause_in(clause, i, "perfect");
    if (!astray) {
      continue;
    }
    tree_replace(clause, verb, i);
    for (gint32 k = 0; k < clause->n; k++) {
      if (clause->tokens[k].head == i && k != verb) {
        tree_hang(clause, k, verb, (Relation)clause->rel[k]);
      }
    }
    tree_hang(clause, i, verb, REL_AUX);
    tree_hang(clause, i + 1, verb, REL_ADVMOD);
    tree_hang(clause, noun, verb, REL_OBJECT);
  }
}

/* "was due to arrive": who is due is who arrives. */
static void mend_complements(Clause *clause) {
  for (gint32 i = 1; i < clause->n; i++) {
    gint32 adjective = clause->tokens[i].head;
    bool infinitive = adjective >= 0 && adjective + 1 < i && clause->pos[adjective + 1] == POS_TO &&
                      clause->tokens[adjective + 1].head == i;
    if (adjective < 0 || clause->pos[i] != POS_VERB || !is_predicate_before(clause, adjective, i)) {
      continue;
    }
    if (infinitive) {
      clause->rel[i] = REL_XCOMP;
    } else if (adjective + 1 == i && strcmp(clause_tag(clause, i), "VBN") == 0) {
      give_place(clause, adjective, i);
    }
  }
}

/* The noun right before token i, a comma apart; -1: something else is there. */
static gint32 noun_before(const Clause *clause, gint32 i) {
  gint32 noun = i - 1 - (i > 1 && tree_behind_comma(clause, i));
  return noun >= 0 && tree_is_noun(clause, noun) ? noun : -1;
}

/* "The bid, due to expire in May, was", "a truce, set to end": what is planned behind a comma is the noun's, whatever
 * the tree hangs it on. */
static void mend_planned(Clause *clause) {
  for (gint32 i = 2; i + 2 < clause->n; i++) {
    bool plain = clause->pos[i] == POS_ADJECTIVE || strcmp(clause_tag(clause, i), "VBN") == 0;
    bool planned = plain && tree_behind_comma(clause, i) && clause->pos[i + 1] == POS_TO &&
                   clause->pos[i + 2] == POS_VERB && clause_in(clause, i, "planning");
    gint32 noun = planned && !tree_has_child(clause, i, REL_COPULA) && !tree_has_child(clause, i, REL_AUX)
                      ? noun_before(clause, i)
                      : -1;
    gint32 verb = noun >= 0 ? clause->tokens[i + 1].head : -1; /* "due to be told" */
    if (verb > i + 1 && clause->tokens[i].head >= 0) {
      tree_hang(clause, i, noun, REL_ACL);
      tree_hang(clause, verb, i, REL_XCOMP);
      if (verb > i + 2 && clause->tokens[i + 2].head == i) {
        tree_hang(clause, i + 2, verb, REL_AUX);
      }
    }
  }
}

void mend_predicates(Clause *clause) {
  mend_perfects(clause);
  mend_planned(clause);
  mend_complements(clause);
}
