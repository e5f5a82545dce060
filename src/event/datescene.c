/* datescene.c -- see datescene.h. */
#include "event/datescene.h"

#include <string.h>

bool datescene_within(const DateScene *scene, gint32 i) {
  return i >= scene->first && i <= scene->last;
}

/* "[beginning] in 1896", not "was beginning in 1896"; "to leave within a week, starting at noon" is the start of the
 * week, not of the leaving. */
static bool is_starter(const Clause *clause, gint32 i) {
  bool starter = i >= 0 && clause_in(clause, i, "date_starters") && clause_form(clause, i) == TAG_GERUND;
  bool aside = i > 1 && clause->dated[i - 2] && datescene_is_mark(clause, i - 1, ",");
  return starter && !aside && clause_child(clause, i, REL_AUX) < 0 && clause_child(clause, i, REL_SUBJECT) < 0;
}

/* "[in the period] from", "[in the early hours] of the night": its preposition, or `at` where none stands before `at`.
 */
static gint32 with_period(const Clause *clause, gint32 at, bool of) {
  gint32 noun = at - 1, article = noun - 1;
  article -= of && article > 0 && clause->pos[article] == POS_ADJECTIVE;
  bool period = article > 0 && clause_in(clause, noun, of ? "date_parts" : "date_periods") &&
                (clause->pos[article] == POS_DETERMINER || clause_in(clause, article, "articles"));
  gint32 lead = article - 1;
  return period && clause->pos[lead] == POS_PREPOSITION && clause_in(clause, lead, "date_prepositions") ? lead : at;
}

/* "[some years before] 2014", "[a few months] after May": how far from the date it was; not "worked for some years
 * before 2014". */
static gint32 with_distance(const Clause *clause, gint32 at) {
  gint32 from = at - !clause->dated[at], number = from >= 0 ? clause->dated[from] : 0;
  bool length = at > 0 && number && clause_in(clause, at, "date_distances") && clause_in(clause, at - 1, "lengths");
  while (length && from > 0 && clause->dated[from - 1] == number) {
    from--;
  }
  bool led = from > 0 && clause->pos[from - 1] == POS_PREPOSITION;
  return length && !led ? from : at;
}

static bool is_of(const Clause *clause, gint32 i) {
  return g_strcmp0(clause_value(clause, i, "introducers"), "of") == 0;
}

gint32 datescene_lead(const Clause *clause, gint32 first) {
  gint32 at = first;
  at -= at > 0 && clause->pos[at - 1] == POS_DETERMINER;
  gint32 led = at - (at > 0 && clause_in(clause, at - 1, "date_prepositions"));
  bool of = led < at && is_of(clause, led), spans = led == at || clause_in(clause, led, "date_spans");
  at = with_distance(clause, led);
  bool starter = is_starter(clause, at - 1);
  at = of || spans || starter ? with_period(clause, at - starter, of) : at;
  return at < led ? at : first;
}

/* "the quarter ended Sept. 30", "a letter dated 3 May", "beginning in 1896": part of how the date is told. */
static bool tells_date(const DateScene *scene, gint32 i) {
  const Clause *clause = scene->clause;
  if ((i == scene->first - 1 && clause_in(clause, i, "dating")) || (i < scene->first && i >= scene->lead)) {
    return true;
  }
  return (clause->rel[i] == REL_ACL || clause->rel[i] == REL_AMOD) && datescene_within(scene, clause->tokens[i].head) &&
         clause_form(clause, i) == TAG_PARTICIPLE;
}

static GovernorSort sort_of(const DateScene *scene, gint32 i) {
  const Clause *clause = scene->clause;
  if (clause->dated[i] || tells_date(scene, i)) {
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

/* Numbers the candidates above the phrase, whose last token is its head (phrase_part()). */
static void mark_way_up(DateScene *scene) {
  const Clause *clause = scene->clause;
  gint32 i = clause->tokens[scene->last].head;
  int next = CLIMB_FIRST;
  bool direct = true;
  for (gint32 steps = 0; i >= 0 && steps < clause->n; steps++, i = clause->tokens[i].head) {
    if (datescene_within(scene, i) || (i < scene->first && i >= scene->lead)) {
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
  return i < clause->n && clause_form(clause, i) == TAG_OWNER;
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

bool datescene_is_mark(const Clause *clause, gint32 i, const char *marks) {
  const Token *token = &clause->tokens[i];
  return token->length == 1 && strchr(marks, clause->text[token->offset]);
}

/* Marks that break a sentence in two: any but commas, points, brackets and the like. */
static bool breaks(const Clause *clause, gint32 i) {
  return clause->pos[i] == POS_MARK && !datescene_is_mark(clause, i, ",.()[]$%#&/-'");
}

static bool clause_follows(const Clause *clause, gint32 last) {
  gint32 i = last + 1;
  while (i < clause->n && datescene_is_mark(clause, i, ",")) {
    i++;
  }
  return i < clause->n && clause_in(clause, i, "date_clauses");
}

/* What a token is when it stands between a word and the phrase. */
typedef enum { GAP_COMMA = 1, GAP_BREAK = 2, GAP_OPENER = 4, GAP_PLAIN = 8 } Gap;

static guint8 gap_of(const DateScene *scene, gint32 i) {
  const Clause *clause = scene->clause;
  guint8 pos = clause->pos[i];
  bool plain = pos == POS_ADJECTIVE || pos == POS_NOUN || pos == POS_NAME || pos == POS_NUMBER || possessive(clause, i);
  bool opener = pos == POS_WH || clause_in(clause, i, "clause_openers");
  guint8 mark = breaks(clause, i) ? GAP_BREAK : datescene_is_mark(clause, i, ",") ? GAP_COMMA : 0;
  return (guint8)(mark | (opener ? GAP_OPENER : 0) | (plain ? GAP_PLAIN : 0));
}

static bool is_semicolon(const Clause *clause, gint32 i) {
  return clause->tokens[i].length == 1 && clause->text[clause->tokens[i].offset] == ';';
}

/* "It was seized in 1982; they gave it back [four years later]": what has a verb between semicolons tells of itself. */
static void keep_to_part(DateScene *scene) {
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

/* "At a meeting on May 2[,] the board": the comma behind a phrase that stands in what a preposition opens the sentence
 * with, before any verb; -1: it stands elsewhere. */
static gint32 leading_end(const DateScene *scene) {
  const Clause *c = scene->clause;
  bool leads = scene->first > 1 && c->pos[0] == POS_PREPOSITION;
  gint32 comma = -1;
  for (gint32 i = 0; leads && comma < 0 && i < c->n; i++) {
    leads = c->pos[i] != POS_VERB && c->pos[i] != POS_MODAL;
    comma = i > scene->last && datescene_is_mark(c, i, ",") ? i : -1;
  }
  return leads ? comma : -1;
}

/* The token before the phrase with its article and preposition. */
static gint32 before_phrase(const DateScene *scene) {
  const Clause *c = scene->clause;
  gint32 at = MIN(scene->lead, scene->first);
  at -= at > 0 && c->pos[at - 1] == POS_DETERMINER;
  at -= at > 0 && clause_in(c, at - 1, "date_prepositions");
  return at - 1;
}

/* Past the phrase, the second end of its span, and a comma. */
static gint32 past_phrase(const DateScene *scene) {
  const Clause *c = scene->clause;
  gint32 at = scene->last + 1;
  while (at + 1 < c->n && (c->dated[at] || (clause_in(c, at, "date_joints") && c->dated[at + 1]))) {
    at++;
  }
  return at + (at < c->n && datescene_is_mark(c, at, ","));
}

/* The verb behind the noun phrase that begins at `subject`; -1: none stands there. */
static gint32 verb_behind(const Clause *c, gint32 subject) {
  enum { LONGEST = 9 };
  gint32 at = subject;
  for (bool nominal = true; at < c->n && at - subject < LONGEST; at++) {
    guint8 pos = c->pos[at];
    bool of = pos == POS_PREPOSITION && at > subject && is_of(c, at);
    nominal = pos == POS_NOUN || pos == POS_NAME || pos == POS_ADJECTIVE || pos == POS_DETERMINER ||
              pos == POS_POSSESSIVE || pos == POS_PRONOUN || pos == POS_NUMBER || possessive(c, at) || of;
    if (!nominal) {
      break;
    }
  }
  while (at > subject && at < c->n && c->pos[at] == POS_ADVERB) {
    at++;
  }
  return at > subject && at < c->n && (c->pos[at] == POS_VERB || c->pos[at] == POS_MODAL) ? at : -1;
}

/* "He left in 1870 and [during 1877] the mill was sold" */
static gint32 opened_verb(const DateScene *scene) {
  const Clause *c = scene->clause;
  gint32 before = before_phrase(scene);
  bool joined = before > 0 && (c->pos[before] == POS_CONJUNCTION || clause_in(c, before, "clause_openers") ||
                               datescene_is_mark(c, before, ";:"));
  return joined ? verb_behind(c, past_phrase(scene)) : -1;
}

/* "He left [in 1870] and the mill was sold" */
static gint32 closing_verb(const DateScene *scene) {
  gint32 joint = past_phrase(scene);
  bool joined = joint < scene->clause->n && scene->clause->pos[joint] == POS_CONJUNCTION;
  return joined ? verb_behind(scene->clause, joint + 1) : -1;
}

void datescene_open(DateScene *scene) {
  const Clause *clause = scene->clause;
  scene->sort = g_new(guint8, clause->n);
  scene->climb = g_new0(guint8, clause->n);
  scene->gap = g_new(guint8, clause->n);
  scene->verbs = g_new(gint32, clause->n + 1);
  scene->verbs[0] = 0;
  scene->lead = datescene_lead(clause, scene->first);
  for (gint32 i = 0; i < clause->n; i++) {
    scene->sort[i] = (guint8)sort_of(scene, i);
  }
  keep_to_part(scene);
  for (gint32 i = 0; i < clause->n; i++) {
    scene->gap[i] = gap_of(scene, i);
    scene->verbs[i + 1] = scene->verbs[i] + (scene->sort[i] < SORT_NOUN);
  }
  mark_way_up(scene);
  scene->intro = intro_of(clause, scene->first, scene->last);
  scene->when = clause_follows(clause, scene->last);
  scene->leads = leading_end(scene);
  scene->opens = opened_verb(scene);
  scene->closes = closing_verb(scene);
}

void datescene_close(DateScene *scene) {
  g_free(scene->sort);
  g_free(scene->climb);
  g_free(scene->gap);
  g_free(scene->verbs);
}

Between datescene_between(const DateScene *scene, gint32 i) {
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
