/* moment.c -- a day and the time of day, in either order.
 *
 *   moment   = day [("at" | "," | "T") clock ["at" time]] | clock [part] [("on" | "of" | ",") day [part] [told]]
 *   told     = "(" day ")"                                         of a weekday: which one
 *   day      = (date | numeric | unit | holiday [year]) [calendar]
 *   calendar = ["("] ("O.S." | "Old Style" | "N.S." ...) [")"]    lang/CODE/timex.txt, calendar
 *   part     = ["in" "the" | "at"] part of day
 */
#include <string.h>

#include "timex/grammar/match.h"

enum { NOON = 12, NIGHT_FROM = 5 };

static bool is_day(const Form *form) {
  return form->kind == FORM_DATE && form->unit == UNIT_DAY;
}

static void set_clock(Form *day, const Form *clock) {
  day->unit = clock->unit;
  day->hour = clock->hour;
  day->minute = clock->minute;
  day->second = clock->second;
  day->zone = clock->zone;
  day->daypart = clock->daypart;
}

/* "O.S." or "(Old Style)" after a day. */
static guint match_calendar(const Reader *reader, guint at, Form *form) {
  const char *name;
  bool aside = is_mark(reader, at, '(');
  guint end = match_phrase(reader, at + aside, PHRASE_CALENDAR, &name);
  if (!end || !form->day || !form->has_year || !form->month || (aside && !is_mark(reader, end, ')'))) {
    return at;
  }
  form->julian = strcmp(name, "JULIAN") == 0;
  return end + aside;
}

static guint match_day(const Reader *reader, guint at, Form *form) {
  static const Matcher ways[] = {match_date, match_numeric, match_unit, match_holiday};
  guint end = match_longest(reader, at, form, ways, G_N_ELEMENTS(ways));
  return end ? match_calendar(reader, end, form) : 0;
}

/* Of 24: six "in the evening" is 18. */
static int hour_in(int hour, Daypart part) {
  bool later = part == DAYPART_AFTERNOON || part == DAYPART_EVENING || (part == DAYPART_NIGHT && hour > NIGHT_FROM);
  return hour + (later && hour < NOON ? NOON : 0);
}

/* "at", "around", "at about" */
static guint skip_at(const Reader *reader, guint at) {
  const char *mod = NULL;
  guint i = skip_if(reader, at + is_mark(reader, at, ','), WORD_AT);
  guint about = match_compare(reader, i, &mod);
  return about && g_strcmp0(mod, "APPROX") == 0 ? about : i;
}

/* An hour and no more is one beside a part of the day only. */
static bool is_hour_only(const Form *clock) {
  return clock->bare && clock->hour >= 0 && clock->minute < 0;
}

/* "tonight [at 9]", "Thursday afternoon [at 3:30]" */
static guint hour_after(const Reader *reader, guint at, Form *form) {
  Form hour;
  guint start = skip_at(reader, at), end = form->daypart && start > at ? match_clock(reader, start, &hour) : 0;
  if (!end || hour.hour < 0 || form->hour >= 0) {
    return at;
  }
  Daypart part = form->daypart;
  set_clock(form, &hour);
  form->hour = (int8_t)hour_in(hour.hour, part);
  form->daypart = DAYPART_NONE;
  return end;
}

/* May it be the time of that day?  `joined`: "at" or a comma stands between. */
static bool clock_fits(const Form *day, const Form *clock, bool joined) {
  bool length = clock->kind == FORM_DURATION && !(day->day && day->month); /* but "Oct 26 15:50:06" */
  return !clock->article && !is_hour_only(clock) && !length &&
         (clock->hour >= 0 || !joined || clock->daypart == DAYPART_NOON || clock->daypart == DAYPART_MIDNIGHT);
}

/* "Friday night", "May 5 at 9:30", "2020-01-03T12:30" */
guint match_day_clock(const Reader *reader, guint at, Form *form) {
  guint end = match_day(reader, at, form);
  if (!end || !is_day(form)) {
    return end && form->kind == FORM_DATE && form->unit == UNIT_PART ? hour_after(reader, end, form) : end;
  }
  Form clock;
  bool iso = is_glued(reader, end) && is_glued(reader, end + 1) && token_at(reader, end)->length == 1 &&
             token_at(reader, end)->kind == SCAN_WORD && reader->text[token_at(reader, end)->offset] == 'T';
  guint start = iso ? end + 1 : skip_at(reader, end);
  bool joined = start > end;
  guint after = match_clock(reader, start, &clock);
  bool heading = token_at(reader, at)->line && token_at(reader, start)->line; /* a day above the line of a time */
  if (!after || heading || !clock_fits(form, &clock, joined)) {
    return end;
  }
  set_clock(form, &clock);
  Form year = *form;
  guint ctime = form->month && !form->has_year && clock.minute >= 0 ? match_year(reader, after, &year) : 0;
  if (ctime && !year.short_year) { /* "Oct 26 15:50:06 2016" */
    form->has_year = true;
    form->year = year.year;
    return ctime;
  }
  guint feast = form->holiday && form->daypart && !form->has_year ? match_year_tail(reader, after, form) : 0;
  if (feast) { /* "Christmas night 1776" */
    return feast;
  }
  return hour_after(reader, after, form);
}

/* "6:15 Wednesday [evening]", "2 o'clock [in the morning]" */
static guint part_after(const Reader *reader, guint at, Form *form) {
  guint part = is(reader, at, WORD_IN) && is(reader, at + 1, WORD_THE) ? at + 2 : skip_if(reader, at, WORD_AT);
  if (form->hour < 0 || !is(reader, part, WORD_DAYPART)) {
    return at;
  }
  form->hour = hour_in(form->hour, (Daypart)value_at(reader, part, WORD_DAYPART));
  return part + 1;
}

/* "Thursday (May 16, 2019)": the weekday told again. */
static guint day_told(const Reader *reader, guint at, Form *form) {
  Form day;
  bool weekday = form->weekday && !form->day && !form->month;
  guint end = weekday && is_mark(reader, at, '(') ? match_day(reader, at + 1, &day) : 0;
  if (!end || !is_day(&day) || !day.day || !day.month || !is_mark(reader, end, ')')) {
    return at;
  }
  Form clock = *form;
  *form = day;
  set_clock(form, &clock);
  return end + 1;
}

/* "the night of" before a day; `at` where it is not there. */
static guint part_of(const Reader *reader, guint at, Daypart *part) {
  guint name = skip_if(reader, at, WORD_THE);
  bool told = is(reader, name, WORD_DAYPART) && is(reader, name + 1, WORD_OF);
  *part = told ? (Daypart)value_at(reader, name, WORD_DAYPART) : DAYPART_NONE;
  return told ? name + 2 : at;
}

/* "9:30 a.m. [on May 5]", "9 p.m. [on the night of May 5]", "8 in the evening [on Monday]", "at 3 [on Tuesday
 * morning]", "9:30 [last night]" */
static guint day_after(const Reader *reader, guint end, const Form *clock, Form *form) {
  Form day;
  bool joined = is(reader, end, WORD_ON) || is(reader, end, WORD_OF) || is_mark(reader, end, ',');
  Daypart of = DAYPART_NONE;
  guint start = part_of(reader, end + joined, &of), after = match_day(reader, start, &day);
  if (after && is_day(&day) && !(day.article && !joined)) {
    *form = day;
    set_clock(form, clock);
    form->hour = of && form->hour >= 0 ? (int8_t)hour_in(form->hour, of) : form->hour;
    guint part = of ? after : part_after(reader, after, form);
    return is_hour_only(clock) && part == after && !of ? 0 : day_told(reader, part, form);
  }
  bool told = after && clock->hour >= 0 && day.from == FROM_ANCHOR && day.unit == UNIT_PART;
  if (!told) {
    return 0;
  }
  *form = day;
  set_clock(form, clock);
  form->hour = (int8_t)hour_in(clock->hour, day.daypart);
  return after;
}

/* "the dawn of the railway age", "the night train" */
static bool is_figure(const Reader *reader, guint at, guint end, const Form *clock) {
  bool dawn = clock->daypart == DAYPART_DAWN || clock->daypart == DAYPART_DUSK;
  bool noun = match_is_noun(reader, end) && !match_finite(reader, end);
  bool article = is(reader, at, WORD_THE) || is(reader, at - 1, WORD_THE);
  return clock->hour < 0 && article && ((dawn && is(reader, end, WORD_OF)) || noun);
}

/* "noon Saturday", "9:30 a.m. on May 5", "the morning of May 5" */
guint match_clock_day(const Reader *reader, guint at, Form *form) {
  Form clock;
  guint end = match_clock(reader, at, &clock);
  if (!end) {
    return 0;
  }
  guint part = part_after(reader, end, &clock);
  clock.bare &= part == end;
  guint after = day_after(reader, part, &clock, form);
  if (after || part > end) {
    *form = after ? *form : clock;
    return after ? after : part;
  }
  bool preposition =
      is(reader, at - 1, WORD_BEFORE) && !is(reader, at - 1, WORD_AND) && !is(reader, at - 1, WORD_LATER);
  bool led = clock.hour < 0 && (preposition || is(reader, at - 1, WORD_AT) || is(reader, at - 1, WORD_EARLY) ||
                                is_mark(reader, at - 1, '-'));
  if ((clock.bare && !led) || is_figure(reader, at, end, &clock)) {
    return 0;
  }
  *form = clock;
  return end;
}
