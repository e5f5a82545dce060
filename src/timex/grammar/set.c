/* set.c -- times that come again.
 *
 *   set   = every | often | "per" unit | "daily" ... | "Mondays" | weekday "nights" | nth
 *         | ["the"] ("past" | "next" ...) number (season "s" | weekday "s")
 *   every = "every" (unit | count units | month | weekday | season | part of day)
 *   often = times [per unit | every]
 *   times = "once" | "twice" | count ("times" | units)        "three days a week", "once every two years"
 *   per   = "a" | "per" | "every"
 *   nth   = ["the"] (ordinal | "last") weekday ("of" | "in") "every" "month"
 */
#include "timex/grammar/match.h"

enum { MOST_TIMES = 1000 };

static Form set_blank(TimeUnit unit, const char *quant) {
  Form form = match_blank(FORM_SET, unit);
  form.count = 1;
  form.quant = quant;
  return form;
}

/* "every [two weeks]", "every [other week]", "every [third year]" */
static guint every_unit(const Reader *reader, guint at, Form *form) {
  int64_t count = 1;
  int ordinal;
  bool other = is(reader, at, WORD_OTHER);
  guint end = other ? at + 1 : match_number(reader, at, &count);
  guint nth = end ? 0 : match_ordinal(reader, at, &ordinal);
  guint unit = end ? end : nth ? nth : at;
  if (!is(reader, unit, WORD_UNIT)) {
    return 0;
  }
  form->unit = (TimeUnit)value_at(reader, unit, WORD_UNIT);
  form->count = other ? 2 : nth ? ordinal : count;
  return unit + 1;
}

/* "every [Monday]", "every [other Monday]", "every [July]" */
static guint every_date(const Reader *reader, guint at, Form *form) {
  int nth;
  guint ordinal = match_ordinal(reader, at, &nth); /* "every second Tuesday" */
  at = ordinal && is(reader, ordinal, WORD_WEEKDAY) ? ordinal : at;
  if (is(reader, at, WORD_WEEKDAYS)) { /* "every weekday" */
    form->unit = UNIT_DAY;
    form->weekday = (int8_t)value_at(reader, at, WORD_WEEKDAYS);
    return at + 1;
  }
  Form date;
  guint end = match_date(reader, skip_if(reader, at, WORD_OTHER), &date);
  if (!end || date.has_year || date.year_from) {
    return 0;
  }
  form->unit = date.unit;
  form->month = date.month;
  form->day = date.day;
  form->weekday = date.weekday;
  if (date.weekday && is(reader, end, WORD_DAYPART)) { /* "every Thursday evening" */
    form->daypart = (Daypart)value_at(reader, end, WORD_DAYPART);
    return end + 1;
  }
  return end;
}

static guint every(const Reader *reader, guint at, Form *form) {
  if (!is(reader, at, WORD_EVERY)) {
    return 0;
  }
  *form = set_blank(UNIT_NONE, "EVERY");
  if (is(reader, at + 1, WORD_DAYPART)) {
    form->unit = UNIT_PART;
    form->daypart = (Daypart)value_at(reader, at + 1, WORD_DAYPART);
    return at + 2;
  }
  guint end = every_unit(reader, at + 1, form);
  end = end ? end : every_date(reader, at + 1, form);
  if (!end && is(reader, at + 1, WORD_SEASON)) {
    form->unit = UNIT_SEASON;
    form->season = value_at(reader, at + 1, WORD_SEASON);
    return at + 2;
  }
  return end;
}

/* "once", "three times", "several times", "three days"; *each is the unit of those. */
static guint times(const Reader *reader, guint at, int64_t *count, TimeUnit *each) {
  *each = UNIT_NONE;
  if (is(reader, at, WORD_TIMES)) {
    *count = value_at(reader, at, WORD_TIMES);
    return at + 1;
  }
  guint counted = match_number(reader, at, count);
  if (counted && is(reader, counted, WORD_UNIT)) {
    *each = (TimeUnit)value_at(reader, counted, WORD_UNIT);
    return *each <= UNIT_DAY ? counted + 1 : 0;
  }
  guint few = skip_if(reader, at, WORD_ARTICLE);
  if (!counted && (is(reader, at, WORD_VAGUE) || is(reader, few, WORD_FEW))) {
    counted = MAX(few, at) + 1; /* "several times a week" */
    *count = 0;
  }
  return counted && is(reader, counted, WORD_TIME) ? counted + 1 : 0;
}

static guint often(const Reader *reader, guint at, Form *form) {
  int64_t count;
  TimeUnit each;
  guint end = times(reader, at, &count, &each);
  if (!end || count > MOST_TIMES) {
    return 0;
  }
  guint after = each ? 0 : every(reader, end, form);
  bool per = is(reader, end, WORD_ARTICLE) || is(reader, end, WORD_PER) || is(reader, end, WORD_EVERY);
  bool ago = is(reader, end + 2, WORD_AGO) || is(reader, end + 2, WORD_EARLIER); /* "eight hours a year ago" */
  bool single = per && !ago && is_single(reader, end + 1);
  TimeUnit unit = single ? (TimeUnit)value_at(reader, end + 1, WORD_UNIT) : UNIT_NONE;
  if (!after && (!single || unit <= each)) {
    return 0;
  }
  if (single) {
    *form = set_blank(unit, NULL);
    after = end + 2;
  }
  form->times = (int16_t)count;
  form->each = each;
  return after;
}

static guint per(const Reader *reader, guint at, Form *form) {
  if (!is(reader, at, WORD_PER) || !is(reader, at + 1, WORD_UNIT) || is(reader, at + 1, WORD_PLURAL)) {
    return 0;
  }
  *form = set_blank((TimeUnit)value_at(reader, at + 1, WORD_UNIT), NULL);
  return at + 2;
}

static bool value_at_year(const Reader *reader, guint at) {
  return is(reader, at, WORD_RATE) && value_at(reader, at, WORD_RATE) == (int)UNIT_YEAR;
}

static guint rate(const Reader *reader, guint at, Form *form) {
  const ScanToken *before = token_before(reader, at);
  const ScanToken *next = token_at(reader, at + 1);
  bool named = before->kind == SCAN_WORD && (before->capital || (next->kind == SCAN_WORD && next->capital));
  bool name = token_at(reader, at)->capital && named;
  bool amount = value_at_year(reader, at) &&
                (before->mark == '%' || (!scan_known(before) && match_ending(reader, at - 1, WORD_PLURAL_ENDING)));
  if (!is(reader, at, WORD_RATE) || name || amount) {
    return 0; /* "Newsweek Daily", "the Weekly Post"; "10,000 units annually" */
  }
  *form = set_blank((TimeUnit)value_at(reader, at, WORD_RATE), "EVERY");
  form->count += is(reader, at, WORD_DOUBLE);
  return at + 1;
}

/* "Tuesday nights" */
static guint weekday_nights(const Reader *reader, guint at, Form *form) {
  if (!is(reader, at, WORD_WEEKDAY) || !is(reader, at + 1, WORD_DAYPARTS)) {
    return 0;
  }
  *form = set_blank(UNIT_PART, "EVERY");
  form->weekday = value_at(reader, at, WORD_WEEKDAY);
  form->daypart = (Daypart)value_at(reader, at + 1, WORD_DAYPARTS);
  return at + 2;
}

/* "Mondays", "on weekdays", "on weekends"; not "two Fridays ago". */
static guint weekdays(const Reader *reader, guint at, Form *form) {
  if (is_unit(reader, at, UNIT_WEEKEND) && is(reader, at, WORD_PLURAL) && is(reader, at - 1, WORD_ON)) {
    *form = set_blank(UNIT_WEEKEND, "EVERY");
    return at + 1;
  }
  if (!is(reader, at, WORD_WEEKDAYS) || !is(reader, at, WORD_PLURAL) || is(reader, at + 1, WORD_AGO)) {
    return 0;
  }
  *form = set_blank(UNIT_DAY, "EVERY");
  form->weekday = value_at(reader, at, WORD_WEEKDAYS);
  return at + 1;
}

/* "the first Friday of each month" */
static guint nth_weekday(const Reader *reader, guint at, Form *form) {
  int nth;
  guint start = skip_if(reader, at, WORD_THE), end = match_ordinal(reader, start, &nth);
  end = end ? end : is(reader, start, WORD_HALFWORD) ? start + 1 : 0;
  bool of = end && is(reader, end, WORD_WEEKDAY) && (is(reader, end + 1, WORD_OF) || is(reader, end + 1, WORD_IN));
  if (!of || !is(reader, end + 2, WORD_EVERY) || !is_unit(reader, end + 3, UNIT_MONTH)) {
    return 0;
  }
  *form = set_blank(UNIT_MONTH, "EVERY");
  form->times = 1;
  return end + 4;
}

/* "the past three summers", "the next two Fridays" */
static guint of_stretch(const Reader *reader, guint at, Form *form) {
  int64_t count;
  guint stretch = skip_if(reader, at, WORD_THE);
  guint name = is(reader, stretch, WORD_STRETCH) ? match_number(reader, stretch + 1, &count) : 0;
  bool season = name && is(reader, name, WORD_SEASONS), day = name && is(reader, name, WORD_WEEKDAYS);
  *form = set_blank(season ? UNIT_SEASON : UNIT_DAY, NULL);
  if (season) {
    form->season = (int16_t)value_at(reader, name, WORD_SEASONS);
  } else if (day) {
    form->weekday = (int16_t)value_at(reader, name, WORD_WEEKDAYS);
  }
  return season || day ? name + 1 : 0;
}

guint match_set(const Reader *reader, guint at, Form *form) {
  static const Matcher ways[] = {every, often, per, rate, weekdays, weekday_nights, nth_weekday, of_stretch};
  return match_longest(reader, at, form, ways, G_N_ELEMENTS(ways));
}
