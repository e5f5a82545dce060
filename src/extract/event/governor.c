/* governor.c -- rank the words of a sentence by how well each would bear the date.
 *
 * The parser is wrong about one arc in six, so the way up the tree is one sign among several: the side
 * and the verbs, marks and clause openers between weigh as well, and what the word itself is. */
#include "extract/event/governor.h"

#include <string.h>

#include "extract/event/weights.h"

typedef enum { SORT_VERB, SORT_REPORT, SORT_STATE, SORT_PREDICATE, SORT_NOUN, SORT_NONE } Sort;

typedef enum { CLIMB_NONE, CLIMB_DIRECT, CLIMB_FIRST, CLIMB_BEYOND = CLIMBS - 1 } Climb;

/* A phrase, tokens first..last, and the words that it may date. */
typedef struct {
  const Clause *clause;
  gint32 first, last;
  guint8 *sort;  /* Sort, per token */
  guint8 *climb; /* Climb, per token */
  gint32 *verbs; /* verbal candidates before each token, and one past the last */
  guint8 intro;
  bool when; /* a clause of its own follows */
} Scene;

static bool within(const Scene *scene, gint32 i) {
  return i >= scene->first && i <= scene->last;
}

static bool is_verb(const Clause *clause, gint32 i) {
  guint8 rel = clause->rel[i];
  bool part = rel == REL_AUX || rel == REL_COPULA || rel == REL_AMOD || rel == REL_COMPOUND || rel == REL_CASE ||
              rel == REL_MARK;
  return clause->pos[i] == POS_VERB && !part && (clause->tokens[i].head < 0 || !clause_in(clause, i, "prepositions"));
}

/* "the quarter ended Sept. 30": the participle is part of how the date is told. */
static bool tells_date(const Scene *scene, gint32 i) {
  const Clause *clause = scene->clause;
  return (clause->rel[i] == REL_ACL || clause->rel[i] == REL_AMOD) && within(scene, clause->tokens[i].head) &&
         strcmp(clause_tag(clause, i), "VBN") == 0;
}

static Sort sort_of(const Scene *scene, gint32 i) {
  const Clause *clause = scene->clause;
  if (within(scene, i) || tells_date(scene, i)) {
    return SORT_NONE;
  }
  if (is_verb(clause, i)) {
    return clause_in(clause, i, "reporting") ? SORT_REPORT : clause_in(clause, i, "stative") ? SORT_STATE : SORT_VERB;
  }
  if (clause_is_predicate(clause, i)) {
    return SORT_PREDICATE;
  }
  return clause_is_nominal(clause, i) ? SORT_NOUN : SORT_NONE;
}

/* The token of the phrase that hangs on something outside it. */
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
  gint32 i = clause->tokens[outer_token(scene)].head;
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

/* Index into intro_weight: bare, in, for, of, other, possessive. */
static guint8 intro_of(const Clause *clause, gint32 first, gint32 last) {
  enum { BARE, IN, FOR, OF, OTHER, POSSESSIVE };
  if (possessive(clause, last) || possessive(clause, last + 1)) {
    return POSSESSIVE;
  }
  const char *value = clause_value(clause, first, "introducers");
  bool preposition = first > 0 && (clause->pos[first - 1] == POS_PREPOSITION || clause->pos[first - 1] == POS_TO);
  if (!value && preposition) {
    value = clause_value(clause, first - 1, "introducers");
    value = value ? value : "other";
  }
  static const char *const names[] = {"", "in", "for", "of"};
  for (guint8 i = IN; value && i <= OF; i++) {
    if (strcmp(value, names[i]) == 0) {
      return i;
    }
  }
  return value ? OTHER : BARE;
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

static void scene_open(Scene *scene) {
  const Clause *clause = scene->clause;
  scene->sort = g_new(guint8, clause->n);
  scene->climb = g_new0(guint8, clause->n);
  scene->verbs = g_new(gint32, clause->n + 1);
  scene->verbs[0] = 0;
  for (gint32 i = 0; i < clause->n; i++) {
    scene->sort[i] = (guint8)sort_of(scene, i);
    scene->verbs[i + 1] = scene->verbs[i] + (scene->sort[i] < SORT_NOUN);
  }
  mark_way_up(scene);
  scene->intro = intro_of(clause, scene->first, scene->last);
  scene->when = clause_follows(clause, scene->last);
}

static void scene_close(Scene *scene) {
  g_free(scene->sort);
  g_free(scene->climb);
  g_free(scene->verbs);
}

/* What lies between a candidate and the phrase. */
typedef struct {
  int verbs, mark;
  bool right, opener, plain; /* plain: only what may describe a noun */
} Between;

static Between look_between(const Scene *scene, gint32 i) {
  enum { COMMA = 1, BREAK = 2, MANY = 2 };
  const Clause *clause = scene->clause;
  Between between = {.right = i > scene->last, .plain = true};
  gint32 from = between.right ? scene->last + 1 : i + 1, to = between.right ? i : scene->first;
  between.verbs = MIN(scene->verbs[to] - scene->verbs[from], MANY);
  for (gint32 k = from; k < to; k++) {
    guint8 pos = clause->pos[k];
    int mark = breaks(clause, k) ? BREAK : is_mark(clause, k, ",") ? COMMA : 0;
    between.mark = MAX(between.mark, mark);
    between.opener |= pos == POS_WH || clause_in(clause, k, "clause_openers");
    between.plain &=
        pos == POS_ADJECTIVE || pos == POS_NOUN || pos == POS_NAME || pos == POS_NUMBER || possessive(clause, k);
  }
  return between;
}

static int form_of(const Clause *clause, gint32 i) {
  static const char *const forms[FORMS] = {"VB", "VBD", "VBG", "VBN", "VBP", "VBZ"};
  for (int f = 0; f < FORMS; f++) {
    if (strcmp(clause_tag(clause, i), forms[f]) == 0) {
      return f;
    }
  }
  return 0;
}

/* The clause of verb i by the verb above it. */
static int weigh_under(const Clause *clause, gint32 i) {
  enum { ANY, REPORTING, PLANNING };
  gint32 above = clause->tokens[i].head;
  if (above < 0) {
    return 0;
  }
  int kind = clause_in(clause, above, "reporting") ? REPORTING : clause_in(clause, above, "planning") ? PLANNING : ANY;
  return under_weight[clause->rel[i]][kind];
}

static int weigh_when(const Scene *scene, const Between *between, bool noun) {
  return !scene->when ? 0 : when_weight[between->right ? 1 + (between->verbs > 0) : 0][noun];
}

static int weigh(const Scene *scene, gint32 i) {
  enum { BY_VERB, BY_REPORT, BY_NOUN };
  const Clause *clause = scene->clause;
  Sort sort = scene->sort[i];
  bool noun = sort == SORT_NOUN, above = scene->climb[i] != CLIMB_NONE;
  Between between = look_between(scene, i);
  int sum = sort_weight[sort] + climb_weight[noun][scene->climb[i]];
  sum += side_weight[noun][between.right][between.verbs] + mark_weight[between.right][between.mark];
  sum += between.opener ? opener_weight[between.right][above] : 0;
  sum += intro_weight[noun ? BY_NOUN : sort == SORT_REPORT ? BY_REPORT : BY_VERB][scene->intro];
  sum += weigh_when(scene, &between, noun);
  if (noun) {
    sum += noun_weight[clause->rel[i]] + (between.right && between.plain ? described_weight : 0);
    return sum + (clause_in(clause, i, "nominal") ? listed_weight : 0);
  }
  sum += sort < SORT_PREDICATE ? form_weight[form_of(clause, i)] : 0;
  return sum + verb_weight[clause->rel[i]][above] + weigh_under(clause, i);
}

/* "A storm hit Bergen" with "hit" taken for a noun: no verb and no event noun that stands alone, but one that
 * describes the next. */
static gint32 described_event(const Scene *scene) {
  const Clause *clause = scene->clause;
  for (gint32 i = 0; i < clause->n; i++) {
    gint32 above = clause->tokens[i].head;
    if (!within(scene, i) && clause->pos[i] == POS_NOUN && clause_in(clause, i, "nominal")) {
      return above >= 0 && !within(scene, above) && clause->pos[above] == POS_NOUN ? above : i;
    }
  }
  return -1;
}

gint32 governor_find(const Clause *clause, gint32 first, gint32 last) {
  Scene scene = {.clause = clause, .first = first, .last = last};
  gint32 best = -1;
  int most = G_MININT;
  scene_open(&scene);
  for (gint32 i = 0; i < clause->n; i++) {
    int weight = scene.sort[i] != SORT_NONE ? weigh(&scene, i) : 0;
    if (scene.sort[i] != SORT_NONE && weight > most) {
      best = i;
      most = weight;
    }
  }
  best = best >= 0 ? best : described_event(&scene);
  scene_close(&scene);
  return best;
}
