/* within.c -- units counted from the beginning or the end of a month or year.
 *
 *   within  = ["the"] ("first" | "last" | ordinal) [count] units "of" ["the"] (month [year] | year)
 *
 * "the first ten months of 1915", "the last week of August", "the second week of May 1968". */
#include "timex/grammar/match.h"

/* "first", "third", "last": *step is -1 where units are counted from the end. */
static guint edge(const Reader *reader, guint at, int *nth, int *step) {
  *nth = 1;
  *step = 0;
  if (is(reader, at, WORD_DEICTIC) && value_at(reader, at, WORD_DEICTIC) < 0) {
    *step = -1;
    return at + 1;
  }
  guint end = match_ordinal(reader, at, nth);
  if (!end && is(reader, at, WORD_HALFWORD)) {
    *step = value_at(reader, at, WORD_HALFWORD) == 1 ? 0 : -1;
    end = at + 1;
  }
  return end;
}

static guint outer(const Reader *reader, guint at, Form *form) {
  guint end = match_date(reader, at, form);
  if (end) {
    return form->unit == UNIT_MONTH ? end : 0;
  }
  *form = match_blank(FORM_DATE, UNIT_YEAR);
  end = match_year(reader, at, form);
  return form->short_year ? 0 : end;
}

guint match_within(const Reader *reader, guint at, Form *form) {
  int nth, step;
  guint start = skip_if(reader, at, WORD_THE), i = edge(reader, start, &nth, &step);
  int64_t count = 1;
  guint counted = i ? match_number(reader, i, &count) : 0;
  guint unit = counted ? counted : skip_if(reader, i, WORD_VAGUE);
  if (!i || (nth > 1 && counted) || !is(reader, unit, WORD_UNIT) || !is(reader, unit + 1, WORD_OF)) {
    return 0;
  }
  bool vague = !counted && is(reader, unit, WORD_PLURAL);
  TimeUnit inner = (TimeUnit)value_at(reader, unit, WORD_UNIT);
  guint end = outer(reader, skip_if(reader, unit + 2, WORD_THE), form);
  bool fits = end && inner < form->unit && inner >= UNIT_DAY && inner != UNIT_QUARTER && inner != UNIT_SEASON &&
              inner != UNIT_WEEKEND;
  if (!fits || (vague && nth > 1)) {
    return 0;
  }
  form->kind = FORM_DURATION;
  form->within = form->unit;
  form->unit = inner;
  form->count = count;
  form->vague = vague;
  form->nth = nth;
  form->step = step;
  return end;
}
