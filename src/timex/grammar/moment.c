/* moment.c -- a day and the time of day, in either order.
 *
 *   moment   = day [("at" | "," | "T") clock ["at" time]] | clock [("on" | "of" | ",") day [part]] | clock [part]
 *   day      = (date | numeric | unit | holiday [year]) [calendar]
 *   calendar = ["("] ("O.S." | "Old Style" | "N.S." ...) [")"]    lang/CODE/timex.txt, calendar
 *   part     = ["in" "the"] part of day
 */
#include <string.h>

#include "timex/grammar/match.h"

enum { NOON = 12, NIGHT_FROM = 5 };

static bool is_day(const Form *form) {
  return form->kind == FORM_DATE && form->unit == UNIT_DAY && form->hour < 0;
}

static void set_clock(Form *day, const Form *clock) {
  day->unit = clock->unit;
  day->hour = clock->hour;
  day->minute = clock->minute;
  day->second = clock->second;
  day->zone = clock->zone;
  day->daypart = clock->daypart;
}

/* "O.S." or "(Old Style)" behind a day. */
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

/* "Friday night", "May 5 at 9:30", "2020-01-03T12:30" */
guint match_day_clock(const Reader *reader, guint at, Form *form) {
  guint end = match_day(reader, at, form);
  if (!end || !is_day(form)) {
    return end;
  }
  Form clock;
  bool iso = is_glued(reader, end) && is_glued(reader, end + 1) && token_at(reader, end)->length == 1 &&
             token_at(reader, end)->kind == SCAN_WORD && reader->text[token_at(reader, end)->offset] == 'T';
  bool joined = iso || is(reader, end, WORD_AT) || is_mark(reader, end, ',');
  guint behind = match_clock(reader, end + joined, &clock);
  bool fits = behind && !clock.article &&
              (clock.hour >= 0 || !joined || clock.daypart == DAYPART_NOON || clock.daypart == DAYPART_MIDNIGHT);
  if (!fits) {
    return end;
  }
  set_clock(form, &clock);
  Form hour;
  guint at_hour = clock.daypart && is(reader, behind, WORD_AT) ? match_clock(reader, behind + 1, &hour) : 0;
  if (at_hour && hour.hour >= 0) { /* "Thursday afternoon at 3:30" */
    set_clock(form, &hour);
    form->hour = (int8_t)hour_in(hour.hour, clock.daypart);
    return at_hour;
  }
  return behind;
}

/* "6:15 Wednesday [evening]", "2 o'clock [in the morning]" */
static guint part_behind(const Reader *reader, guint at, Form *form) {
  guint part = is(reader, at, WORD_IN) && is(reader, at + 1, WORD_THE) ? at + 2 : at;
  if (form->hour < 0 || !is(reader, part, WORD_DAYPART)) {
    return at;
  }
  form->hour = hour_in(form->hour, (Daypart)value_at(reader, part, WORD_DAYPART));
  return part + 1;
}

/* "noon Saturday", "9:30 a.m. on May 5", "the morning of May 5" */
guint match_clock_day(const Reader *reader, guint at, Form *form) {
  Form clock, day;
  guint end = match_clock(reader, at, &clock);
  if (!end) {
    return 0;
  }
  bool joined = is(reader, end, WORD_ON) || is(reader, end, WORD_OF) || is_mark(reader, end, ',');
  guint behind = match_day(reader, end + joined, &day);
  if (behind && is_day(&day) && !(day.article && !joined)) {
    *form = day;
    set_clock(form, &clock);
    return part_behind(reader, behind, form);
  }
  bool told = behind && clock.hour >= 0 && day.from == FROM_ANCHOR && day.unit == UNIT_PART;
  if (told) { /* "9:30 last night" */
    *form = day;
    set_clock(form, &clock);
    form->hour = hour_in(clock.hour, day.daypart);
    return behind;
  }
  guint part = part_behind(reader, end, &clock);
  if (part > end) {
    *form = clock;
    form->bare = false;
    return part;
  }
  bool preposition =
      is(reader, at - 1, WORD_BEFORE) && !is(reader, at - 1, WORD_AND) && !is(reader, at - 1, WORD_LATER);
  bool led = clock.hour < 0 && (preposition || is(reader, at - 1, WORD_AT) || is(reader, at - 1, WORD_EARLY) ||
                                is_mark(reader, at - 1, '-'));
  if (clock.bare && !led) {
    return 0;
  }
  *form = clock;
  return end;
}
