/* governor.c -- rank the words of a sentence by how well each would bear the date.
 *
 * The parser is wrong about one arc in six, so the way up the tree is one sign among several: the side
 * and the verbs, marks and clause openers between weigh as well, and what the word itself is. */
#include "event/governor.h"

#include <string.h>

#include "parse/sense.h"

/* By the form of a TIMEX3 value. */
static SignUnit unit_of(const char *value) {
  enum { YEAR = 4, MONTH = 7, DAY = 10 };
  gsize length = value ? strlen(value) : 0;
  if (length == 0) {
    return UNIT_IS_OTHER;
  }
  if (strchr(value, 'T')) {
    return UNIT_IS_CLOCK;
  }
  if (strstr(value, "-W")) {
    return UNIT_IS_WEEK;
  }
  if (strstr(value, "-Q")) {
    return UNIT_IS_QUARTER;
  }
  return length == DAY ? UNIT_IS_DAY : length == MONTH ? UNIT_IS_MONTH : length <= YEAR ? UNIT_IS_YEAR : UNIT_IS_OTHER;
}

/* What is not known is past, as most that is told. */
static SignTime time_of(const Date *date, const Date *anchor) {
  if (!date || !anchor) {
    return TIME_PAST;
  }
  DateBound from = date_min(date), to = date_max(date), now = date_min(anchor), end = date_max(anchor);
  if (now.kind != DATE_KNOWN || end.kind != DATE_KNOWN) {
    return TIME_PAST;
  }
  if (to.kind == DATE_KNOWN && to.day < now.day) {
    return TIME_PAST;
  }
  return from.kind == DATE_KNOWN && from.day > end.day ? TIME_FUTURE : TIME_NOW;
}

bool governor_phrase(const Passage *passage, const Timex *timex, DatePhrase *phrase) {
  *phrase = (DatePhrase){
      .dated = passage->dated, .time = time_of(timex->date, passage->document->anchor), .unit = unit_of(timex->value)};
  return passage_tokens(passage, timex, &phrase->first, &phrase->last);
}

/* A phrase, and the words that it may date. */
typedef struct {
  const Clause *clause;
  const DatePhrase *phrase;
  gint32 first, last;
  gint32 outer;  /* the token of the phrase that hangs on something outside it */
  guint8 *sort;  /* SignSort, per token */
  guint8 *climb; /* SignClimb, per token */
  guint8 *gap;   /* Gap, per token */
  gint32 *verbs; /* verbal candidates before each token, and one past the last */
  guint8 intro;
  bool when; /* a clause of its own follows */
} Scene;

static bool within(const Scene *scene, gint32 i) {
  return i >= scene->first && i <= scene->last;
}

/* "the quarter ended Sept. 30": the participle is part of how the date is told. */
static bool tells_date(const Scene *scene, gint32 i) {
  const Clause *clause = scene->clause;
  return (clause->rel[i] == REL_ACL || clause->rel[i] == REL_AMOD) && within(scene, clause->tokens[i].head) &&
         strcmp(clause_tag(clause, i), "VBN") == 0;
}

static SignSort sort_of(const Scene *scene, gint32 i) {
  const Clause *clause = scene->clause;
  if (scene->phrase->dated[i] || tells_date(scene, i)) {
    return SORT_NONE;
  }
  bool predicate = clause_is_predicate(clause, i);
  if (predicate && clause->pos[i] == POS_VERB) {
    return clause_in(clause, i, "reporting") ? SORT_REPORT : clause_in(clause, i, "stative") ? SORT_STATE : SORT_VERB;
  }
  if (predicate) {
    return SORT_PREDICATE;
  }
  bool owner = clause->rel[i] == REL_POSSESSIVE; /* "the [inquiry]'s findings" */
  return !owner && clause_is_nominal(clause, i) ? SORT_NOUN : SORT_NONE;
}

static gint32 outer_token(const Scene *scene) {
  const Clause *clause = scene->clause;
  for (gint32 i = scene->last; i >= scene->first; i--) {
    if (!within(scene, clause->tokens[i].head) && clause->rel[i] != REL_PUNCT && clause->rel[i] != REL_CASE)
      return i;
  }
  return scene->last;
}

/* Numbers the candidates above the phrase. */
static void mark_way_up(Scene *scene) {
  const Clause *clause = scene->clause;
  gint32 i = clause->tokens[scene->outer].head;
  int next = CLIMB_FIRST;
  bool direct = true;
  for (gint32 steps = 0; i >= 0 && steps < clause->n; steps++, i = clause->tokens[i].head) {
    if (within(scene, i)) {
      continue;
    }
    if (scene->sort[i] != SORT_NONE) {
      scene->climb[i] = (guint8)(direct ? CLIMB_DIRECT : MIN(next, CLIMB_BEYOND));
      next++;
    }
    direct = false;
  }
}

static bool possessive(const Clause *clause, gint32 i) {
  return i < clause->n && strcmp(clause_tag(clause, i), "POS") == 0;
}

static guint8 intro_of(const Clause *clause, gint32 first, gint32 last) {
  if (possessive(clause, last) || possessive(clause, last + 1)) {
    return INTRO_POSSESSIVE;
  }
  const char *value = clause_value(clause, first, "introducers");
  bool preposition = first > 0 && (clause->pos[first - 1] == POS_PREPOSITION || clause->pos[first - 1] == POS_TO);
  if (!value && preposition) {
    value = clause_value(clause, first - 1, "introducers");
    value = value ? value : "other";
  }
  static const char *const names[] = {"", "in", "for", "of"};
  for (guint8 i = INTRO_IN; value && i <= INTRO_OF; i++) {
    if (strcmp(value, names[i]) == 0) {
      return i;
    }
  }
  return value ? INTRO_OTHER : INTRO_BARE;
}

static bool is_mark(const Clause *clause, gint32 i, const char *marks) {
  const Token *token = &clause->tokens[i];
  return token->length == 1 && strchr(marks, clause->text[token->offset]);
}

/* Marks that break a sentence in two: any but commas, points, brackets and the like. */
static bool breaks(const Clause *clause, gint32 i) {
  return clause->pos[i] == POS_MARK && !is_mark(clause, i, ",.()[]$%#&/-'");
}

static bool clause_follows(const Clause *clause, gint32 last) {
  gint32 i = last + 1;
  while (i < clause->n && is_mark(clause, i, ",")) {
    i++;
  }
  return i < clause->n && clause_in(clause, i, "date_clauses");
}

/* What a token is when it stands between a word and the phrase. */
typedef enum { GAP_COMMA = 1, GAP_BREAK = 2, GAP_OPENER = 4, GAP_PLAIN = 8 } Gap;

static guint8 gap_of(const Scene *scene, gint32 i) {
  const Clause *clause = scene->clause;
  guint8 pos = clause->pos[i];
  bool plain = pos == POS_ADJECTIVE || pos == POS_NOUN || pos == POS_NAME || pos == POS_NUMBER || possessive(clause, i);
  bool opener = pos == POS_WH || clause_in(clause, i, "clause_openers");
  guint8 mark = breaks(clause, i) ? GAP_BREAK : is_mark(clause, i, ",") ? GAP_COMMA : 0;
  return (guint8)(mark | (opener ? GAP_OPENER : 0) | (plain ? GAP_PLAIN : 0));
}

static bool is_semicolon(const Clause *clause, gint32 i) {
  return clause->tokens[i].length == 1 && clause->text[clause->tokens[i].offset] == ';';
}

/* "It was seized in 1982; they gave it back [four years later]": what has a verb between semicolons tells of itself. */
static void keep_to_part(Scene *scene) {
  const Clause *clause = scene->clause;
  gint32 from = scene->first, to = scene->last;
  bool verb = false;
  while (from > 0 && !is_semicolon(clause, from - 1)) {
    verb |= scene->sort[--from] < SORT_NOUN;
  }
  while (to < clause->n && !is_semicolon(clause, to)) {
    verb |= scene->sort[to++] < SORT_NOUN;
  }
  for (gint32 i = 0; verb && i < clause->n; i++) {
    scene->sort[i] = i < from || i >= to ? SORT_NONE : scene->sort[i];
  }
}

static void scene_open(Scene *scene) {
  const Clause *clause = scene->clause;
  scene->sort = g_new(guint8, clause->n);
  scene->climb = g_new0(guint8, clause->n);
  scene->gap = g_new(guint8, clause->n);
  scene->verbs = g_new(gint32, clause->n + 1);
  scene->verbs[0] = 0;
  for (gint32 i = 0; i < clause->n; i++) {
    scene->sort[i] = (guint8)sort_of(scene, i);
  }
  keep_to_part(scene);
  for (gint32 i = 0; i < clause->n; i++) {
    scene->gap[i] = gap_of(scene, i);
    scene->verbs[i + 1] = scene->verbs[i] + (scene->sort[i] < SORT_NOUN);
  }
  scene->outer = outer_token(scene);
  mark_way_up(scene);
  scene->intro = intro_of(clause, scene->first, scene->last);
  scene->when = clause_follows(clause, scene->last);
}

static void scene_close(Scene *scene) {
  g_free(scene->sort);
  g_free(scene->climb);
  g_free(scene->gap);
  g_free(scene->verbs);
}

/* What lies between a candidate and the phrase. */
typedef struct {
  guint verbs;
  SignMark mark;
  SignSide side;
  bool opener, plain, nothing; /* plain: only what may describe a noun */
} Between;

static Between look_between(const Scene *scene, gint32 i) {
  enum { MANY = 2 };
  Between between = {.side = i > scene->last ? SIDE_RIGHT : SIDE_LEFT, .plain = true};
  gint32 from = between.side ? scene->last + 1 : i + 1, to = between.side ? i : scene->first;
  between.verbs = (guint)MIN(scene->verbs[to] - scene->verbs[from], MANY);
  between.nothing = from == to;
  guint8 any = 0, all = GAP_PLAIN;
  for (gint32 k = from; k < to; k++) {
    any |= scene->gap[k];
    all &= scene->gap[k];
  }
  between.mark = any & GAP_BREAK ? MARK_BREAK : any & GAP_COMMA ? MARK_COMMA : MARK_NONE;
  between.opener = any & GAP_OPENER;
  between.plain = all != 0;
  return between;
}

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

static SignTense tense_of(const Clause *clause, gint32 i) {
  const char *tag = clause_tag(clause, i);
  if (has_modal(clause, i)) {
    return TENSE_IS_FUTURE;
  }
  if (strcmp(tag, "VBD") == 0) {
    return TENSE_IS_PAST;
  }
  if (strcmp(tag, "VBP") == 0 || strcmp(tag, "VBZ") == 0) {
    return TENSE_IS_PRESENT;
  }
  if (strcmp(tag, "VB") == 0) {
    return TENSE_IS_INFINITIVE;
  }
  if (strcmp(tag, "VBG") == 0) {
    return TENSE_IS_GERUND;
  }
  gint32 aux = auxiliary_of(clause, i);
  if (strcmp(tag, "VBN") != 0 || aux < 0) {
    return strcmp(tag, "VBN") != 0 ? TENSE_IS_OPEN : TENSE_IS_PARTICIPLE;
  }
  bool perfect = strcmp(clause_tag(clause, aux), "VBD") != 0 && clause_in(clause, aux, "perfect");
  return perfect ? TENSE_IS_PERFECT : TENSE_IS_PAST;
}

static void add_place(const Scene *scene, gint32 i, SignWord word, Signs *signs) {
  Between between = look_between(scene, i);
  bool up = scene->climb[i] != CLIMB_NONE;
  SignSort sort = scene->sort[i];
  signs_add(signs, SIGN_CLIMB, word, scene->climb[i], 0);
  signs_add(signs, SIGN_BETWEEN, word, between.side, between.verbs);
  signs_add(signs, SIGN_MARK, between.side, between.mark, 0);
  if (between.opener) {
    signs_add(signs, SIGN_OPENER, between.side, up, 0);
  }
  if (scene->when) {
    signs_add(signs, SIGN_WHEN, word, between.side ? WHEN_FIRST + (between.verbs > 0) : WHEN_LEFT, 0);
  }
  if (word == WORD_IS_NOUN && between.side && between.plain) {
    signs_add(signs, SIGN_DESCRIBED, 0, 0, 0);
  }
  if (between.nothing) {
    signs_add(signs, SIGN_NEXT, sort, between.side, 0);
  }
}

static void add_word(const Scene *scene, gint32 i, SignWord word, Signs *signs) {
  const Clause *clause = scene->clause;
  guint16 sense = clause->tokens[i].sense;
  signs_add(signs, SIGN_INTRO, scene->sort[i], scene->intro, 0);
  signs_add(signs, SIGN_UNIT, scene->sort[i], scene->phrase->unit, 0);
  if (word == WORD_IS_NOUN) {
    signs_add(signs, SIGN_NOUN, sense_noun(sense), 0, 0);
    if (clause_in(clause, i, "nominal")) {
      signs_add(signs, SIGN_LISTED, 0, 0, 0);
    }
    return;
  }
  signs_add(signs, SIGN_TENSE, scene->phrase->time, tense_of(clause, i), 0);
  signs_add(signs, SIGN_VERB, sense_verb(sense), 0, 0);
}

GArray *governor_candidates(const Clause *clause, const DatePhrase *phrase) {
  Scene scene = {.clause = clause, .phrase = phrase, .first = phrase->first, .last = phrase->last};
  GArray *candidates = g_array_new(FALSE, TRUE, sizeof(Candidate));
  scene_open(&scene);
  for (gint32 i = 0; i < clause->n; i++) {
    if (scene.sort[i] == SORT_NONE) {
      continue;
    }
    SignWord word = scene.sort[i] == SORT_NOUN ? WORD_IS_NOUN : WORD_IS_VERB;
    Candidate candidate = {.token = i};
    add_place(&scene, i, word, &candidate.signs);
    add_word(&scene, i, word, &candidate.signs);
    g_array_append_val(candidates, candidate);
  }
  scene_close(&scene);
  return candidates;
}

/* "A storm hit Bergen" with "hit" taken for a noun: no verb and no event noun that stands alone, but one that
 * describes the next. */
static gint32 described_event(const Clause *clause, const DatePhrase *phrase) {
  for (gint32 i = 0; i < clause->n; i++) {
    gint32 above = clause->tokens[i].head;
    if (!phrase->dated[i] && clause->pos[i] == POS_NOUN && clause_in(clause, i, "nominal")) {
      return above >= 0 && !phrase->dated[above] && clause->pos[above] == POS_NOUN ? above : i;
    }
  }
  return -1;
}

gint32 governor_find(const SignWeights *weights, const Clause *clause, const DatePhrase *phrase) {
  g_autoptr(GArray) candidates = governor_candidates(clause, phrase);
  gint32 best = -1;
  int most = G_MININT;
  for (guint i = 0; i < candidates->len; i++) {
    const Candidate *candidate = &g_array_index(candidates, Candidate, i);
    int weight = signs_weigh(weights, &candidate->signs);
    if (weight > most) {
      best = candidate->token;
      most = weight;
    }
  }
  return best >= 0 ? best : described_event(clause, phrase);
}
