/* mendverbless.c -- see mendverbless.h. */
#include "parse/mendverbless.h"

#include "parse/sense.h"
#include "parse/tree.h"

static bool ends_like_past(const Clause *clause, gint32 i) {
  enum { ENDING = 2 };
  const Token *token = &clause->tokens[i];
  const WordSet *endings = word_lists_get(clause->syntax->lists, "past_endings");
  return token->length > ENDING + 1 &&
         word_set_has(endings, clause->text + token->offset + token->length - ENDING, ENDING);
}

/* "Norvik plans to sell": a noun that is a verb of planning as well, between a noun and an infinitive. */
static bool plans(const Clause *clause, gint32 i) {
  bool between = i + 2 < clause->n && clause->pos[i] == POS_NOUN && tree_is_noun(clause, i - 1) &&
                 clause->pos[i + 1] == POS_TO && clause->pos[i + 2] == POS_VERB;
  return between && clause_in(clause, i, "planning");
}

/* A small word behind a noun that the lexicon knows as a verb and not as a noun, or as the past of one: "The storm
 * struck Port Ellis", "Sales for [the year] rose". */
static bool hides_verb(const Clause *clause, gint32 i) {
  enum { NOUN = 1, VERB = 2 };
  guint kinds = sense_kinds(clause->tokens[i].sense) & (NOUN | VERB);
  bool adjective = clause->pos[i] == POS_ADJECTIVE && ends_like_past(clause, i);
  bool past = clause->tokens[i].sense & SENSE_PAST;
  return (adjective || clause->pos[i] == POS_NOUN) && (kinds == VERB || past) &&
         clause->tokens[i].casing == CASE_LOWER && tree_is_noun(clause, i - 1) &&
         (past || !clause->tokens[i - 1].phrase);
}

/* The noun before verb i, and before a date between the two: "[Sales in Norway] for the full year rose". */
static gint32 noun_before_verb(const Clause *clause, gint32 i) {
  gint32 noun = i - 1;
  while (noun > 0 && (clause->tokens[noun].phrase || (noun < i - 1 && !tree_is_noun(clause, noun)))) {
    noun--;
  }
  gint32 above = clause->tokens[noun].head;
  bool part = noun < i - 1 && above >= 0 && above < noun && tree_is_noun(clause, above);
  return !tree_is_noun(clause, noun) || clause->tokens[noun].phrase ? i - 1 : part ? above : noun;
}

/* Verb i on top of its sentence: the noun before it is its subject, one at once behind it its object. */
static void make_root(Clause *clause, gint32 i) {
  bool governs = plans(clause, i);
  gint32 subject = noun_before_verb(clause, i);
  clause->pos[i] = POS_VERB;
  clause->tokens[i].tag = (guint8)model_tag(&clause->syntax->model, "VBD");
  clause->tokens[i].head = -1;
  clause->rel[i] = REL_ROOT;
  for (gint32 k = 0; k < clause->n; k++) {
    gint32 head = clause->tokens[k].head;
    bool across = k < subject ? head < 0 : k > i && head < i;
    if (k < subject && across) {
      tree_hang(clause, k, subject, REL_DET);
    } else if (k > subject && k < i - 1 && head > i) {
      tree_hang(clause, k, i - 1, (Relation)clause->rel[k]);
    } else if (k > i && (across || head == i)) {
      bool object = k == i + 1 && tree_is_noun(clause, k) && !clause->tokens[k].phrase;
      tree_hang(clause, k, i, object ? REL_OBJECT : tree_is_noun(clause, k) ? REL_OBLIQUE : (Relation)clause->rel[k]);
    }
  }
  if (subject < i - 1) {
    tree_hang(clause, i - 1, i, REL_OBLIQUE);
  }
  tree_hang(clause, subject, i, REL_SUBJECT);
  if (governs) {
    tree_hang(clause, i + 2, i, REL_XCOMP);
  }
}

/* "The canal opened again": a sentence without a verb has one all the same. */
void mend_verbless(Clause *clause) {
  gint32 verb = -1;
  for (gint32 i = 0; i < clause->n; i++) {
    if (tree_is_finite(clause, i) || clause->pos[i] == POS_MODAL || clause->rel[i] == REL_AUX ||
        clause->rel[i] == REL_COPULA) {
      return;
    }
    verb = verb < 0 && i > 0 && (hides_verb(clause, i) || plans(clause, i)) ? i : verb;
  }
  if (verb > 0) {
    make_root(clause, verb);
  }
}
