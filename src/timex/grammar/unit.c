/* unit.c -- units told by direction: "last week", "that same day", "the year-ago quarter".
 *
 *   unit    = ["the"] direction {direction} [filler] (unit | month | weekday | season | part of day | part | span)
 *           | ["the"] direction "year" "'s" (part | "quarter" | span) | ["the"] direction ("quarter" | span) year tail
 *           | ["the"] "year-ago" [unit | part] | relday | definite                                 definite.c
 */
#include "timex/grammar/match.h"

enum { PERIOD = 2 }; /* of spans: one that figures are given for */

/* What a direction may point at, without its article. */
guint match_head(const Reader *reader, guint at, Form *form) {
  Form part;
  guint end = match_part(reader, at, &part);
  if (end && !is(reader, at, WORD_THE)) {
    *form = part;
    return end;
  }
  *form = match_blank(FORM_DATE, UNIT_NONE);
  if (is(reader, at, WORD_SEASON) && !(is(reader, at, WORD_COMMON) && match_fall_object(reader, at + 1, true))) {
    form->unit = UNIT_SEASON;
    form->season = value_at(reader, at, WORD_SEASON);
    return at + 1;
  }
  if (is_single(reader, at)) {
    form->unit = (TimeUnit)value_at(reader, at, WORD_UNIT);
    if (form->unit != UNIT_NIGHT) {
      form->genre = form->unit == UNIT_SEASON ? GENRE_HISTORY : form->genre; /* the news means that of a sport */
      return at + 1;
    }
  }
  if (is(reader, at, WORD_DAYPART)) {
    form->unit = UNIT_PART;
    form->daypart = (Daypart)value_at(reader, at, WORD_DAYPART);
    return at + 1;
  }
  end = match_date(reader, at, form);
  if (end) {
    return end;
  }
  if (is(reader, at, WORD_SPAN)) {
    *form = match_blank(FORM_DATE, UNIT_NONE);
    form->span = true;
    return at + 1;
  }
  return 0;
}

/* One or two words of direction: "this past", "that same"; the first that moves decides. */
static guint directions(const Reader *reader, guint at, FormFrom *from, int *step) {
  guint i = at;
  *from = FROM_NOTHING;
  *step = 0;
  for (; i < at + 2; i++) {
    if (i > at && is(reader, i, WORD_DEICTIC) && value_at(reader, i, WORD_DEICTIC) == 0) {
      return 0; /* "coming this week" */
    }
    if (is(reader, i, WORD_DEICTIC) && *from != FROM_LAST) {
      *from = FROM_ANCHOR;
      *step += value_at(reader, i, WORD_DEICTIC);
    } else if (is(reader, i, WORD_ANAPHOR)) {
      *from = FROM_LAST;
      *step += value_at(reader, i, WORD_ANAPHOR);
    } else {
      break;
    }
  }
  return i > at ? i : 0;
}

/* A quarter or period that only its year tells. */
static bool is_period(const Form *form) {
  return form->span || (form->unit == UNIT_QUARTER && !form->quarter);
}

/* "last year's [fall in prices]": no season. */
static bool is_change(const Reader *reader, guint end, const Form *part) {
  bool of = is(reader, end, WORD_IN) || is(reader, end, WORD_OF) || is(reader, end, WORD_TO);
  return part->season && is(reader, end - 1, WORD_COMMON) && of;
}

/* "this year['s third quarter]", "last year['s period]" */
static guint part_of_year(const Reader *reader, guint at, Form *form) {
  Form part;
  guint end = match_possessive(reader, at) ? match_head(reader, at + 2, &part) : 0;
  if (!end || is_change(reader, end, &part) || part.kind != FORM_DATE || part.has_year || part.year_from || part.day ||
      !(is_period(&part) || part.month || part.season || part.quarter || part.half)) {
    return 0;
  }
  if (part.season && is(reader, end - 1, WORD_COMMON) && match_fall_object(reader, end, false)) {
    return 0; /* "last year's fall in prices" */
  }
  part.year_from = form->from;
  part.year_step = form->step;
  part.period = is_period(&part);
  part.span = false;
  *form = part;
  return end;
}

/* "the same period [last year]", "the comparable quarter [of 1988]", "the same period [a year ago]" */
static guint year_of_period(const Reader *reader, guint at, Form *form) {
  if (is(reader, at, WORD_ARTICLE) && is_unit(reader, at + 1, UNIT_YEAR) &&
      (is(reader, at + 2, WORD_AGO) || is(reader, at + 2, WORD_EARLIER))) {
    form->kind = FORM_SHIFT;
    form->unit = UNIT_YEAR;
    form->from = FROM_LAST;
    form->step = -1;
    form->count = 1;
    form->span = true;
    return at + 3;
  }
  guint end = match_year_tail(reader, skip_if(reader, at, WORD_IN), form);
  if (end) {
    form->period = true;
    form->span = false;
    form->from = FROM_NOTHING;
  }
  return end;
}

/* "by this time", "at that time", but not "lost again, this time to Rome"; "at the same time" in histories only. */
static bool is_spoken_of(const Reader *reader, guint start, guint span, Form *form) {
  if (value_at(reader, span, WORD_SPAN) != 1) {
    return true;
  }
  guint before = start - is(reader, start - 1, WORD_THE) - 1;
  if (is(reader, span - 1, WORD_ANAPHOR) && is(reader, before + 1, WORD_THE)) {
    form->genre = GENRE_HISTORY;
    return is(reader, before, WORD_AT) || is(reader, before, WORD_BEFORE);
  }
  return is(reader, start, WORD_ANAPHOR) || is(reader, before, WORD_AT) ||
         (is(reader, before, WORD_BEFORE) && !is(reader, before, WORD_AND));
}

/* "last time", "the last minute", "on my last day" */
static bool is_no_time(const Form *form, FormFrom from, int step, bool elapsed) {
  bool moment = form->unit == UNIT_SECOND || form->unit == UNIT_MINUTE;
  bool day = form->unit == UNIT_DAY && !form->month && !form->weekday && !form->day;
  return step != 0 && (form->span || (from == FROM_ANCHOR && step < 0 && !elapsed && (moment || day)));
}

/* "the next year", "the next spring" are of the story, "next year" of the news; "next day" and "the next morning"
 * always of the story. */
static bool is_of_story(const Reader *reader, guint start, const Form *form, bool article, int step) {
  bool named = form->month || form->season || form->weekday || form->day;
  bool day = form->unit == UNIT_DAY || form->unit == UNIT_PART;
  bool sequel = article && is(reader, start, WORD_SEQUEL);
  return named ? sequel : ((article && step != 0 && form->unit >= UNIT_WEEKEND) || (day && step > 0));
}

/* "over the next year", "the last month or so": in the news a length of time. */
static bool is_lasting(const Reader *reader, guint at, const Form *form, guint or_so) {
  bool named = form->month || form->season || form->weekday || form->day || form->quarter;
  bool told = or_so || value_at(reader, at + 1, WORD_DEICTIC) < 0 || is(reader, at - 1, WORD_LASTING);
  return told && !named && form->unit >= UNIT_WEEK && form->unit != UNIT_QUARTER;
}

/* "the next season": of a sport, a year or so on; "that season" is no spring.  False: no date. */
static bool take_season(Form *form, int step) {
  if (form->unit != UNIT_SEASON || form->season) {
    return true;
  }
  form->unit = UNIT_YEAR;
  form->mod = "APPROX";
  return step != 0;
}

static guint directed(const Reader *reader, guint at, Form *form) {
  guint start = skip_if(reader, at, WORD_THE);
  FormFrom from;
  int step;
  guint i = directions(reader, start, &from, &step);
  if (!i) {
    return 0;
  }
  bool own =
      start == at && is(reader, at - 1, WORD_POSSESSIVE) && is_unit(reader, i, UNIT_YEAR); /* "in its last year" */
  i = skip_if(reader, i, WORD_FILLER);
  guint end = own ? 0 : match_head(reader, i, form);
  if (!end || !take_season(form, step) || form->has_year || (from == FROM_LAST && is_mark(reader, end - 2, '-'))) {
    return 0; /* "that third-quarter results fell" */
  }
  if ((from == FROM_LAST || form->span) && step == 0 && is_period(form)) {
    guint after = year_of_period(reader, end, form);
    if (after) {
      return after;
    }
  }
  if (form->span && !is_spoken_of(reader, start, i, form)) {
    return 0;
  }
  bool elapsed = i == start + 1 && is(reader, start, WORD_ELAPSED);
  if (is_no_time(form, from, step, elapsed)) {
    return 0;
  }
  if (from == FROM_ANCHOR && step != 0 && form->unit >= (elapsed ? UNIT_DAY : UNIT_DECADE) && !form->month &&
      !form->season && !form->weekday && !form->quarter) {
    form->kind = FORM_DURATION;
    form->count = 1;
    form->stretched = true;
    form->stretch = step;
    return end;
  }
  bool clock = form->unit == UNIT_HOUR || form->unit == UNIT_MINUTE;
  if (clock && from == FROM_ANCHOR && step != 0 && is(reader, at - 1, WORD_LASTING)) { /* "within the next hour" */
    form->kind = FORM_DURATION;
    form->count = 1;
    form->stretched = true;
    form->stretch = (int8_t)step;
    return end;
  }
  form->period |= form->span && from == FROM_LAST && value_at(reader, end - 1, WORD_SPAN) == PERIOD;
  const char *nothing;
  bool story = from == FROM_ANCHOR && is_of_story(reader, start, form, start > at, step);
  guint so = story && start > at ? match_phrase(reader, end, PHRASE_OR_SO, &nothing) : 0;
  form->lasting = story && start > at && is_lasting(reader, at, form, so);
  form->mod = so ? "APPROX" : form->mod;
  from = story ? FROM_LAST : from;
  form->from = from;
  form->step = step;
  guint part = form->unit == UNIT_YEAR ? part_of_year(reader, end, form) : 0;
  return part ? part : so ? so : end;
}

/* "year-ago", "the year-earlier quarter" */
static guint year_ago(const Reader *reader, guint at, Form *form) {
  guint start = skip_if(reader, at, WORD_THE);
  if (is(reader, start, WORD_ANAPHOR)) {
    start++;
  }
  if (!is_unit(reader, start, UNIT_YEAR) || !is_mark(reader, start + 1, '-') ||
      !(is(reader, start + 2, WORD_AGO) || is(reader, start + 2, WORD_EARLIER))) {
    return 0;
  }
  guint after = start + 3, end = match_head(reader, after, form);
  if (!end || form->has_year) {
    if (start > at) {
      return 0; /* the article belongs to another noun */
    }
    *form = match_blank(FORM_SHIFT, UNIT_YEAR);
    end = after;
  }
  TimeUnit unit = form->unit;
  form->kind = FORM_SHIFT;
  form->unit = UNIT_YEAR;
  form->from = FROM_LAST;
  form->step = -1;
  form->count = 1;
  form->span = unit == UNIT_QUARTER && !form->quarter;
  return end;
}

static guint relative_day(const Reader *reader, guint at, Form *form) {
  if (!is(reader, at, WORD_RELDAY) || match_is_nightly(reader, at)) {
    return 0;
  }
  *form = match_blank(FORM_DATE, UNIT_DAY);
  form->from = FROM_ANCHOR;
  form->step = value_at(reader, at, WORD_RELDAY);
  form->relative = true;
  if (is(reader, at, WORD_DAYPART)) { /* "tonight" */
    form->unit = UNIT_PART;
    form->daypart = (Daypart)value_at(reader, at, WORD_DAYPART);
    form->genre = form->step ? GENRE_NEWS : form->genre; /* "became heroes overnight" */
  }
  return at + 1;
}

guint match_plain_unit(const Reader *reader, guint at, Form *form) {
  static const Matcher ways[] = {directed, match_definite, year_ago, relative_day, match_week_day};
  return match_longest(reader, at, form, ways, G_N_ELEMENTS(ways));
}

guint match_unit(const Reader *reader, guint at, Form *form) {
  static const Matcher ways[] = {match_plain_unit, match_offset};
  return match_longest(reader, at, form, ways, G_N_ELEMENTS(ways));
}
