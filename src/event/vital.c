/* vital.c -- see vital.h. */
#include "event/vital.h"

#include <string.h>

#include "event/bracket.h"
#include "event/life.h"
#include "event/vitalname.h"

static VitalKind kind_of_word(const Clause *clause, gint32 i) {
  const char *value = clause_value(clause, i, "vital");
  return !value ? VITAL_NONE : strcmp(value, "birth") == 0 ? VITAL_BIRTH : VITAL_DEATH;
}

/* "(born 1901", "; b. Moss, 1901": the word before the date, after any other date; not "(after her death in 1901)". */
static VitalKind kind_before(const DateBracket *b) {
  for (gint32 i = b->first - 1; i > b->open && !b->clause->dated[i]; i--) {
    bool starts = bracket_parts(b->clause, i - 1) || life_is_mark(b->clause, i - 1, ",") || b->clause->dated[i - 1];
    VitalKind kind = starts ? kind_of_word(b->clause, i) : VITAL_NONE;
    if (kind) {
      return kind;
    }
  }
  return VITAL_NONE;
}

static bool is_name_or_mark(const Clause *clause, gint32 i) {
  return vitalname_is_word(clause, i) || clause->pos[i] == POS_MARK;
}

/* Nothing but names before the date: neither "(reigned 1741-1780)" nor "(lost at sea 1911)". */
static bool is_bare(const DateBracket *b) {
  gint32 from, to;
  bracket_segment(b, &from, &to);
  for (gint32 i = from; i < b->first; i++) {
    if (!is_name_or_mark(b->clause, i) && !clause_in(b->clause, i, "vital_labels")) {
      return false;
    }
  }
  return true;
}

/* Of a range the first phrase has the whole as its date. */
static bool spans_life(const DateBracket *b) {
  const Date *from = b->dates[0]->date, *to = b->dates[1]->date ? b->dates[1]->date : from;
  return from && life_spans(date_min(from), date_max(to));
}

static VitalKind kind_by_place(const DateBracket *b) {
  bool life = b->n == BRACKET_DATES && bracket_has_dash(b) && spans_life(b) && is_bare(b);
  return !life ? VITAL_NONE : b->asked == 0 ? VITAL_BIRTH : VITAL_DEATH;
}

/* ---- where ---------------------------------------------------------------------------------- */

static gint32 skip_bracket(const Clause *clause, gint32 i) {
  gint32 close = life_is_mark(clause, i, "(") ? bracket_end(clause, i + 1) : -1;
  return close >= 0 ? close + 1 : i;
}

/* Is from..to a place: names and commas, or what "in" leads to? */
static bool is_place(const Clause *clause, gint32 from, gint32 to) {
  bool led = clause_in(clause, from, "vital_places");
  for (gint32 i = from + led; i <= to; i++) {
    guint8 pos = clause->pos[i];
    bool word = led && (pos == POS_DETERMINER || pos == POS_NOUN || pos == POS_PREPOSITION || pos == POS_ADJECTIVE);
    if (!word && (!is_name_or_mark(clause, i) || life_is_mark(clause, i, "()"))) {
      return false;
    }
  }
  return from + led <= to && (led || vitalname_is_word(clause, from));
}

static void take_place(const Clause *clause, gint32 from, gint32 to, Vital *vital) {
  while (from <= to && life_is_mark(clause, from, ",:")) {
    from++;
  }
  while (to >= from && life_is_mark(clause, to, ",.")) {
    to--;
  }
  if (from <= to && is_place(clause, from, to)) {
    vital->place_first = from;
    vital->place_last = to;
  }
}

/* "(Ghent, 1 January 1901 - Hove, 22 May 1993)": before both dates; what is only before the first is a name. */
static bool place_leads(const DateBracket *b) {
  gint32 first, last;
  return b->n == BRACKET_DATES && passage_tokens(b->passage, b->dates[1], &first, &last) && first > 1 &&
         b->clause->pos[first - 1] == POS_MARK && b->clause->pos[first - 2] == POS_NAME;
}

static void find_place(const DateBracket *b, Vital *vital) {
  gint32 from, to;
  bracket_segment(b, &from, &to);
  take_place(b->clause, skip_bracket(b->clause, b->last + 1), to, vital);
  if (vital->place_first < 0 && place_leads(b)) {
    take_place(b->clause, from, b->first - 1, vital);
  }
}

/* ---- lines of a table ------------------------------------------------------------------------ */

/* "Born:", "Date of birth" and nothing else stand before the date. */
static VitalKind kind_of_label(const Clause *clause, gint32 first) {
  VitalKind kind = VITAL_NONE;
  for (gint32 i = 0; i < first; i++) {
    VitalKind word = kind_of_word(clause, i);
    if (!word && !life_is_mark(clause, i, ":") && !clause_in(clause, i, "vital_labels")) {
      return VITAL_NONE;
    }
    kind = word ? word : kind;
  }
  return kind;
}

static Vital find_line(const Passage *passage, const Timex *timex) {
  const Clause *clause = passage->clause;
  Vital vital = {.name = -1, .name_first = -1, .place_first = -1, .told_by_word = true, .opens = true, .defined = true};
  gint32 first, last;
  if (passage_tokens(passage, timex, &first, &last)) {
    vital.kind = kind_of_label(clause, first);
  }
  gint32 rest = vital.kind ? skip_bracket(clause, last + 1) : 0;
  if (vital.kind && rest < clause->n) {
    take_place(clause, rest, clause->n - 1, &vital);
    vital.kind = vital.place_first < 0 && !life_is_mark(clause, rest, ".;") ? VITAL_NONE : vital.kind;
  }
  return vital;
}

Vital vital_find(const Passage *passage, const Timex *timex) {
  Vital vital = {.name = -1, .name_first = -1, .place_first = -1};
  DateBracket bracket;
  if (!bracket_find(passage, timex, &bracket)) {
    return find_line(passage, timex);
  }
  vital.kind = bracket.n <= BRACKET_DATES ? kind_before(&bracket) : VITAL_NONE;
  vital.told_by_word = vital.kind != VITAL_NONE;
  vital.kind = vital.kind ? vital.kind : kind_by_place(&bracket);
  if (vital.kind) {
    vitalname_find(bracket.clause, bracket.open - 1, &vital);
    find_place(&bracket, &vital);
  }
  vital.kind = vital.kind && vitalname_is_somebody(passage->clause, &vital) ? vital.kind : VITAL_NONE;
  return vital;
}

/* ---- the title ------------------------------------------------------------------------------- */

void vital_append(GString *out, const Clause *clause, gint32 first, gint32 last) {
  gsize from = clause->tokens[first].offset, to = clause->tokens[last].offset + clause->tokens[last].length;
  for (gsize i = from; i < to; i++) {
    bool blank = g_ascii_isspace(clause->text[i]);
    if (!blank || !g_ascii_isspace(clause->text[i - 1])) {
      g_string_append_c(out, blank ? ' ' : clause->text[i]);
    }
  }
}

static const char *word_for(const Clause *clause, const char *what) {
  const char *word = word_set_find(word_lists_get(clause->syntax->lists, "vital_words"), what, strlen(what));
  return word ? word : "";
}

char *vital_title(const Passage *passage, const Vital *vital, const char *name) {
  const Clause *clause = passage->clause;
  GString *out = g_string_new(name);
  g_string_append_printf(out, " %s", word_for(clause, vital->kind == VITAL_BIRTH ? "birth" : "death"));
  if (vital->place_first >= 0) {
    bool led = clause_in(clause, vital->place_first, "vital_places");
    g_string_append_printf(out, " %s%s", led ? "" : word_for(clause, "place"), led ? "" : " ");
    vital_append(out, clause, vital->place_first, vital->place_last);
  }
  return g_string_free(out, FALSE);
}
