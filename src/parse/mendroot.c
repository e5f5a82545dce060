/* mendroot.c -- see mendroot.h. */
#include "parse/mendroot.h"

#include <string.h>

#include "parse/mendtops.h"
#include "parse/tree.h"

/* The noun on top of the sentence that stands, with nothing but nouns between, over token i behind them; -1: none. */
static gint32 noun_on_top(const Clause *clause, gint32 i) {
  gint32 top = clause->tokens[i].head;
  for (gint32 k = top; k >= 0; k = clause->tokens[k].head) {
    if (k >= i || (clause->pos[k] != POS_NOUN && clause->pos[k] != POS_NAME)) {
      return -1;
    }
    top = k;
  }
  return top;
}

/* The noun right before a verb, adverbs apart; -1: something else is there. */
static gint32 noun_before(const Clause *clause, const guint8 *dated, gint32 verb) {
  gint32 i = verb - 1;
  while (i > 0 && clause->pos[i] == POS_ADVERB) {
    i--;
  }
  return i >= 0 && tree_is_noun(clause, i) && !dated[i] ? i : -1;
}

/* Puts a verb on top of its sentence; the noun that was there is its subject.  "By 1900 the town had a school",
 * "Last month, the city named a park": a date that was there is not who did it. */
static void raise_verb(Clause *clause, const guint8 *dated, gint32 top, gint32 verb) {
  bool on_date = dated && dated[top];
  gint32 object = clause->rel[verb] == REL_AMOD ? clause->tokens[verb].head : -1;
  gint32 subject = on_date || object == top ? noun_before(clause, dated, verb) : top;
  if (subject < 0) {
    return;
  }
  clause->tokens[verb].head = -1;
  clause->rel[verb] = REL_ROOT;
  tree_hang(clause, subject, verb, REL_SUBJECT);
  if (object >= 0) {
    tree_hang(clause, object, verb, REL_OBJECT);
  }
  if (on_date) {
    tree_hang(clause, top, verb, REL_OBLIQUE);
  }
}

/* "Delegates of the towns met" with Delegates on top: a noun over a finite verb that has no subject is its subject. */
static void mend_root(Clause *clause, const guint8 *dated) {
  for (gint32 i = 1; i < clause->n; i++) {
    gint32 top = noun_on_top(clause, i);
    bool loose = clause->rel[i] == REL_PARATAXIS || clause->rel[i] == REL_ACL || clause->rel[i] == REL_OTHER;
    if (top >= 0 && loose && tree_is_finite(clause, i) && !tree_has_subject(clause, i) &&
        !tree_has_subject(clause, top)) {
      raise_verb(clause, dated, top, i);
      return;
    }
  }
}

/* "Delegates met", "the yard hired welders": does a past participle describe the noun before it, or a noun behind it
 * with a noun before? */
static bool may_be_verb(const Clause *clause, const guint8 *dated, gint32 i) {
  bool past = clause->pos[i] == POS_VERB && strcmp(clause_tag(clause, i), "VBN") == 0;
  bool behind = i > 0 && tree_is_noun(clause, i - 1) && !(dated && dated[i - 1]);
  return past && (clause->rel[i] == REL_ACL || (clause->rel[i] == REL_AMOD && behind));
}

/* "Delegates of many nations met in London": the only verb of a sentence may look like a participle. */
static void mend_participle_root(Clause *clause, const guint8 *dated) {
  gint32 top = -1, verb = -1;
  for (gint32 i = 0; i < clause->n; i++) {
    if (tree_is_finite(clause, i) || clause->pos[i] == POS_MODAL || clause->rel[i] == REL_AUX ||
        clause->rel[i] == REL_COPULA) {
      return;
    }
    top = top < 0 && clause->tokens[i].head < 0 && tree_is_noun(clause, i) ? i : top;
    verb = verb < 0 && may_be_verb(clause, dated, i) ? i : verb;
  }
  if (top >= 0 && (verb > top || (verb >= 0 && clause->rel[verb] == REL_AMOD))) {
    raise_verb(clause, dated, top, verb);
  }
}

/* A verb with a tense of its own or of its auxiliary, that no subordinator leads. */
static bool is_main_verb(const Clause *clause, gint32 i) {
  bool helped = tree_is_verb(clause, i) && tree_has_child(clause, i, REL_AUX);
  return (tree_is_finite(clause, i) || helped) && !tree_has_child(clause, i, REL_MARK) &&
         !tree_has_child(clause, i, REL_CC);
}

/* The participle right before a noun, articles and the like apart, that describes the noun on top; -1: none. */
static gint32 participle_before(const Clause *clause, gint32 noun) {
  gint32 part = noun - 1;
  while (part > 0 && clause->tokens[part].head == noun) {
    part--;
  }
  gint32 top = part > 0 ? clause->tokens[part].head : -1;
  bool describes = top >= 0 && top < part && clause->tokens[top].head < 0 && tree_is_noun(clause, top) &&
                   tree_is_participle(clause, part) && clause->rel[part] == REL_ACL;
  return describes ? part : -1;
}

/* "A ship carrying grain left port" with the ship on top of it all: the noun behind the participle is what is
 * carried, and what left is the ship. */
static void mend_reduced_clause(Clause *clause) {
  for (gint32 s = 2; s + 1 < clause->n; s++) {
    gint32 verb = clause->tokens[s].head;
    bool subject = clause->rel[s] == REL_SUBJECT || clause->rel[s] == REL_SUBJECT_PASSIVE;
    gint32 part = subject && verb > s && tree_is_noun(clause, s) ? participle_before(clause, s) : -1;
    gint32 above = part >= 0 ? clause->tokens[verb].head : -1;
    if (above >= 0 && (above == part || above == clause->tokens[part].head) && is_main_verb(clause, verb)) {
      clause->tokens[verb].head = -1;
      tree_hang(clause, clause->tokens[part].head, verb, (Relation)clause->rel[s]);
      clause->rel[verb] = REL_ROOT;
      tree_hang(clause, s, part, REL_OBJECT);
      return;
    }
  }
}

/* The main verb that the parser took into the relative clause of verb `inner`; -1: there is none. */
static gint32 verb_in_relative(const Clause *clause, gint32 inner) {
  for (gint32 i = inner + 1; i < clause->n; i++) {
    guint8 rel = clause->rel[i];
    bool loose = rel == REL_ADVCL || rel == REL_XCOMP || rel == REL_CCOMP || rel == REL_PARATAXIS || rel == REL_OTHER;
    if (clause->tokens[i].head == inner && loose && is_main_verb(clause, i)) {
      return i;
    }
  }
  return -1;
}

/* What a relative clause has as its object the parser took for the subject of the verb behind it. */
static void give_object(Clause *clause, gint32 inner, gint32 verb) {
  for (gint32 i = inner + 1; i < verb; i++) {
    bool subject = clause->rel[i] == REL_SUBJECT || clause->rel[i] == REL_SUBJECT_PASSIVE;
    if (subject && clause->tokens[i].head == verb) {
      tree_hang(clause, i, inner, REL_OBJECT);
    }
  }
}

/* "The treaty that ended the war was signed", "officials who met reporters asked" with the noun on top: it is the
 * subject of the last verb. */
static void mend_relative(Clause *clause, const guint8 *dated) {
  for (gint32 inner = 2; inner < clause->n; inner++) {
    gint32 noun = clause->tokens[inner].head;
    bool relative = clause->rel[inner] == REL_RELCL && noun >= 0 && noun < inner && clause->tokens[noun].head < 0 &&
                    tree_is_noun(clause, noun) && !(dated && dated[noun]) && clause->pos[noun + 1] == POS_WH;
    gint32 verb = relative ? verb_in_relative(clause, inner) : -1;
    if (verb >= 0) {
      clause->tokens[verb].head = -1;
      clause->rel[verb] = REL_ROOT;
      give_object(clause, inner, verb);
      tree_hang(clause, noun, verb, REL_SUBJECT);
      return;
    }
  }
}

/* "Her rival Brandt left" with "her" on top: it says whose the noun is that follows. */
static void mend_possessive_root(Clause *clause) {
  gint32 top = 0, verb = 0;
  while (top < clause->n && !(clause->tokens[top].head < 0 && clause->pos[top] == POS_POSSESSIVE)) {
    top++;
  }
  for (verb = top + 1; verb < clause->n && !(tree_is_finite(clause, verb) && tree_has_subject(clause, verb));) {
    verb++;
  }
  if (verb >= clause->n) {
    return;
  }
  clause->tokens[verb].head = -1;
  clause->rel[verb] = REL_ROOT;
  gint32 noun = top + 1;
  while (noun < verb && !(tree_is_noun(clause, noun) && clause->tokens[noun].head >= verb)) {
    noun++;
  }
  for (gint32 i = top; noun < verb && i < noun; i++) {
    tree_hang(clause, i, noun, i == top ? REL_POSSESSIVE : clause->pos[i] == POS_ADJECTIVE ? REL_AMOD : REL_COMPOUND);
  }
}

/* Are all words from `first` up to `noun` nouns and adjectives that belong to it? */
static bool is_one_noun(const Clause *clause, gint32 first, gint32 noun) {
  bool one = true;
  for (gint32 i = first; i < noun; i++) {
    one &= clause->tokens[i].head == noun && (tree_is_noun(clause, i) || clause->pos[i] == POS_ADJECTIVE);
  }
  return one;
}

/* "Tourism industry revenues dropped" with the first noun on top, described by the rest: it is part of the subject. */
static void mend_split_subject(Clause *clause, const guint8 *dated) {
  for (gint32 subject = 1; subject < clause->n; subject++) {
    gint32 verb = clause->tokens[subject].head, top = verb > subject ? clause->tokens[verb].head : -1;
    bool split = clause->rel[subject] == REL_SUBJECT && top >= 0 && top < subject && clause->tokens[top].head < 0 &&
                 tree_is_noun(clause, top) && !(dated && dated[top]) &&
                 (clause->rel[verb] == REL_RELCL || clause->rel[verb] == REL_ACL);
    if (split && tree_is_noun(clause, subject) && is_one_noun(clause, top + 1, subject)) {
      clause->tokens[verb].head = -1;
      clause->rel[verb] = REL_ROOT;
      tree_hang(clause, top, subject, REL_COMPOUND);
      return;
    }
  }
}

/* "The fighting began in March, when rebels ambushed a convoy" with the last verb on top: the first one is the main. */
static void mend_when_root(Clause *clause) {
  for (gint32 when = 2; when < clause->n; when++) {
    gint32 root = clause->tokens[when].head;
    bool opens = clause->pos[when] == POS_WH && root > when && clause->tokens[root].head < 0 &&
                 clause->rel[when] == REL_ADVMOD && clause->pos[when - 1] == POS_MARK;
    for (gint32 verb = 1; opens && verb < when; verb++) {
      bool main = clause->rel[verb] == REL_ADVCL && tree_is_finite(clause, verb) && !tree_has_subject(clause, verb) &&
                  !tree_has_child(clause, verb, REL_MARK);
      if (main) {
        clause->tokens[verb].head = -1;
        clause->rel[verb] = REL_ROOT;
        for (gint32 i = 0; i < verb; i++) {
          clause->tokens[i].head = clause->tokens[i].head == root ? verb : clause->tokens[i].head;
        }
        tree_hang(clause, root, verb, REL_ADVCL);
        return;
      }
    }
  }
}

void mend_roots(Clause *clause, const guint8 *dated) {
  mend_possessive_root(clause);
  mend_tops(clause, dated);
  mend_root(clause, dated);
  mend_participle_root(clause, dated);
  mend_reduced_clause(clause);
  mend_relative(clause, dated);
  mend_split_subject(clause, dated);
  mend_when_root(clause);
}
