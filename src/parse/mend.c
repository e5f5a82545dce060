/* mend.c -- see mend.h.
 *
 * "Trump approached Iran harshly, withdrawing from the deal, imposing sanctions to cripple its economy and
 * striking Soleimani": participles behind commas describe what the main verb's subject did, not the noun
 * before the comma; and like joins like. */
#include "parse/mend.h"

#include <string.h>

#include "parse/mendcase.h"
#include "parse/mendclause.h"
#include "parse/mendname.h"
#include "parse/mendpredicate.h"
#include "parse/mendroot.h"
#include "parse/mendsubject.h"
#include "parse/mendverbless.h"
#include "parse/sense.h"
#include "parse/tree.h"

static bool same_form(const Clause *clause, gint32 a, gint32 b) {
  return clause->tokens[a].tag == clause->tokens[b].tag;
}

/* The last verb before i of its own form, else of any; -1: none. */
static gint32 like_verb(const Clause *clause, gint32 i) {
  gint32 any = -1;
  for (gint32 k = i - 1; k >= 0; k--) {
    if (tree_is_verb(clause, k) && same_form(clause, k, i)) {
      return k;
    }
    any = any < 0 && tree_is_verb(clause, k) ? k : any;
  }
  return any;
}

static void mend_participles(Clause *clause) {
  gint32 series = -1;
  for (gint32 i = 0; i < clause->n; i++) {
    gint32 head = clause->tokens[i].head;
    if (!tree_is_participle(clause, i) || !tree_behind_comma(clause, i) || head < 0 || head > i) {
      continue;
    }
    bool within_series = clause->rel[i] == REL_ADVCL && head > series;
    if (series >= 0 && (clause->rel[i] == REL_ACL || within_series)) {
      tree_hang(clause, i, series, REL_CONJ);
    } else if (clause->rel[i] == REL_ACL && tree_main_verb(clause, head) < i) {
      tree_hang(clause, i, tree_main_verb(clause, head), REL_ADVCL);
    }
    series = i;
  }
}

/* "and eventually striking the general": behind an "and", adverbs apart. */
static bool behind_and(const Clause *clause, gint32 i) {
  for (i--; i > 0 && clause->pos[i] == POS_ADVERB;) {
    i--;
  }
  return i > 0 && clause->pos[i] == POS_CONJUNCTION;
}

/* Verb i follows `before` in a series; what hung across it on the words between is its own. */
static void join_series(Clause *clause, gint32 i, gint32 before) {
  tree_hang(clause, i, before, REL_CONJ);
  for (gint32 k = i + 1; before >= 0 && k < clause->n; k++) {
    gint32 head = clause->tokens[k].head;
    if (head > before && head < i && clause->rel[k] != REL_PUNCT) {
      tree_hang(clause, k, i, (Relation)clause->rel[k]);
    }
  }
}

/* A verb joined to a noun, or a participle to an infinitive, belongs to the verb of its form before it. */
static void mend_conjuncts(Clause *clause) {
  for (gint32 i = 0; i < clause->n; i++) {
    gint32 head = clause->tokens[i].head;
    guint8 rel = clause->rel[i];
    bool loose = rel == REL_OBLIQUE || rel == REL_XCOMP || rel == REL_CCOMP || rel == REL_OTHER;
    if (loose && tree_is_participle(clause, i) && behind_and(clause, i)) {
      join_series(clause, i, like_verb(clause, i));
    }
    if (clause->rel[i] != REL_CONJ || !tree_is_verb(clause, i) || head < 0) {
      continue;
    }
    bool noun = clause->pos[head] == POS_NOUN || clause->pos[head] == POS_NAME;
    gint32 like = like_verb(clause, i);
    bool infinitive = tree_is_participle(clause, i) && strcmp(clause_tag(clause, head), "VB") == 0 && like >= 0 &&
                      same_form(clause, like, i);
    if (noun || infinitive) {
      tree_hang(clause, i, like, REL_CONJ);
    }
  }
}

/* The first finite verb behind token i that has a subject between, within the clause; -1: none. */
static gint32 clause_verb(const Clause *clause, gint32 i) {
  gint32 subject = -1;
  for (i++; i < clause->n && clause->pos[i] != POS_CONJUNCTION && clause->pos[i] != POS_WH; i++) {
    bool own = clause->rel[i] == REL_SUBJECT || clause->rel[i] == REL_SUBJECT_PASSIVE;
    subject = own && subject < 0 ? i : subject;
    if (tree_is_finite(clause, i)) {
      return subject >= 0 && clause->tokens[subject].head == i ? i : -1;
    }
    if (clause->pos[i] == POS_MARK && subject >= 0) {
      return -1;
    }
  }
  return -1;
}

/* "She won the title, and four years later in Oslo she took silver": a date behind an "and" opens a clause, whose
 * verb describes no noun of what came before. */
static void mend_dated_clause(Clause *clause, const guint8 *dated) {
  for (gint32 i = 1; dated && i + 2 < clause->n; i++) {
    gint32 date = i + 1 + (clause->pos[i + 1] == POS_PREPOSITION);
    gint32 verb = clause->pos[i] == POS_CONJUNCTION && dated[date] ? clause_verb(clause, date) : -1;
    bool describes = verb >= 0 && (clause->rel[verb] == REL_RELCL || clause->rel[verb] == REL_ACL);
    gint32 before = describes ? like_verb(clause, i) : -1;
    if (before < 0) {
      continue;
    }
    tree_hang(clause, verb, before, REL_CONJ);
    for (gint32 k = i; k < verb; k++) {
      gint32 head = clause->tokens[k].head;
      if (head < i || head > verb) {
        tree_hang(clause, k, verb, k == i ? REL_CC : REL_OBLIQUE);
      }
    }
  }
}

static bool is_lone_verb(const Clause *clause, gint32 i) {
  gint32 k = 0;
  while (k < clause->n && (k == i || !tree_is_verb(clause, k))) {
    k++;
  }
  return k == clause->n;
}

/* What verb i hangs on; for one on top, the first finite verb below it takes its place; -1: there is no other verb. */
static gint32 verb_over(Clause *clause, gint32 i) {
  if (clause->tokens[i].head >= 0) {
    return is_lone_verb(clause, i) ? -1 : clause->tokens[i].head;
  }
  for (gint32 k = 0; k < clause->n; k++) {
    if (clause->tokens[k].head == i && tree_is_finite(clause, k)) {
      clause->tokens[k].head = -1;
      clause->rel[k] = REL_ROOT;
      return k;
    }
  }
  return -1;
}

/* "[had a loss] in the quarter": what ends at token i is told with something, by a verb before or a preposition. */
static bool is_told_with(const Clause *clause, const guint8 *dated, gint32 i) {
  gint32 from = i;
  while (from > 0 && dated[from] && dated[from - 1] == dated[from]) {
    from--;
  }
  bool other = from > 1 && dated[from - 2] && clause->pos[from - 1] == POS_MARK; /* "In that quarter, the second" */
  return other || like_verb(clause, i) >= 0 || (from > 0 && clause->pos[from - 1] == POS_PREPOSITION);
}

/* Verb i describes the noun before it; what hung on the verb hangs where that did. */
static void describe_period(Clause *clause, gint32 i, gint32 above) {
  for (gint32 k = 0; above != i - 1 && k < clause->n; k++) {
    if (clause->tokens[k].head == i) {
      tree_hang(clause, k, above, k == i - 1 ? REL_OBLIQUE : (Relation)clause->rel[k]);
    }
  }
  tree_hang(clause, i, i - 1, REL_AMOD);
}

/* "the fiscal year ended [December 31], up 12 percent", "[the quarter] ended [June 30]": the verb says which, and is no
 * event, where there is another. */
static void mend_periods(Clause *clause, const guint8 *dated) {
  enum { NOUN_TIME = 26 };
  for (gint32 i = 1; dated && i + 2 < clause->n; i++) {
    gint32 date = i + 1 + (clause->pos[i + 1] == POS_PREPOSITION), head = date;
    bool time = dated[i - 1] || (tree_is_noun(clause, i - 1) && sense_noun(clause->tokens[i - 1].sense) == NOUN_TIME);
    bool bounds = time && clause->pos[i] == POS_VERB && dated[date] && clause_in(clause, i, "bounding");
    gint32 above = bounds && is_told_with(clause, dated, i - 1) ? verb_over(clause, i) : -1;
    if (above < 0) {
      continue;
    }
    while (clause->tokens[head].head >= 0 && dated[clause->tokens[head].head] == dated[date]) {
      head = clause->tokens[head].head;
    }
    tree_hang(clause, head, i - 1, REL_NMOD);
    describe_period(clause, i, above);
  }
}

/* "rescued off Alta last night": a name before a date is no part of it. */
static void mend_before_date(Clause *clause, const guint8 *dated) {
  for (gint32 i = 1; dated && i < clause->n; i++) {
    gint32 date = clause->tokens[i].head, above = date >= 0 ? clause->tokens[date].head : -1;
    bool name = !dated[i] && date > i && dated[date] && above >= 0 && !dated[above] && clause->pos[i] == POS_NAME;
    if (!name || clause->rel[i] != REL_COMPOUND) {
      continue;
    }
    tree_hang(clause, i, above, REL_OBLIQUE);
    for (gint32 k = i - 1; k >= 0 && clause->tokens[k].head == date && clause->rel[k] != REL_PUNCT; k--) {
      tree_hang(clause, k, i, (Relation)clause->rel[k]);
    }
    if (clause->rel[i - 1] == REL_PARTICLE) {
      clause->pos[i - 1] = POS_PREPOSITION;
      tree_hang(clause, i - 1, i, REL_CASE);
    }
  }
}

void mend_clause(Clause *clause, const guint8 *dated) {
  mend_verbless(clause);
  mend_case(clause, dated);
  mend_predicates(clause);
  mend_before_date(clause, dated);
  mend_roots(clause, dated);
  mend_names(clause);
  mend_subjects(clause, dated);
  mend_periods(clause, dated);
  mend_dated_clause(clause, dated);
  mend_clauses(clause, dated);
  mend_participles(clause);
  mend_conjuncts(clause);
}
