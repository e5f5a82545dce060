/* set.c -- times that come again.
 *
 *   set = "every" (unit | count units | month | weekday | season | part of day)
 *       | ("once" | "twice" | count "times") ("a" | "per" | "every") unit
 *       | "per" unit | "daily" ... | "Mondays" | weekday "nights"
 */
#include "extract/timex/match.h"

static Form set_blank(TimeUnit unit, const char *quant) {
  Form form = match_blank(FORM_SET, unit);
  form.count = 1;
  form.quant = quant;
  return form;
}

static guint every(const Reader *reader, guint at, Form *form) {
  if (!is(reader, at, WORD_EVERY)) {
    return 0;
  }
  *form = set_blank(UNIT_NONE, "EVERY");
  int64_t count = 1;
  int ordinal;
  guint counted = is(reader, at + 1, WORD_OTHER) ? at + 2 : match_number(reader, at + 1, &count);
  count = is(reader, at + 1, WORD_OTHER) ? 2 : count;
  guint nth = counted ? 0 : match_ordinal(reader, at + 1, &ordinal);
  count = nth ? ordinal : count;
  guint i = counted ? counted : nth ? nth : at + 1;
  if (is(reader, i, WORD_UNIT)) {
    form->unit = (TimeUnit)value_at(reader, i, WORD_UNIT);
    form->count = count;
    return i + 1;
  }
  Form date;
  guint end = match_date(reader, i, &date);
  if (end && !date.has_year && !date.year_from) {
    form->unit = date.unit;
    form->month = date.month;
    form->day = date.day;
    form->weekday = date.weekday;
    return end;
  }
  if (is(reader, i, WORD_SEASON)) {
    form->unit = UNIT_SEASON;
    form->season = value_at(reader, i, WORD_SEASON);
    return i + 1;
  }
  if (is(reader, i, WORD_DAYPART)) {
    form->unit = UNIT_PART;
    form->daypart = (Daypart)value_at(reader, i, WORD_DAYPART);
    return i + 1;
  }
  return 0;
}

static guint often(const Reader *reader, guint at, Form *form) {
  int64_t times = 1;
  guint end = 0;
  if (is(reader, at, WORD_TIMES)) {
    times = value_at(reader, at, WORD_TIMES);
    end = at + 1;
  } else {
    guint counted = match_number(reader, at, &times);
    guint few = skip_if(reader, at, WORD_ARTICLE);
    if (!counted && (is(reader, at, WORD_VAGUE) || is(reader, few, WORD_FEW))) {
      counted = MAX(few, at) + 1; /* "several times a week" */
      times = 0;
    }
    end = counted && is(reader, counted, WORD_TIME) ? counted + 1 : 0;
  }
  bool per = end && (is(reader, end, WORD_ARTICLE) || is(reader, end, WORD_PER) || is(reader, end, WORD_EVERY));
  if (!per || !is(reader, end + 1, WORD_UNIT) || is(reader, end + 1, WORD_PLURAL) || times > 1000) {
    return 0;
  }
  *form = set_blank((TimeUnit)value_at(reader, end + 1, WORD_UNIT), NULL);
  form->times = (int)times;
  return end + 2;
}

static guint per(const Reader *reader, guint at, Form *form) {
  if (!is(reader, at, WORD_PER) || !is(reader, at + 1, WORD_UNIT) || is(reader, at + 1, WORD_PLURAL)) {
    return 0;
  }
  *form = set_blank((TimeUnit)value_at(reader, at + 1, WORD_UNIT), NULL);
  return at + 2;
}

static guint rate(const Reader *reader, guint at, Form *form) {
  const ScanToken *before = token_before(reader, at);
  bool name = token_at(reader, at)->capital && before->kind == SCAN_WORD && before->capital;
  if (!is(reader, at, WORD_RATE) || name) {
    return 0; /* "Newsweek Daily" */
  }
  *form = set_blank((TimeUnit)value_at(reader, at, WORD_RATE), "EVERY");
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

static guint weekdays(const Reader *reader, guint at, Form *form) {
  if (!is(reader, at, WORD_WEEKDAYS)) {
    return 0;
  }
  *form = set_blank(UNIT_DAY, "EVERY");
  form->weekday = value_at(reader, at, WORD_WEEKDAYS);
  return at + 1;
}

guint match_set(const Reader *reader, guint at, Form *form) {
  static const Matcher ways[] = {every, often, per, rate, weekdays, weekday_nights};
  return match_longest(reader, at, form, ways, G_N_ELEMENTS(ways));
}
