/* life.c -- see life.h. */
#include "event/life.h"

#include <string.h>

bool life_is_mark(const Clause *clause, gint32 i, const char *marks) {
  return i >= 0 && i < clause->n && clause->tokens[i].length == 1 &&
         strchr(marks, clause->text[clause->tokens[i].offset]);
}

bool life_spans(DateBound from, DateBound to) {
  enum { YEAR = 365, SHORTEST = 18, LONGEST = 115 };
  int64_t days = from.kind == DATE_KNOWN && to.kind == DATE_KNOWN ? to.day - from.day : 0;
  return days > SHORTEST * YEAR && days < LONGEST * YEAR;
}

static bool is_lifetime(const Date *date) {
  return date && date_form(date) == DATE_INTERVAL && life_spans(date_min(date), date_max(date));
}

/* Is there nothing in the bracket but the dates, the first of which begins at `first`? */
static bool fills_bracket(const Clause *clause, gint32 first) {
  gint32 i = first;
  while (i < clause->n && (clause->dated[i] || clause->pos[i] == POS_MARK) && !life_is_mark(clause, i, ")")) {
    i++;
  }
  return life_is_mark(clause, first - 1, "(") && life_is_mark(clause, i, ")");
}

/* "in Bonn (1904-1930)" */
static bool is_place(const Clause *clause, gint32 name) {
  while (name > 0 && (clause->pos[name] == POS_NAME || clause->pos[name] == POS_DETERMINER)) {
    name--;
  }
  return g_strcmp0(clause_value(clause, name, "introducers"), "in") == 0;
}

bool life_defines(const Clause *clause, gint32 name) {
  bool verb = false;
  for (gint32 i = 0; i < clause->n; i++) {
    bool subject = clause->rel[i] == REL_SUBJECT && (i == name || clause->tokens[name].head == i);
    if (subject && clause_child(clause, clause->tokens[i].head, REL_COPULA) >= 0) {
      return true;
    }
    verb |= clause->pos[i] == POS_VERB;
  }
  return !verb;
}

/* The name that a life in brackets follows; -1: the phrase is none. */
static gint32 name_of_life(const Passage *passage, const Timex *timex) {
  const Clause *clause = passage->clause;
  gint32 first, last;
  if (!is_lifetime(timex->date) || !passage_tokens(passage, timex, &first, &last) || first < 2) {
    return -1;
  }
  gint32 name = first - 2;
  bool life = clause->pos[name] == POS_NAME && fills_bracket(clause, first) && !is_place(clause, name);
  return life ? name : -1;
}

bool life_is_aside(const Passage *passage, const Timex *timex) {
  gint32 name = name_of_life(passage, timex);
  return name >= 0 && !life_defines(passage->clause, name);
}
