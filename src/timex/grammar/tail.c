/* tail.c -- from what an amount of time is counted, and on to what.
 *
 *   counted = "ago" [near] | "earlier" | "later" | "before" | "after" | "hence" | "from" ("now" | near)
 *   near    = weekday | "today" | "tomorrow" ... | ("this" | "last" | "next") unit
 *
 * "two years ago Tuesday", "a week from Friday", "ten years ago this month": so far from what is near. */
#include "timex/grammar/match.h"

static guint near(const Reader *reader, guint at, Form *form) {
  if (is(reader, at, WORD_WEEKDAY) && !is(reader, at, WORD_SHORT)) {
    form->weekday = value_at(reader, at, WORD_WEEKDAY);
    form->to = UNIT_DAY;
    return at + 1;
  }
  if (is(reader, at, WORD_RELDAY) && !is(reader, at, WORD_DAYPART)) {
    form->to = UNIT_DAY;
    form->to_step = value_at(reader, at, WORD_RELDAY);
    return at + 1;
  }
  if (is(reader, at, WORD_DEICTIC) && is_single(reader, at + 1) && value_at(reader, at + 1, WORD_UNIT) >= UNIT_DAY) {
    form->to = (TimeUnit)value_at(reader, at + 1, WORD_UNIT);
    form->to_step = value_at(reader, at, WORD_DEICTIC);
    return at + 2;
  }
  return 0;
}

static guint counted(Form *form, FormFrom from, int step, guint after) {
  form->kind = FORM_SHIFT;
  form->from = from;
  form->step = step;
  return after;
}

/* What is near is no finer than the units: not "two days ago Monday". */
static guint ago(const Reader *reader, guint end, Form *form) {
  guint on = form->unit >= UNIT_WEEK ? near(reader, end + 1, form) : 0;
  if (form->to > form->unit) {
    form->to = UNIT_NONE;
    on = 0;
  }
  return counted(form, FROM_ANCHOR, -1, on ? on : end + 1);
}

static guint from(const Reader *reader, guint end, Form *form) {
  if (is(reader, end + 1, WORD_ONGOING)) {
    return counted(form, FROM_ANCHOR, 1, end + 2);
  }
  guint on = form->unit >= UNIT_DAY ? near(reader, end + 1, form) : 0;
  return on ? counted(form, FROM_ANCHOR, 1, on) : end;
}

guint match_counted_from(const Reader *reader, guint end, Form *form) {
  if (is(reader, end, WORD_AGO)) {
    return ago(reader, end, form);
  }
  if (is(reader, end, WORD_FROM)) {
    return from(reader, end, form);
  }
  bool week = form->unit == UNIT_WEEK || form->unit == UNIT_FORTNIGHT;
  if (week && is(reader, end, WORD_ON) && is(reader, end + 1, WORD_WEEKDAY)) { /* "a week on Friday" */
    return counted(form, FROM_ANCHOR, 1, near(reader, end + 1, form));
  }
  if (is(reader, end, WORD_HENCE)) {
    return counted(form, FROM_ANCHOR, 1, end + 1);
  }
  const char *nothing;
  guint exact = match_phrase(reader, end, PHRASE_EXACT, &nothing); /* "a year [to the day] later" */
  form->exact = exact > 0;
  guint start = end;
  end = exact ? exact : end;
  bool noun = is(reader, end, WORD_PREPOSITION) && match_is_led(reader, end + 1);
  bool earlier = is(reader, end, WORD_EARLIER), later = is(reader, end, WORD_LATER) && !is(reader, end, WORD_ON);
  if (noun || !(earlier || later)) {
    return start;
  }
  form->units_end = exact ? 0 : end;
  return counted(form, FROM_LAST, earlier ? -1 : 1, end + 1);
}
