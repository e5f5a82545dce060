/* governorcandidate.c -- see governorcandidate.h.
 *
 * The parser is wrong about one arc in six, so the way up the tree is one feature among several: the side
 * and the verbs, marks and clause openers between weigh as well, and what the word itself is. */
#include "event/governorcandidate.h"

#include "event/datescene.h"
#include "parse/sense.h"

static bool has_modal(const Clause *clause, gint32 i) {
  for (gint32 k = i - 1; k >= 0; k--) {
    if (clause->pos[k] == POS_MODAL && (clause->tokens[k].head == i || k == i - 1)) {
      return true;
    }
  }
  return false;
}

/* The first auxiliary of a verb, -1: none. */
static gint32 auxiliary_of(const Clause *clause, gint32 i) {
  gint32 aux = clause_child(clause, i, REL_AUX);
  return aux < i ? aux : -1;
}

static GovernorTense tense_of(const Clause *clause, gint32 i) {
  if (has_modal(clause, i)) {
    return TENSE_IS_FUTURE;
  }
  gint32 aux = auxiliary_of(clause, i);
  switch (clause_form(clause, i)) {
  case TAG_PAST:
    return TENSE_IS_PAST;
  case TAG_PRESENT:
    return TENSE_IS_PRESENT;
  case TAG_INFINITIVE:
    return TENSE_IS_INFINITIVE;
  case TAG_GERUND:
    return TENSE_IS_GERUND;
  case TAG_PARTICIPLE:
    return aux < 0                                                                     ? TENSE_IS_PARTICIPLE
           : clause_form(clause, aux) != TAG_PAST && clause_in(clause, aux, "perfect") ? TENSE_IS_PERFECT
                                                                                       : TENSE_IS_PAST;
  default:
    return TENSE_IS_OPEN;
  }
}

static GovernorRelation relation_of(const Clause *clause, gint32 i) {
  switch ((Relation)clause->rel[i]) {
  case REL_ROOT:
    return RELATION_IS_ROOT;
  case REL_CONJ:
    return RELATION_IS_JOINED;
  case REL_RELCL:
    return RELATION_IS_RELATIVE;
  case REL_ACL:
    return RELATION_IS_REDUCED;
  case REL_ADVCL:
    return RELATION_IS_ADVERBIAL;
  case REL_CCOMP:
    return RELATION_IS_COMPLEMENT;
  case REL_XCOMP:
    return RELATION_IS_OPEN;
  case REL_PARATAXIS:
    return RELATION_IS_BESIDE;
  case REL_SUBJECT:
  case REL_SUBJECT_PASSIVE:
  case REL_OBJECT:
  case REL_OBLIQUE:
  case REL_NMOD:
    return RELATION_IS_NOMINAL;
  default:
    return RELATION_IS_OTHER;
  }
}

/* Is token k of another date phrase, one that is not joined to this one: "from 1912 [to 1919]"? */
static bool is_rival(const DateScene *scene, gint32 k) {
  const Clause *clause = scene->clause;
  gint32 last = k;
  while (last + 1 < clause->n && clause->dated[last + 1] == clause->dated[k]) {
    last++;
  }
  gint32 above = clause->tokens[last].head;
  return clause->dated[k] && !datescene_within(scene, k) && (above < 0 || !datescene_within(scene, above));
}

/* Does another date phrase stand between, hang on the word itself, or stand nearer to it on its other side? */
static GovernorRival rival_of(const DateScene *scene, gint32 i) {
  const guint8 *dated = scene->clause->dated;
  gint32 from = i < scene->first ? i + 1 : scene->last + 1, to = i < scene->first ? scene->first : i;
  for (gint32 k = from; k < to; k++) {
    if (is_rival(scene, k)) {
      return RIVAL_BETWEEN;
    }
  }
  for (gint32 k = scene->clause->first[i]; k >= 0; k = scene->clause->following[k]) {
    if (dated[k] && !datescene_within(scene, k)) {
      return RIVAL_ON_IT;
    }
  }
  gint32 far = to - from, other = i < scene->first ? -1 : 1;
  for (gint32 k = i + other, steps = 0; k >= 0 && k < scene->clause->n && steps < far; k += other, steps++) {
    if (dated[k]) {
      return RIVAL_NEARER;
    }
  }
  return RIVAL_NONE;
}

/* Across a bracket that closes round the phrase, or one that opens round the word. */
static GovernorBracket bracket_of(const DateScene *scene, gint32 i) {
  bool right = i > scene->last;
  gint32 from = right ? scene->last + 1 : i + 1, to = right ? i : scene->first;
  int open = 0, closed = 0;
  for (gint32 k = from; k < to; k++) {
    if (datescene_is_mark(scene->clause, k, "([")) {
      open++;
    } else if (datescene_is_mark(scene->clause, k, ")]")) {
      open > 0 ? open-- : closed++;
    }
  }
  return (right ? closed : open) ? BRACKET_LEFT : (right ? open : closed) ? BRACKET_ENTERED : BRACKET_SAME;
}

/* "In 1920 the mill, which [had burnt], [opened]": what a phrase in front dates. */
static void add_front(const DateScene *scene, gint32 i, const Between *between, GovernorFeatures *features) {
  gint32 before = scene->first - 1;
  bool front = before < 0 || (before == 0 && scene->clause->pos[0] == POS_PREPOSITION);
  if (front && i > scene->last) {
    governorfeatures_add(features, GOVERNOR_FRONT,
                         scene->clause->rel[i] == REL_ROOT ? FRONT_MAIN
                         : between->verbs                  ? FRONT_LATER
                                                           : FRONT_FIRST,
                         0, 0);
  }
}

static void add_place(const DateScene *scene, gint32 i, GovernorWord word, GovernorFeatures *features) {
  Between between = datescene_between(scene, i);
  bool up = scene->climb[i] != CLIMB_NONE;
  GovernorSort sort = scene->sort[i];
  governorfeatures_add(features, GOVERNOR_CLIMB, word, scene->climb[i], 0);
  governorfeatures_add(features, GOVERNOR_BETWEEN, word, between.side, between.verbs);
  governorfeatures_add(features, GOVERNOR_MARK, between.side, between.mark, 0);
  governorfeatures_add(features, GOVERNOR_RELATION, relation_of(scene->clause, i), between.side, 0);
  governorfeatures_add(features, GOVERNOR_RIVAL, word, rival_of(scene, i), 0);
  governorfeatures_add(features, GOVERNOR_BRACKET, bracket_of(scene, i), 0, 0);
  add_front(scene, i, &between, features);
  if (scene->leads >= 0) {
    governorfeatures_add(features, GOVERNOR_LEADING, word,
                         i < scene->leads ? WHEN_LEFT : WHEN_FIRST + (between.verbs > 0), 0);
  }
  if (scene->opens >= 0) {
    bool later = i > scene->opens && scene->verbs[i] > scene->verbs[scene->opens];
    governorfeatures_add(features, GOVERNOR_OPENS, word, i < scene->first ? WHEN_LEFT : WHEN_FIRST + later, 0);
  }
  if (scene->closes >= 0) {
    bool later = i > scene->closes && scene->verbs[i] > scene->verbs[scene->closes];
    governorfeatures_add(features, GOVERNOR_CLOSES, word, i < scene->first ? WHEN_LEFT : WHEN_FIRST + later, 0);
  }
  if (between.opener) {
    governorfeatures_add(features, GOVERNOR_OPENER, between.side, up, 0);
  }
  if (scene->when) {
    governorfeatures_add(features, GOVERNOR_WHEN, word, between.side ? WHEN_FIRST + (between.verbs > 0) : WHEN_LEFT, 0);
  }
  if (word == WORD_IS_NOUN && between.side && between.plain) {
    governorfeatures_add(features, GOVERNOR_DESCRIBED, 0, 0, 0);
  }
  if (between.nothing) {
    governorfeatures_add(features, GOVERNOR_NEXT, sort, between.side, 0);
  }
}

static void add_word(const DateScene *scene, gint32 i, GovernorWord word, GovernorFeatures *features) {
  const Clause *clause = scene->clause;
  guint16 sense = clause->tokens[i].sense;
  governorfeatures_add(features, GOVERNOR_INTRO, scene->sort[i], scene->intro, 0);
  governorfeatures_add(features, GOVERNOR_UNIT, scene->sort[i], scene->phrase->unit, 0);
  if (word == WORD_IS_NOUN) {
    governorfeatures_add(features, GOVERNOR_NOUN, sense_noun(sense), 0, 0);
    if (clause_in(clause, i, "nominal")) {
      governorfeatures_add(features, GOVERNOR_LISTED, 0, 0, 0);
    }
    return;
  }
  governorfeatures_add(features, GOVERNOR_TENSE, scene->phrase->time, tense_of(clause, i), 0);
  governorfeatures_add(features, GOVERNOR_VERB, sense_verb(sense), 0, 0);
}

GArray *governor_candidates(const Clause *clause, const DatePhrase *phrase) {
  DateScene scene = {.clause = clause, .phrase = phrase, .first = phrase->first, .last = phrase->last};
  GArray *candidates = g_array_new(FALSE, TRUE, sizeof(Candidate));
  datescene_open(&scene);
  for (gint32 i = 0; i < clause->n; i++) {
    if (scene.sort[i] == SORT_NONE) {
      continue;
    }
    GovernorWord word = scene.sort[i] == SORT_NOUN ? WORD_IS_NOUN : WORD_IS_VERB;
    Candidate candidate = {.token = i};
    add_place(&scene, i, word, &candidate.features);
    add_word(&scene, i, word, &candidate.features);
    g_array_append_val(candidates, candidate);
  }
  datescene_close(&scene);
  return candidates;
}
