/* which.c -- see which.h. */
#include "event/which.h"

#include <string.h>

/* Written, not "the following year", which goes on with the story. */
static bool is_year(const Clause *clause, const Timex *timex) {
  enum { YEAR = 4 };
  gsize digits = strcspn(clause->text + timex->offset, "0123456789");
  return timex->type == TIMEX_DATE && digits < timex->length && timex->value && strlen(timex->value) == YEAR &&
         strspn(timex->value, "0123456789") == YEAR;
}

static bool is_noun(const Clause *clause, gint32 i) {
  return i >= 0 && i < clause->n && !clause->dated[i] && (clause->pos[i] == POS_NOUN || clause->pos[i] == POS_NAME);
}

static bool is_mark(const Clause *clause, gint32 i, char mark) {
  return i >= 0 && i < clause->n && clause->tokens[i].length == 1 && clause->text[clause->tokens[i].offset] == mark;
}

/* What may join two years: "2022-to-2026", "1858 and 1859". */
static bool is_joint(const Clause *clause, gint32 i) {
  return clause->pos[i] == POS_TO || clause->pos[i] == POS_CONJUNCTION || is_mark(clause, i, '-') ||
         is_mark(clause, i, '/') || is_mark(clause, i, ',');
}

/* From a token of a date on (`step` 1) or back (-1), over all years that are joined to it: the last of their tokens. */
static gint32 joined(const Clause *clause, gint32 at, int step) {
  for (gint32 i = at + step; i >= 0 && i < clause->n && (clause->dated[i] || is_joint(clause, i)); i += step) {
    at = clause->dated[i] ? i : at;
  }
  return at;
}

/* "the", "its", "Hitler's", "a secret": is what stands there no preposition and no end of a clause? */
static bool is_within(const Clause *clause, gint32 i) {
  guint8 pos = i >= 0 ? clause->pos[i] : POS_MARK;
  return pos == POS_DETERMINER || pos == POS_POSSESSIVE || pos == POS_ADJECTIVE ||
         clause_form(clause, i >= 0 ? i : 0) == TAG_OWNER;
}

/* "the [1922] Nobel prize": the last of the nouns after the year. */
static gint32 noun_after(const Clause *clause, gint32 first, gint32 last) {
  gint32 noun = -1;
  for (gint32 i = last + 1; i < clause->n && (is_noun(clause, i) || clause->pos[i] == POS_ADJECTIVE); i++) {
    noun = is_noun(clause, i) ? i : noun;
  }
  return first > 0 && is_within(clause, first - 1) ? noun : -1;
}

/* "the Act of [1970]", "a budget for [fiscal year 2025]", "the prize (for [1922])" */
static gint32 noun_before(const Clause *clause, gint32 first, const char *preposition) {
  const char *intro = first > 1 ? clause_value(clause, first - 1, "introducers") : NULL;
  gint32 noun = first - 2 - is_mark(clause, first - 2, '(');
  return g_strcmp0(intro, preposition) == 0 && is_noun(clause, noun) ? noun : -1;
}

/* "in a [2004] exhibition": that is when. */
static bool is_place_in_time(const Clause *clause, gint32 first) {
  gint32 i = first - 1;
  while (i > 0 && is_within(clause, i)) {
    i--;
  }
  return i >= 0 && g_strcmp0(clause_value(clause, i, "introducers"), "in") == 0;
}

Which which_find(const Passage *passage, const Timex *timex) {
  const Clause *clause = passage->clause;
  Which which = {.noun = -1};
  if (!is_year(clause, timex) || !passage_tokens(passage, timex, &which.first, &which.last)) {
    return which;
  }
  which.first = joined(clause, which.first, -1);
  which.last = joined(clause, which.last, 1);
  gint32 of = noun_before(clause, which.first, "of"), after = noun_after(clause, which.first, which.last);
  gint32 other = after >= 0 ? after : noun_before(clause, which.first, "for");
  which.noun = of >= 0 ? of : is_place_in_time(clause, which.first) ? -1 : other;
  which.of = of >= 0;
  return which;
}

bool which_is_thing(const Clause *clause, const Which *which, gint32 told) {
  const char *kind = clause_value(clause, which->noun, "by_year");
  bool law = g_strcmp0(kind, "law") == 0;
  return kind && (law ? !clause_in(clause, told, "enacting") : !which->of);
}

bool which_is_work(const Clause *clause, const Which *which) {
  return g_strcmp0(clause_value(clause, which->noun, "by_year"), "work") == 0;
}

bool which_bond(const Clause *clause, gint32 first) {
  return is_noun(clause, first - 2) && clause_in(clause, first - 1, "maturing");
}

bool which_is_remark(const Passage *passage, const Timex *timex) {
  const Clause *clause = passage->clause;
  gint32 first, last;
  if (!passage_tokens(passage, timex, &first, &last) || first < 2 || last + 1 >= clause->n) {
    return false;
  }
  bool of = g_strcmp0(clause_value(clause, last + 1, "introducers"), "of") == 0;
  bool written = strcspn(clause->text + timex->offset, "0123456789") < timex->length;
  return is_mark(clause, first - 1, ',') && clause->dated[first - 2] && !written && of;
}
