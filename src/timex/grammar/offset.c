/* offset.c -- so many units before or after a date that is told with them.
 *
 *   offset = ["the"] [ordinal] weekday ("before" | "after") date
 *          | amount ("before" | "after") (["the"] date | event)
 *          | ["the"] "eve" "of" (date | event)
 *          | "the" ("day" | part of day) "of" event
 *   amount = count units [["and"] count finer-units] | "the" unit | "a" unit
 *   event  = "the vote", where the text tells its date: eventref.c
 *
 * "two weeks before Christmas", "three days after May 3, 1998", "the year before 2015", "the day after the 8th". */
#include "timex/grammar/match.h"

/* The amount before the preposition; the token of that, 0: none. */
static guint amount(const Reader *reader, guint at, int *count, TimeUnit *unit, bool *whole) {
  Count said;
  *whole = is(reader, at, WORD_THE);
  guint end = *whole ? at + 1 : match_count(reader, at, &said);
  bool fits = *whole || (said.said && !said.vague && !said.hundredths && said.value <= INT16_MAX);
  if (!fits || !is(reader, end, WORD_UNIT) || (*whole && is(reader, end, WORD_PLURAL))) {
    return 0;
  }
  *count = *whole ? 1 : (int)said.value;
  *unit = (TimeUnit)value_at(reader, end, WORD_UNIT);
  return end + 1;
}

/* Days are counted from days, years from what is no finer than years. */
static bool counts_from(const Form *date, TimeUnit unit) {
  bool known = date->day || date->holiday || date->has_year || date->month || date->relative || date->weekday;
  bool unit_fits = unit == UNIT_DAY || unit == UNIT_WEEKEND || unit == UNIT_WEEK || unit == UNIT_FORTNIGHT ||
                   (unit >= UNIT_MONTH && unit != UNIT_SEASON);
  return date->kind == FORM_DATE && known && unit_fits && date->unit >= UNIT_DAY && date->unit <= unit &&
         !date->daypart && !date->article && !date->beside && !date->since && !date->season && !date->quarter &&
         !date->half;
}

static guint date_or_event(const Reader *reader, guint at, Form *form) {
  static const Matcher ways[] = {match_date, match_numeric, match_plain_unit, match_holiday, match_era};
  guint end = match_longest(reader, at, form, ways, G_N_ELEMENTS(ways));
  return end ? end : match_event(reader, at, form);
}

/* "the eve of May 1", "on the day of the vote", "the morning of the vote" */
static guint day_of(const Reader *reader, guint at, Form *form) {
  guint name = skip_if(reader, at, WORD_THE);
  bool eve = is(reader, name, WORD_EVE), part = name > at && is(reader, name, WORD_DAYPART);
  bool day = part || (name > at && is_unit(reader, name, UNIT_DAY) && is_single(reader, name));
  if (!(eve || day) || !is(reader, name + 1, WORD_OF)) {
    return 0;
  }
  guint end = eve ? date_or_event(reader, name + 2, form) : match_event(reader, name + 2, form);
  if (!end || !counts_from(form, UNIT_DAY)) {
    return 0;
  }
  form->beside = eve ? -1 : 0;
  form->beside_unit = UNIT_DAY;
  form->daypart = part ? (Daypart)value_at(reader, name, WORD_DAYPART) : form->daypart;
  form->unit = part ? UNIT_PART : form->unit;
  return end;
}

/* "the Monday after Easter 1921", "the second Sunday before Christmas" */
static guint weekday_from(const Reader *reader, guint at, Form *form) {
  enum { MOST = 52 };
  int nth = 1;
  guint name = skip_if(reader, at, WORD_THE), ordinal = match_ordinal(reader, name, &nth);
  name = ordinal ? ordinal : name;
  bool before = is(reader, name + 1, WORD_EARLIER), after = is(reader, name + 1, WORD_LATER);
  bool weekday = name > at && is(reader, name, WORD_WEEKDAY) && (before || after) && nth <= MOST &&
                 is(reader, name + 1, WORD_PREPOSITION) && !is(reader, name + 1, WORD_ON);
  guint end = weekday ? date_or_event(reader, name + 2, form) : 0;
  if (!end || form->weekday || !counts_from(form, UNIT_DAY)) {
    return 0;
  }
  form->beside = (int16_t)(before ? -nth : nth);
  form->beside_weekday = (int8_t)value_at(reader, name, WORD_WEEKDAY);
  return end;
}

/* "in 1952, [the year before the flood]" says of 1952 what year it is. */
static bool is_apposed(const Reader *reader, guint at) {
  return at > 1 && is_mark(reader, at - 1, ',') && token_at(reader, at - 2)->kind == SCAN_NUMBER;
}

guint match_offset(const Reader *reader, guint at, Form *form) {
  guint named = weekday_from(reader, at, form);
  if (named) {
    return named;
  }
  int count;
  TimeUnit unit;
  bool whole;
  guint word = amount(reader, at, &count, &unit, &whole);
  bool before = word && is(reader, word, WORD_EARLIER), after = word && is(reader, word, WORD_LATER);
  if (!(before || after) || !is(reader, word, WORD_PREPOSITION) || is(reader, word, WORD_ON)) {
    return day_of(reader, at, form);
  }
  guint to = skip_if(reader, word + 1, WORD_INFINITIVE); /* "prior to" */
  guint end = date_or_event(reader, to, form);
  bool next_weekend = after && unit == UNIT_WEEKEND; /* that of the same week */
  if (!end || next_weekend || !counts_from(form, unit) || (form->event && is_apposed(reader, at))) {
    return 0;
  }
  form->beside = (int16_t)(before ? -count : count);
  form->beside_unit = unit;
  form->around = whole && unit > UNIT_DAY && form->unit < unit ? unit : UNIT_NONE;
  return end;
}
