/* mendcase.c -- see mendcase.h. */
#include "parse/mendcase.h"

#include <string.h>

#include "parse/tree.h"

/* The noun that a preposition bears; -1: none. */
static gint32 noun_under(const Clause *clause, gint32 preposition) {
  gint32 i = preposition + 1;
  while (i < clause->n && !(clause->tokens[i].head == preposition && clause->pos[i] != POS_MARK)) {
    i++;
  }
  bool noun = i < clause->n && (tree_is_noun(clause, i) || clause->pos[i] == POS_NUMBER);
  return noun ? i : -1;
}

/* "a grant of $30 million" with the amount below "of". */
static void mend_prepositions(Clause *clause) {
  for (gint32 i = 0; i + 1 < clause->n; i++) {
    gint32 head = clause->tokens[i].head, noun = clause->pos[i] == POS_PREPOSITION ? noun_under(clause, i) : -1;
    if (head < 0 || noun < 0 || clause->rel[i] == REL_FLAT) {
      continue;
    }
    bool verb = clause->pos[head] == POS_VERB;
    tree_hang(clause, noun, head, verb ? REL_OBLIQUE : REL_NMOD);
    for (gint32 k = i; k < clause->n; k++) {
      if (k == i || clause->tokens[k].head == i) {
        tree_hang(clause, k, noun, k == i ? REL_CASE : (Relation)clause->rel[k]);
      }
    }
  }
}

/* "Norway's King Olav sailed" with both as the subject: whose noun it is says the one before. */
static void mend_genitives(Clause *clause) {
  for (gint32 mark = 1; mark + 1 < clause->n; mark++) {
    gint32 owner = clause->tokens[mark].head, noun = mark + 1;
    bool genitive = strcmp(clause_tag(clause, mark), "POS") == 0 && owner >= 0 && owner < mark;
    if (!genitive || clause->rel[owner] == REL_POSSESSIVE || !tree_is_noun(clause, noun)) {
      continue;
    }
    while (clause->tokens[noun].head > noun && tree_is_noun(clause, clause->tokens[noun].head)) {
      noun = clause->tokens[noun].head;
    }
    if (clause->tokens[noun].head == clause->tokens[owner].head) {
      tree_hang(clause, owner, noun, REL_POSSESSIVE);
    }
  }
}

/* "whose lands were taken" with "whose" on the verb. */
static void mend_possessives(Clause *clause) {
  for (gint32 i = 0; i + 1 < clause->n; i++) {
    gint32 verb = clause->tokens[i].head, noun = i + 1;
    bool astray = clause->rel[i] == REL_POSSESSIVE && verb > noun && clause->pos[verb] == POS_VERB;
    while (astray && noun < verb && !(tree_is_noun(clause, noun) && clause->tokens[noun].head == verb)) {
      noun++;
    }
    if (astray && noun < verb) {
      tree_hang(clause, i, noun, REL_POSSESSIVE);
    }
  }
}

/* "compared with a loss of 3 million [last year]": what a participle is that is a preposition dates nothing; its noun
 * does. */
static void mend_participles(Clause *clause, const guint8 *dated) {
  for (gint32 date = 2; dated && date < clause->n; date++) {
    gint32 verb = dated[date] ? clause->tokens[date].head : -1, noun = date - 1;
    if (verb < 0 || verb > date || clause->pos[verb] != POS_VERB || !clause_in(clause, verb, "prepositions")) {
      continue;
    }
    while (noun > verb && !(clause->tokens[noun].head == verb && tree_is_noun(clause, noun))) {
      noun--;
    }
    tree_hang(clause, date, noun > verb ? noun : -1, REL_NMOD);
  }
}

/* "a letter dated [4 May] from the council": from whom the letter is, not its date. */
static void mend_dated_things(Clause *clause, const guint8 *dated) {
  for (gint32 i = 1; dated && i + 1 < clause->n; i++) {
    gint32 noun = clause->tokens[i].head;
    bool dates = clause->rel[i] == REL_ACL && noun >= 0 && noun < i && dated[i + 1] && clause_in(clause, i, "dating");
    for (gint32 k = i + 1; dates && k < clause->n; k++) {
      if (clause->tokens[k].head == i && !dated[k] && tree_is_noun(clause, k)) {
        tree_hang(clause, k, noun, REL_NMOD);
      }
    }
  }
}

/* "Neither side has won": what joins nothing belongs to its noun. */
static void mend_quantifiers(Clause *clause) {
  for (gint32 i = 0; i + 1 < clause->n; i++) {
    if (clause->pos[i] == POS_CONJUNCTION && tree_is_noun(clause, i + 1) && clause_in(clause, i, "quantifiers")) {
      clause->pos[i] = POS_DETERMINER;
      tree_hang(clause, i, i + 1, REL_DET);
    }
  }
}

/* "has until [May 3] to answer", "decided [Friday] to answer" with the date below "answer", or above it. */
static void mend_terms(Clause *clause, const guint8 *dated) {
  for (gint32 date = 1; dated && date + 2 < clause->n; date++) {
    gint32 to = date + 1, verb = date + 2, above = clause->tokens[verb].head;
    if (!dated[date] || clause->pos[to] != POS_TO || !tree_is_verb(clause, verb)) {
      continue;
    }
    bool described = above >= 0 && dated[above] == dated[date];
    while (above >= 0 && dated[above] == dated[date]) {
      above = clause->tokens[above].head;
    }
    if (described && above >= 0 && above < date) {
      tree_hang(clause, verb, above, REL_XCOMP);
    }
    for (gint32 i = above + 1; above >= 0 && i < to; i++) {
      if (clause->tokens[i].head == verb) {
        tree_hang(clause, i, dated[i] ? above : date, dated[i] ? REL_TIME : REL_CASE);
      }
    }
  }
}

void mend_case(Clause *clause, const guint8 *dated) {
  mend_prepositions(clause);
  mend_participles(clause, dated);
  mend_genitives(clause);
  mend_possessives(clause);
  mend_dated_things(clause, dated);
  mend_quantifiers(clause);
  mend_terms(clause, dated);
}
