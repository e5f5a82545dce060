/* vitalname.c -- see vitalname.h. */
#include "event/vitalname.h"

#include "event/life.h"

enum { LONGEST_NAME = 12 };

bool vitalname_is_word(const Clause *clause, gint32 i) {
  guint8 casing = clause->tokens[i].casing;
  bool capital = casing != CASE_LOWER && casing != CASE_NUMBER && casing != CASE_MARK;
  return clause->pos[i] == POS_NAME || (clause->pos[i] == POS_NOUN && capital);
}

static bool in_name_phrase(const Clause *clause, gint32 i) {
  guint8 pos = clause->pos[i];
  return pos == POS_NOUN || pos == POS_ADJECTIVE || pos == POS_NUMBER || pos == POS_DETERMINER || pos == POS_POSSESSIVE;
}

/* Before a nickname: 'Ada "Mossy" Lund'. */
static gint32 before_quoted(const Clause *clause, gint32 i) {
  enum { LONGEST_NICKNAME = 4 };
  gint32 open = i - 1;
  while (open > 0 && i - open <= LONGEST_NICKNAME && !life_is_mark(clause, open, "\"")) {
    open--;
  }
  return life_is_mark(clause, i, "\"") && life_is_mark(clause, open, "\"") ? open : i + 1;
}

/* The phrase that begins at `first` and one word, or a nickname, before it; `first`: it has no more. */
static gint32 one_before(const Clause *clause, gint32 first, gint32 least) {
  gint32 quoted = first > least ? before_quoted(clause, first - 1) : first;
  if (quoted < first || first <= least || clause->dated[first - 1]) {
    return quoted;
  }
  bool bound =
      first - 1 > least && vitalname_is_word(clause, first - 2) && clause_in(clause, first - 1, "title_binders");
  return vitalname_is_word(clause, first - 1) || in_name_phrase(clause, first - 1) || bound ? first - 1 : first;
}

/* The first token of the phrase that ends with the name: "[his third daughter Lensey] (b. 1929)". */
static gint32 name_start(const Clause *clause, gint32 last) {
  gint32 first = last, least = MAX(last - LONGEST_NAME, 0);
  for (gint32 next; (next = one_before(clause, first, least)) < first;) {
    first = next;
  }
  return first;
}

/* "[Ada Lund], Lady Vang (3 May 1901 - 1990)": what the sentence begins with. */
static void leave_apposition(const Clause *clause, Vital *vital) {
  gint32 comma = vital->name_first - 1;
  if (comma > 0 && life_is_mark(clause, comma, ",") && vitalname_is_word(clause, comma - 1) &&
      name_start(clause, comma - 1) == 0) {
    vital->name = comma - 1;
    vital->name_first = 0;
  }
}

/* Does a sentence about whoever bears the name begin with it?  "His father Otto" is somebody beside. */
static bool is_defined(const Clause *clause, const Vital *vital) {
  bool opens = vital->name_first == 0 && clause->pos[0] != POS_POSSESSIVE;
  bool defined = false;
  for (gint32 i = vital->name_first; opens && i <= vital->name; i++) {
    defined |= life_defines(clause, i);
  }
  return defined;
}

void vitalname_find(const Clause *clause, gint32 last, Vital *vital) {
  last -= last > 0 && clause->pos[last] == POS_MARK;
  vital->name = last;
  vital->name_first = name_start(clause, last);
  leave_apposition(clause, vital);
  vital->opens = vital->name_first == 0;
  vital->defined = is_defined(clause, vital);
}

bool vitalname_is_somebody(const Clause *clause, const Vital *vital) {
  bool article = clause->pos[vital->name_first] == POS_DETERMINER;
  return vitalname_is_word(clause, vital->name) && !(article && vitalname_is_word(clause, vital->name_first + 1));
}
