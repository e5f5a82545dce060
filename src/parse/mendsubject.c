/* mendsubject.c -- see mendsubject.h. */
#include "parse/mendsubject.h"

#include <string.h>

#include "parse/tree.h"

/* The first word of the noun's own words on its left. */
static gint32 left_edge(const Clause *clause, gint32 noun) {
  gint32 i = noun;
  while (i > 0 && clause->tokens[i - 1].head == noun && clause->rel[i - 1] != REL_CC &&
         clause->rel[i - 1] != REL_PUNCT) {
    i--;
  }
  return i;
}

/* The noun that a verb's subject is joined to by "and", on its left; -1: it stands alone. */
static gint32 joined_noun(const Clause *clause, gint32 subject) {
  gint32 i = left_edge(clause, subject) - 1;
  if (i < 1 || clause->pos[i] != POS_CONJUNCTION) {
    return -1;
  }
  i--;
  i -= i > 0 && clause->pos[i] == POS_MARK;
  return tree_is_noun(clause, i) ? i : -1;
}

/* Up to the noun that is no part of another noun, not through a verb. */
static gint32 whole_noun(const Clause *clause, gint32 noun) {
  for (gint32 steps = 0; steps < clause->n; steps++) {
    gint32 above = clause->tokens[noun].head;
    if (above < 0 || !tree_is_noun(clause, above) || above > noun) {
      break;
    }
    noun = above;
  }
  return noun;
}

/* "to end a strike, and the family moved": does the "and" before the subject join two clauses? */
static bool joins_clauses(const Clause *clause, gint32 subject, gint32 verb, gint32 whole) {
  gint32 above = clause->tokens[whole].head, and = left_edge(clause, subject) - 1;
  bool governed = above >= 0 && above < whole && clause->pos[above] == POS_VERB;
  return governed && (tree_behind_comma(clause, and) || clause->rel[verb] == REL_CONJ);
}

/* "Ministers of Britain, France and Israel met": the subject is what the row belongs to, not its last word. */
static void mend_joined_subjects(Clause *clause, const guint8 *dated) {
  for (gint32 i = 1; i < clause->n; i++) {
    gint32 verb = clause->tokens[i].head, joined = -1;
    if (tree_is_noun(clause, i) && clause->rel[i] == REL_SUBJECT && verb > i) {
      joined = joined_noun(clause, i);
    }
    if (joined < 0 || (dated && dated[joined])) {
      continue;
    }
    gint32 whole = whole_noun(clause, joined);
    whole = dated && dated[whole] ? joined : whole;
    if (joins_clauses(clause, i, verb, whole)) {
      continue;
    }
    tree_hang(clause, whole, verb, REL_SUBJECT);
    tree_hang(clause, i, clause->rel[joined] == REL_CONJ ? clause->tokens[joined].head : joined, REL_CONJ);
  }
}

/* Has the verb a tense, by itself or by what helps it? */
static bool has_tense(const Clause *clause, gint32 verb) {
  bool tense = tree_is_finite(clause, verb);
  for (gint32 i = 0; i < verb && tree_is_verb(clause, verb); i++) {
    bool helps = clause->tokens[i].head == verb && clause->rel[i] == REL_AUX;
    tense |= helps && (clause->pos[i] == POS_MODAL || clause_tag(clause, i)[2] != 'G');
  }
  return tense;
}

/* "On May 4 police raided a house", "On 22 March, the army opened the siege": a bare noun right before a verb
 * that has no subject is its subject. */
static void mend_bare_subject(Clause *clause, const guint8 *dated) {
  for (gint32 i = 1; i < clause->n; i++) {
    gint32 noun = i - 1;
    while (noun > 0 && (clause->rel[noun] == REL_AUX || clause->pos[noun] == POS_ADVERB)) {
      noun--;
    }
    guint8 rel = clause->rel[noun];
    bool loose = rel == REL_OBLIQUE || rel == REL_TIME || rel == REL_OTHER || rel == REL_CONJ || rel == REL_COMPOUND;
    bool bare = loose && tree_is_noun(clause, noun) && !(dated && dated[noun]) &&
                !tree_has_child(clause, noun, REL_CASE) &&
                (clause->tokens[noun].head == i ||
                 (dated && clause->tokens[noun].head >= 0 && dated[clause->tokens[noun].head]));
    if (bare && has_tense(clause, i) && clause->rel[i] != REL_CONJ && !tree_has_subject(clause, i)) {
      tree_hang(clause, noun, i, REL_SUBJECT);
    }
  }
}

/* "Health Minister Eva Holm resigned", "Her novel The Ferry appeared" with two subjects side by side: the first is part
 * of the second, or is named by it. */
static void join_neighbours(Clause *clause, gint32 first, gint32 second) {
  if (second == first + 2 && clause->tokens[first + 1].head == first && clause->rel[first + 1] == REL_FLAT) {
    tree_hang(clause, second, first, REL_FLAT); /* "Survivor Edna Wills" in two */
    return;
  }
  gint32 between = left_edge(clause, second);
  bool article = clause->pos[between] == POS_DETERMINER;
  if (between == first + 1 && tree_is_noun(clause, first) && tree_is_noun(clause, second)) {
    tree_hang(clause, article ? second : first, article ? first : second, article ? REL_APPOSITION : REL_COMPOUND);
  }
}

/* "The army of Count Otto crossed the river" with two subjects: with a preposition before it, the second describes
 * the first. */
static void mend_second_subject(Clause *clause) {
  gint32 first = -1;
  for (gint32 i = 0; i < clause->n; i++) {
    if (clause->rel[i] != REL_SUBJECT && clause->rel[i] != REL_SUBJECT_PASSIVE) {
      continue;
    }
    bool same = first >= 0 && clause->tokens[i].head == clause->tokens[first].head && clause->tokens[i].head > i;
    bool led = same && clause->pos[first + 1] == POS_PREPOSITION;
    gint32 before = led ? first + 1 : left_edge(clause, i) - 1;
    if (same && before > first && clause->pos[before] == POS_PREPOSITION) {
      for (gint32 k = before + 1; k < i; k++) {
        tree_hang(clause, k, clause->tokens[k].head == clause->tokens[first].head ? i : clause->tokens[k].head,
                  (Relation)clause->rel[k]);
      }
      tree_hang(clause, i, first, REL_NMOD);
      tree_hang(clause, before, i, REL_CASE);
      continue;
    }
    bool named = same && clause->rel[i - 1] == REL_CONJ && clause->tokens[i - 1].head == first;
    if (named && tree_is_noun(clause, i) && tree_is_noun(clause, i - 1)) { /* "she and the [king] Olav" */
      tree_hang(clause, i, i - 1, REL_APPOSITION);
    } else if (same) {
      join_neighbours(clause, first, i);
    }
    first = clause->rel[i] == REL_APPOSITION ? first : i;
  }
}

/* "By 1900 the town had 12,000 people": a date is no subject of a verb that has a noun right behind the date. */
static void mend_dated_subject(Clause *clause, const guint8 *dated) {
  for (gint32 i = 0; dated && i < clause->n; i++) {
    gint32 date = clause->tokens[i].head, verb = date >= 0 ? clause->tokens[date].head : -1;
    bool noun = tree_is_noun(clause, i) && !dated[i] && date >= 0 && date < i && dated[date] && verb > i;
    if (noun && clause->rel[date] == REL_SUBJECT && clause->rel[i] == REL_APPOSITION) {
      clause->rel[date] = REL_OBLIQUE;
      tree_hang(clause, i, verb, REL_SUBJECT);
    }
  }
}

/* "President Anna Lind [Thursday] condemned" with the name on top and the day as who did it. */
static void mend_day_before_verb(Clause *clause, const guint8 *dated) {
  for (gint32 i = 1; dated && i < clause->n; i++) {
    gint32 verb = clause->tokens[i].head, top = verb >= 0 ? clause->tokens[verb].head : -1;
    bool day = dated[i] && clause->rel[i] == REL_SUBJECT && verb > i && top >= 0 && top < i;
    if (day && tree_is_finite(clause, verb) && tree_is_noun(clause, top) && !dated[top]) {
      clause->tokens[verb].head = clause->tokens[top].head;
      clause->rel[verb] = clause->rel[top];
      clause->rel[i] = REL_TIME;
      tree_hang(clause, top, verb, REL_SUBJECT);
    }
  }
}

/* "A fleet carrying grain landed at Voss and besieged": the verb before the "and" that the parser took for a participle
 * of what the first one governs; -1: there is none. */
static gint32 verb_behind_participle(const Clause *clause, gint32 subject, gint32 and) {
  gint32 i = and-1;
  while (i > subject && !(clause->pos[i] == POS_VERB && clause->rel[i] == REL_ACL) && !tree_behind_comma(clause, i)) {
    i--;
  }
  gint32 noun = i > subject ? clause->tokens[i].head : -1, part = noun > subject ? clause->tokens[noun].head : -1;
  bool within = part > subject && noun == i - 1 && clause->rel[part] == REL_ACL && clause->tokens[part].head == subject;
  return within && tree_is_participle(clause, part) && !tree_is_participle(clause, i) ? i : -1;
}

/* The "and" that joins the verb to what is before it; -1: none. */
static gint32 and_before(const Clause *clause, gint32 verb) {
  gint32 i = verb - 1;
  while (i >= 0 && !(clause->tokens[i].head == verb && clause->rel[i] == REL_CC)) {
    i--;
  }
  return i;
}

/* A verb with a tense and without a subject that nothing leads to, between a subject and its verb: nothing but a date
 * stands before it; -1: there is none. */
static gint32 first_verb(const Clause *clause, const guint8 *dated, gint32 subject, gint32 verb) {
  gint32 i = subject + 1;
  while (i < verb && ((dated && dated[i]) || clause->rel[i] == REL_FLAT || clause->pos[i] == POS_PREPOSITION)) {
    i++;
  }
  return i < verb && tree_is_finite(clause, i) && !tree_has_subject(clause, i) ? i : -1;
}

/* "President Lind [today] closed the port and said" with all on "said": what she did first is what the rest is
 * joined to. */
static void mend_first_verb(Clause *clause, const guint8 *dated) {
  for (gint32 i = 0; i < clause->n; i++) {
    gint32 verb = clause->tokens[i].head;
    bool subject = clause->rel[i] == REL_SUBJECT && verb > i;
    gint32 and = subject ? and_before(clause, verb) : -1;
    gint32 first = and < 0 ? -1 : first_verb(clause, dated, i, verb);
    first = and >= 0 && first < 0 ? verb_behind_participle(clause, i, and) : first;
    if (first < 0) {
      continue;
    }
    tree_replace(clause, first, verb);
    tree_hang(clause, i, first, REL_SUBJECT);
    tree_hang(clause, verb, first, REL_CONJ);
  }
}

/* "said [Thursday] that the troops will leave" with the day as who leaves too: the clause begins with "that". */
static void mend_told_day(Clause *clause, const guint8 *dated) {
  for (gint32 i = 1; dated && i + 1 < clause->n; i++) {
    gint32 that = i + 1, verb = clause->tokens[i].head;
    bool day = dated[i] && clause->rel[i] == REL_SUBJECT && verb > that && clause->tokens[that].head == verb;
    gint32 above = day && clause_in(clause, that, "optional") ? clause->tokens[verb].head : -1;
    if (above >= 0 && above < i) {
      tree_hang(clause, i, above, REL_TIME);
    }
  }
}

/* The noun right behind a conjunction, articles and adjectives apart; -1: something else is there. */
static gint32 noun_behind(const Clause *clause, gint32 joiner) {
  gint32 i = joiner + 1;
  while (i + 1 < clause->n && (clause->pos[i] == POS_DETERMINER || clause->pos[i] == POS_ADJECTIVE)) {
    i++;
  }
  return i < clause->n && tree_is_noun(clause, i) ? i : -1;
}

/* The verb right behind a noun, what helps it apart, that has a tense; -1: something else is there. */
static gint32 verb_behind(const Clause *clause, gint32 noun) {
  gint32 i = noun + 1;
  while (i + 1 < clause->n && (clause->rel[i] == REL_AUX || clause->pos[i] == POS_MODAL)) {
    i++;
  }
  return i < clause->n && tree_is_verb(clause, i) && (tree_is_finite(clause, i) || i > noun + 1) ? i : -1;
}

/* ", but shares rose", "[on Monday] and cargo was unloaded": what an "and" behind a mark or a date begins is a clause,
 * whose subject is its own noun and no noun before. */
static void mend_own_subject(Clause *clause, const guint8 *dated) {
  for (gint32 joiner = 1; dated && joiner + 2 < clause->n; joiner++) {
    bool begins = clause->pos[joiner] == POS_CONJUNCTION && (clause->pos[joiner - 1] == POS_MARK || dated[joiner - 1]);
    gint32 noun = begins ? noun_behind(clause, joiner) : -1, verb = noun >= 0 ? verb_behind(clause, noun) : -1;
    gint32 before = verb >= 0 && !dated[noun] ? joiner - 1 : -1;
    while (before >= 0 && !(tree_is_verb(clause, before) && clause->rel[before] != REL_AUX)) {
      before--;
    }
    for (gint32 i = 0; before >= 0 && i < joiner; i++) {
      bool subject = clause->rel[i] == REL_SUBJECT || clause->rel[i] == REL_SUBJECT_PASSIVE;
      if (subject && i > before && clause->tokens[i].head == verb) {
        tree_hang(clause, noun, verb, (Relation)clause->rel[i]);
        tree_hang(clause, joiner, verb, REL_CC);
        tree_hang(clause, i, before, REL_OBLIQUE);
      }
    }
  }
}

/* "Norse shares were up 2 crowns" with the shares as what is described and the crowns as what was up. */
static void mend_turned_subject(Clause *clause) {
  for (gint32 i = 1; i < clause->n; i++) {
    gint32 verb = clause->tokens[i].head, noun = verb - 1;
    bool behind = verb > 0 && verb < i && clause->rel[i] == REL_SUBJECT && tree_is_finite(clause, verb);
    if (behind && clause->rel[verb] == REL_ACL && clause->tokens[verb].head == noun && tree_is_noun(clause, noun)) {
      clause->rel[i] = REL_OBJECT;
    }
  }
}

/* "after a judge fell ill" with the judge as what it was after: the verb right behind the noun is the noun's. */
static void mend_led_clause(Clause *clause, const guint8 *dated) {
  for (gint32 i = 0; i < clause->n; i++) {
    gint32 noun = clause->tokens[i].head, verb = noun + 1;
    bool leads = clause->rel[i] == REL_CASE && noun > i && verb < clause->n && tree_is_noun(clause, noun) &&
                 !(dated && dated[noun]) && clause_in(clause, i, "subordinators");
    bool clausal = leads && tree_is_finite(clause, verb) && clause->rel[verb] == REL_ADVCL &&
                   clause->tokens[verb].head == clause->tokens[noun].head && !tree_has_subject(clause, verb);
    if (clausal && clause->tokens[verb].head < i) {
      tree_hang(clause, noun, verb, REL_SUBJECT);
      tree_hang(clause, i, verb, REL_MARK);
    }
  }
}

void mend_subjects(Clause *clause, const guint8 *dated) {
  mend_told_day(clause, dated);
  mend_led_clause(clause, dated);
  mend_turned_subject(clause);
  mend_own_subject(clause, dated);
  mend_dated_subject(clause, dated);
  mend_day_before_verb(clause, dated);
  mend_second_subject(clause);
  mend_joined_subjects(clause, dated);
  mend_bare_subject(clause, dated);
  mend_first_verb(clause, dated);
}
