/* join.c -- see join.h. */
#include "timex/grammar/join.h"

#include "timex/grammar/match.h"
#include "timex/resolve/tense.h"

static bool is_whole_date(const Form *form) {
  return form->kind == FORM_DATE && !form->span && form->unit >= UNIT_DAY;
}

/* "fled in April 2023 and was caught on May 16": the year holds for what an "and" joins to it. */
static bool is_continued(const Reader *reader, const Form *last, const Form *form) {
  enum { REACH = 20 };
  guint joint = last->end + is_mark(reader, last->end, ',');
  bool told = last->kind == FORM_DATE && last->month && last->has_year && !last->short_year;
  return told && form->close && is(reader, joint, WORD_AND) && form->first - joint < REACH && form->tense == TENSE_PAST;
}

/* ",", "and", "&", ", and", "and on" between two phrases. */
static bool is_listed(const Reader *reader, const Form *last, const Form *form) {
  guint at = last->end + is_mark(reader, last->end, ',');
  at += is(reader, at, WORD_AND) || is_mark(reader, at, '&');
  bool joined = at > last->end;
  at = joined && (is(reader, at, WORD_ON) || is(reader, at, WORD_IN)) ? at + 1 : at;
  return joined && at == form->first;
}

/* "May 12, June 3 and July 9, 1920": the year of the last is that of all. */
static void share_back(const Reader *reader, GArray *forms, const Form *form) {
  bool told = form->kind == FORM_DATE && form->day && form->month && form->has_year && !form->short_year;
  const Form *next = form;
  for (guint i = forms->len; told && i > reader->block_first; i--) {
    Form *last = &g_array_index(forms, Form, i - 1);
    bool yearless = last->kind == FORM_DATE && last->month && last->day && !last->has_year && !last->from;
    if (!yearless || !is_listed(reader, last, next)) {
      return;
    }
    form_share_year(last, next);
    next = last;
  }
}

/* "between [9:00] and 10:00 p.m. on May 3": one day and half of it for both. */
static void share_day(Form *first, const Form *second) {
  enum { NOON = 12 };
  bool clock = first->kind == FORM_DATE && first->hour >= 0 && !first->day && !first->weekday && !first->from;
  bool dated = second->kind == FORM_DATE && second->hour >= 0 && (second->day || second->weekday);
  if (!clock || !dated) {
    return;
  }
  Form day = *second;
  day.first = first->first;
  day.end = first->end;
  day.offset = first->offset;
  day.length = first->length;
  day.unit = first->unit;
  day.hour = (int8_t)(first->hour + (first->hour < NOON && first->hour + NOON <= second->hour ? NOON : 0));
  day.minute = first->minute;
  day.second = first->second;
  *first = day;
}

/* "two years later, in 1984", "a week later on 16 November 2016": told twice; what is written whole is meant. */
static bool is_told_again(const Reader *reader, const Form *last, const Form *form) {
  guint at = last->end + is_mark(reader, last->end, ',');
  at += is(reader, at, WORD_ON) || is(reader, at, WORD_IN);
  return at > last->end && at == form->first && last->kind == FORM_SHIFT && last->from == FROM_LAST &&
         form->kind == FORM_DATE && form->has_year && !form->year_from;
}

static void take_written(Form *last, const Form *form) {
  Form written = *form;
  written.first = last->first;
  written.end = last->end;
  written.offset = last->offset;
  written.length = last->length;
  *last = written;
}

/* "the night of the fire [on 3 May 1990]": the day behind the noun is that of the night, too. */
static bool is_night_of(const Reader *reader, const Form *last, const Form *form) {
  enum { REACH = 9 };
  bool part = last->kind == FORM_DATE && last->article && last->daypart && !last->day && !last->weekday;
  bool day = form->kind == FORM_DATE && form->day && form->month && !form->daypart && form->hour < 0;
  bool near = is(reader, last->end, WORD_OF) && is(reader, form->first - 1, WORD_ON) && form->first < last->end + REACH;
  for (guint i = last->end; near && i < form->first; i++) {
    near = token_at(reader, i)->kind == SCAN_WORD || is_mark(reader, i, '\'');
  }
  return part && day && near;
}

static void take_day(Form *last, const Form *form) {
  Form day = *form;
  day.first = last->first;
  day.end = last->end;
  day.offset = last->offset;
  day.length = last->length;
  day.unit = last->unit;
  day.daypart = last->daypart;
  day.tense = last->tense;
  day.aside = last->aside;
  *last = day;
}

/* "during [October] and [November]": not two months but one stretch. */
static bool is_throughout(const Reader *reader, const Form *last, const Form *form) {
  enum { YEAR = 12 };
  bool months = last->kind == FORM_DATE && form->kind == FORM_DATE && last->unit == UNIT_MONTH &&
                form->unit == UNIT_MONTH && last->month && form->month == last->month % YEAR + 1;
  return months && last->first > 0 && is(reader, last->first - 1, WORD_THROUGHOUT);
}

static bool is_placed(const Form *form) {
  return form->kind == FORM_DATE || form->kind == FORM_SHIFT;
}

/* "most of", "part of" */
static guint skip_share(const Reader *reader, guint at) {
  return is(reader, at, WORD_SHARE) && is(reader, at + 1, WORD_OF) ? at + 2 : at;
}

/* The phrase, or "the" and it. */
static bool is_followed(const Reader *reader, guint at, const Form *form) {
  return at == form->first || (is(reader, at, WORD_THE) && at + 1 == form->first);
}

/* "late 1943 and through most of 1944", "from 1845 into 1852": one stretch, told as it goes on. */
static bool is_carried_on(const Reader *reader, const Form *last, const Form *form) {
  bool joined = is(reader, last->end, WORD_AND), from = is(reader, last->first - 1, WORD_FROM);
  guint at = last->end + joined;
  bool carried = is(reader, at, WORD_CARRIED) && (joined || from) && last->first > 0 && !last->until;
  bool years = last->has_year && form->has_year && form->year >= last->year && (from || form->year <= last->year + 1);
  return carried && years && is_followed(reader, skip_share(reader, at + 1), form);
}

/* "Monday[, Tuesday and Wednesday]", "May 3 [and 4]": the day after the last, and nothing else told of either. */
static bool is_day_after(const Form *last, const Form *form) {
  enum { WEEK = 7 };
  bool days = last->kind == FORM_DATE && form->kind == FORM_DATE && last->unit == UNIT_DAY && form->unit == UNIT_DAY;
  bool same = last->from == form->from && last->month == form->month && !last->holiday && !form->holiday;
  bool weekdays = last->weekday && !last->day && !form->day && form->weekday == last->weekday % WEEK + 1;
  bool dates = last->day && form->day == last->day + 1;
  bool plain = !last->since && !last->until && !last->bound && !last->beside && !last->opens;
  return days && same && plain && (weekdays || dates);
}

/* "Monday and [Tuesday of last week]" */
static void share_week(Form *last, const Form *form) {
  bool alone = last->kind == FORM_DATE && last->weekday && !last->day && !last->from && !last->in_week && !last->weeks;
  if (alone && form->kind == FORM_DATE && form->weekday && form->in_week) {
    last->in_week = true;
    last->from = form->from;
    last->step = form->step;
  }
}

/* "and", "&", but not "or" */
static bool is_closed(const Reader *reader, guint at) {
  return (is(reader, at, WORD_AND) && !is(reader, at, WORD_OR)) || is_mark(reader, at, '&');
}

/* "Monday, Tuesday and Wednesday": each goes on with the next. */
static void list_back(const Reader *reader, GArray *forms, const Form *form) {
  const Form *next = form;
  bool closed = false;
  for (guint i = forms->len; i > reader->block_first; i--) {
    Form *last = &g_array_index(forms, Form, i - 1);
    closed |= is_closed(reader, next->first - 1) || is_closed(reader, next->first - 2);
    if (!closed || !is_listed(reader, last, next)) {
      return;
    }
    share_week(last, next);
    if (!is_day_after(last, next)) {
      return;
    }
    last->listed = true;
    next = last;
  }
}

/* What stands between two phrases, but for "the". */
typedef struct {
  bool to, and, or ;
} Joint;

static Joint joint_of(const Reader *reader, const Form *last, const Form *form) {
  guint at = last->end;
  bool next = is_followed(reader, at + 1, form), share = is_followed(reader, skip_share(reader, at + 1), form);
  bool slash = is_mark(reader, at, '/') && last->month && form->month; /* "Dec/Jan 1890/91" */
  bool to = is_mark(reader, at, '-') || is(reader, at, WORD_TO) || slash;
  return (Joint){.to = (share && to) || is_carried_on(reader, last, form),
                 .and = next && (is(reader, at, WORD_AND) || is_mark(reader, at, '&')),
                 .or = next && is(reader, at, WORD_OR)};
}

/* "between [7:31] and [7:40]" */
static bool are_clocks(const Form *last, const Form *form) {
  return last->kind == FORM_DATE && form->kind == FORM_DATE && last->hour >= 0 && form->hour >= 0;
}

/* "January or February 2013": but of three ("May 3, May 5 or May 9") the last two are not all. */
static bool is_either(const Reader *reader, const Form *last, const Form *form) {
  bool alike = last->unit == form->unit && last->from == form->from && !last->article && !form->article;
  bool plain = !last->since && !last->until && !last->bound && !last->beside && !last->opens;
  return alike && plain && !(last->joined || is_mark(reader, last->first - 1, ','));
}

/* "1914 to 1918", "between May and June 1995": a range, and one year for both; "put off from May 3 to May 9" is none.
 */
static void join(const Reader *reader, Form *last, Form *form) {
  Joint joint = joint_of(reader, last, form);
  bool between = last->first > 0 && (is(reader, last->first - 1, WORD_BETWEEN) || is_throughout(reader, last, form));
  bool put_off =
      form->put_off && form->unit <= UNIT_DAY && last->unit <= UNIT_DAY; /* but "extended from 1911 to 1913" */
  bool range = (joint.to && !put_off) || (joint.and &&between);
  if (range) {
    share_day(last, form);
  }
  form->joined = last->kind == FORM_DATE && (joint.and || joint.to || joint.or);
  bool whole = is_whole_date(last) && is_whole_date(form);
  if (last->ended || !(joint.and || joint.to) || !(whole || (range && are_clocks(last, form)))) {
    return;
  }
  last->opens = range;
  last->either = joint.or &&!range && is_either(reader, last, form);
  form->until = form->until && !last->opens; /* "from 1910 until 1936" */
  if (!form->opens) {
    form_share_year(last, form);
  }
}

/* "FY 2028-2029", "the 2028/2029 fiscal year" */
static void share_fiscal(const Reader *reader, Form *last, Form *form) {
  bool mark = is_mark(reader, last->end, '-') || is_mark(reader, last->end, '/') || is(reader, last->end, WORD_TO);
  if (mark && form->first == last->end + 1 && last->unit == UNIT_YEAR && form->unit == UNIT_YEAR) {
    last->fiscal = form->fiscal = last->fiscal || form->fiscal;
  }
}

/* What the phrase before tells of this one, and this one of it. */
static void look_back(const Reader *reader, Form *last, Form *form) {
  form->apposed = form->kind == FORM_SHIFT && form->from == FROM_LAST && last->kind == FORM_DATE &&
                  last->end + 1 == form->first && is_mark(reader, last->end, ',');
  form->close = tense_one_sentence(reader, last->end, form->first);
  share_fiscal(reader, last, form);
  if (is_told_again(reader, last, form)) {
    take_written(last, form);
  }
  if (is_night_of(reader, last, form)) {
    take_day(last, form);
  }
  form->continued = is_continued(reader, last, form);
  form->adrift = form->adrift && !(form->close && is_placed(last));
  last->adrift = last->adrift && !(form->close && is_placed(form));
  if (last->kind == FORM_DATE && last->governed && !form->governed && is_listed(reader, last, form)) {
    form->tense = last->tense; /* "voted on May 3 and on May 9" */
    form->governed = true;
  }
}

void join_phrases(const Reader *reader, GArray *forms, Form *form) {
  share_back(reader, forms, form);
  list_back(reader, forms, form);
  if (forms->len > reader->block_first) {
    Form *last = &g_array_index(forms, Form, forms->len - 1);
    look_back(reader, last, form);
    join(reader, last, form);
  }
}
