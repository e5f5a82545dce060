/* entrydate.c -- see entrylook.h. */
#include "event/entrylook.h"

#include <string.h>

/* By the form of the TIMEX3 value, which is the same whether the publication date is known or not. */
static const char *unit_of(const Timex *timex) {
  enum { YEAR = 4, MONTH = 7, DAY = 10 };
  const char *value = timex->value ? timex->value : "";
  gsize length = strlen(value);
  if (timex->date && date_form(timex->date) == DATE_INTERVAL) {
    bool open = date_min(timex->date).kind != DATE_KNOWN || date_max(timex->date).kind != DATE_KNOWN;
    return open ? "open" : "interval";
  }
  return strchr(value, 'T')    ? "time"
         : strstr(value, "-W") ? "week"
         : length == DAY       ? "day"
         : length == MONTH     ? "month"
         : length == YEAR      ? "year"
                               : "coarse";
}

static bool has_year(const Clause *clause, const Timex *timex) {
  enum { YEAR = 4 };
  const char *at = clause->text + timex->offset;
  guint digits = 0, most = 0;
  for (guint i = 0; i < timex->length; i++) {
    digits = g_ascii_isdigit(at[i]) ? digits + 1 : 0;
    most = MAX(most, digits);
  }
  return most >= YEAR;
}

char *entry_date_key(const Passage *passage, const Timex *timex) {
  bool year = timex->date && has_year(passage->clause, timex);
  return year ? g_strdup(date_edtf(timex->date))
              : g_ascii_strdown(passage->clause->text + timex->offset, (gssize)timex->length);
}

/* The bracket that is open before the token, -1: none is. */
static gint32 open_bracket(const Clause *clause, gint32 at) {
  gint32 open = -1;
  for (gint32 i = 0; i < at; i++) {
    open = entry_is_mark(clause, i, "([") ? i : entry_is_mark(clause, i, ")]") ? -1 : open;
  }
  return open;
}

/* "(1704 - 1787)": has the bracket nothing but dates?  NULL: the phrase is in none. */
static const char *bracket_of(const EntryLook *look) {
  const Clause *clause = look->clause;
  gint32 i = open_bracket(clause, look->first);
  if (i < 0) {
    return NULL;
  }
  guint dates = 0, words = 0, verbs = 0;
  for (i++; i < clause->n && !entry_is_mark(clause, i, ")]"); i++) {
    dates += clause->tokens[i].phrase && (clause->tokens[i].phrase != clause->tokens[i - 1].phrase);
    words += !clause->tokens[i].phrase && clause->pos[i] != POS_MARK;
    verbs += !clause->tokens[i].phrase && clause->pos[i] == POS_VERB;
  }
  bool range = dates > 1 || (look->timex->date && date_form(look->timex->date) == DATE_INTERVAL);
  return words == 0 ? range ? "range" : "date" : verbs ? "clause" : "words";
}

/* How near to the sentence's beginning or end. */
static const char *phrase_place(const EntryLook *look) {
  enum { NEAR = 2, END = 2, LATE = 4 };
  return look->first == 0                       ? "first"
         : look->first <= NEAR                  ? "early"
         : look->last >= look->clause->n - END  ? "last"
         : look->last >= look->clause->n - LATE ? "late"
                                                : "amid";
}

static void add_neighbours(const EntryLook *look) {
  const Clause *clause = look->clause;
  gint32 before = look->first - 1, after = look->last + 1;
  bool led = before >= 0 && (clause->pos[before] == POS_PREPOSITION || clause->pos[before] == POS_TO);
  g_autofree char *lead = led ? entry_word(clause, before) : g_strdup(before < 0 ? "start" : "none");
  entry_add(look, "led_by", lead);
  entry_add(look, "followed_by",
            entry_is_mark(clause, after, ",")    ? "comma"
            : entry_is_mark(clause, after, ")]") ? "bracket"
            : entry_is_mark(clause, after, ".")  ? "stop"
                                                 : entry_pos(clause, after));
  const char *bracket = bracket_of(look);
  entry_add(look, "bracket", bracket ? bracket : "none");
  entry_add(look, "phrase_at", phrase_place(look));
  g_autofree char *opens = entry_word(clause, look->first);
  entry_add(look, "phrase_opens", g_ascii_isdigit(opens[0]) ? "digit" : opens);
}

void entry_add_date(const EntryLook *look) {
  static const guint counts[] = {2, 3, 5};
  entry_add(look, "unit", unit_of(look->timex));
  entry_add(look, "year", has_year(look->clause, look->timex) ? "told" : "implied");
  entry_add_step(look, "phrases", look->passage->n, counts, G_N_ELEMENTS(counts));
  entry_add_if(look, "mod", look->timex->mod ? look->timex->mod : "", look->timex->mod != NULL);
  add_neighbours(look);
}
