/* definite.c -- units that the text takes as known: "the year", "the day before", "the week of March 6".
 *
 *   definite = "the" ["full"] unit ["before" | "after"]
 *            | "the" unit ("before" | "after") ("last" | "next" | relday)
 *            | "the" ordinal "day"
 *            | unit ("-" | "'s") "end" [year]
 *            | "the" "weekend" ["of"] day "and" date
 *            | "week" number ("of" | ",") year
 *            | "the" ("week" | "weekend" | "month") "of" date | "the" ["fiscal"] "year" ["of"] year
 */
#include "timex/grammar/match.h"

/* "The year [was 1856]", "the day [was Monday]": what it is stands behind it. */
static bool is_told(const Reader *reader, guint end) {
  const ScanToken *next = token_at(reader, end + 1);
  return is(reader, end, WORD_COPULA) &&
         (next->kind == SCAN_NUMBER || scan_is(next, WORD_MONTH) || scan_is(next, WORD_WEEKDAY));
}

/* "the year", "the full year", "the weekend", "the day before" */
static guint the_unit(const Reader *reader, guint at, Form *form) {
  guint name =
      at + 1 +
      ((is(reader, at + 1, WORD_WHOLE) || is(reader, at + 1, WORD_FISCAL)) && is_unit(reader, at + 2, UNIT_YEAR));
  bool of_noun = is(reader, at - 1, WORD_OF) && is_unit(reader, name, UNIT_DAY) && !is(reader, at - 2, WORD_EDGE) &&
                 !is(reader, at - 2, WORD_DAYPART) && !is(reader, at - 2, WORD_UNIT) &&
                 !is(reader, at - 2, WORD_PART) && !is(reader, at - 2, WORD_HALF) &&
                 !is(reader, at - 2, WORD_SPAN); /* "the dish of the day" */
  bool best = is(reader, at - 1, WORD_OF) &&
              (is_unit(reader, name, UNIT_CENTURY) || is_unit(reader, name, UNIT_DECADE)) &&
              !scan_known(token_at(reader, at - 2)) &&
              (is(reader, at - 3, WORD_THE) || is(reader, at - 3, WORD_ARTICLE)); /* "the party of the century" */
  bool work = token_at(reader, at)->capital && token_at(reader, name)->capital;   /* "The Day of the Jackal" */
  bool title = of_noun || best || work ||
               (token_at(reader, name)->capital && is(reader, at - 1, WORD_OF) && !token_at(reader, name + 1)->capital);
  if (!is(reader, at, WORD_THE) || !is_single(reader, name) || title) { /* "Person of the Year" */
    return 0;
  }
  guint end = match_head(reader, name, form);
  if (!end) {
    return 0;
  }
  bool sport = form->unit == UNIT_SEASON && !form->season; /* "the season", of no time of the year */
  if (sport || form->unit == UNIT_SECOND || is_told(reader, end) ||
      (is_mark(reader, end, '-') && is_glued(reader, end))) {
    return 0; /* "the second man", "the year-ago ..." */
  }
  bool late = is(reader, at - 1, WORD_IN) && is(reader, at - 2, WORD_EARLY);
  bool figure = (form->unit == UNIT_NIGHT || form->unit == UNIT_PART) && match_is_noun(reader, end) &&
                !match_finite(reader, end); /* "the night train" */
  if (figure || (form->unit >= UNIT_PART && form->unit <= UNIT_DAY && !late && match_clause(reader, end))) {
    return 0; /* "the day his father died" */
  }
  form->from = FROM_LAST;
  bool event = is(reader, end, WORD_OF) && (is(reader, end + 1, WORD_THE) || is(reader, end + 1, WORD_POSSESSIVE));
  form->of_other = event && form->daypart && !scan_known(token_at(reader, end + 2)); /* "the morning of the accident" */
  bool noun = is(reader, end, WORD_PREPOSITION) && match_is_led(reader, end + 1);
  guint object = end + 1 + is(reader, end + 1, WORD_INFINITIVE); /* "prior to" */
  bool named = is(reader, object, WORD_THE) || is(reader, object, WORD_POSSESSIVE);
  form->of_other |=
      noun && named && form->unit <= UNIT_WEEK && form->unit != UNIT_DAY; /* "the weekend before his arrest" */
  bool whole = form->unit >= UNIT_DAY && !noun;
  if (whole && is(reader, end, WORD_EARLIER)) {
    form->step = -1;
    return end + 1;
  }
  if (whole && ((is(reader, end, WORD_LATER) && !is(reader, end, WORD_ON)) || is(reader, end, WORD_ANAPHOR))) {
    form->step = is(reader, end, WORD_LATER) ? 1 : value_at(reader, end, WORD_ANAPHOR);
    if (form->step) {
      return end + 1;
    }
  }
  form->article = true;
  const ScanToken *before = token_before(reader, at);
  bool apposed = before->kind == SCAN_MARK && before->mark != '.'; /* "May 5, the day before the vote" is that day */
  if (noun && form->unit == UNIT_DAY && !apposed && !late) {       /* "the day after his death" */
    form->step = is(reader, end, WORD_EARLIER) ? -1 : is(reader, end, WORD_LATER) ? 1 : 0;
  }
  return end;
}

/* "the week [ended] Nov. 9", "the week [beginning] on 8 January" */
static bool is_bounded(const Reader *reader, guint at) {
  return is(reader, at, WORD_ENDED) || is(reader, at, WORD_BEGUN);
}

/* "the week of March 6", "the month of May 1968", "the year 1848"; a field may leave the article out. */
static guint unit_of_date(const Reader *reader, guint at, Form *form) {
  guint name = skip_if(reader, at, WORD_THE);
  bool fiscal = name > at && is(reader, name, WORD_FISCAL) && is_unit(reader, name + 1, UNIT_YEAR);
  name += fiscal;
  bool bounded = is_unit(reader, name, UNIT_WEEK) && is_bounded(reader, name + 1); /* "the week ended Nov. 9" */
  if ((name == at && !reader->field && !bounded) || !is_single(reader, name)) {
    return 0;
  }
  TimeUnit unit = (TimeUnit)value_at(reader, name, WORD_UNIT);
  bool of = is(reader, name + 1, WORD_OF);
  if (unit == UNIT_YEAR) {
    *form = match_blank(FORM_DATE, UNIT_YEAR);
    form->fiscal = fiscal;
    guint end = match_year(reader, name + 1 + of, form);
    bool small = !end && is_number(reader, name + 1 + of, 1, 999) && !token_at(reader, name + 1 + of)->grouped &&
                 !match_counts(reader, name + 2 + of);
    if (small) { /* "the year 793" */
      form->has_year = form->era = true;
      form->year = token_at(reader, name + 1 + of)->value;
      return name + 2 + of;
    }
    return form->short_year ? 0 : end;
  }
  Form first;
  bool pair = unit == UNIT_WEEKEND && form_match_pair(reader, name + 1 + of, &first, form); /* "13th & 14th January" */
  guint end = pair ? form->end : of || bounded ? match_date(reader, skip_if(reader, name + 2, WORD_ON), form) : 0;
  bool fits = unit == UNIT_MONTH ? form->unit == UNIT_MONTH : form->unit == UNIT_DAY && form->day;
  if (!end || !fits || (unit != UNIT_MONTH && unit != UNIT_WEEK && unit != UNIT_WEEKEND)) {
    return 0;
  }
  form->around = unit == UNIT_MONTH ? UNIT_NONE : unit;
  return end;
}

/* "week 34 of 2019", "calendar week 5, 2020" */
static guint week_number(const Reader *reader, guint at, Form *form) {
  enum { LAST_WEEK = 53 };
  bool number = is_unit(reader, at, UNIT_WEEK) && is_single(reader, at) && is_number(reader, at + 1, 1, LAST_WEEK);
  guint year = at + 2 + (is(reader, at + 2, WORD_OF) || is_mark(reader, at + 2, ','));
  *form = match_blank(FORM_DATE, UNIT_WEEK);
  guint end = number && year > at + 2 ? match_year(reader, year, form) : 0;
  form->week = end ? (int8_t)token_at(reader, at + 1)->value : 0;
  return form->short_year ? 0 : end;
}

/* "year-end", "year-end 1988", "year end", "month's end" */
static guint unit_end(const Reader *reader, guint at, Form *form) {
  guint end = match_possessive(reader, at + 1) ? at + 3 : skip_hyphen(reader, at + 1);
  bool edge = is_single(reader, at) && is(reader, end, WORD_EDGE) && !is(reader, at - 1, WORD_ARTICLE);
  if (!edge || value_at(reader, end, WORD_EDGE) != PART_END || value_at(reader, at, WORD_UNIT) < (int)UNIT_MONTH) {
    return 0;
  }
  *form = match_blank(FORM_DATE, (TimeUnit)value_at(reader, at, WORD_UNIT));
  form->part = PART_END;
  form->from = FROM_ANCHOR;
  guint year = form->unit == UNIT_YEAR ? match_year(reader, end + 1, form) : 0;
  return year ? year : end + 1;
}

/* "the day before yesterday", "the week before last", "the night before last". */
static guint twice_removed(const Reader *reader, guint at, Form *form, int step) {
  guint far = at + 3, end = match_head(reader, at + 1, form);
  bool day = is(reader, far, WORD_RELDAY) && form->unit == UNIT_DAY;
  const ScanToken *next = token_at(reader, far + 1);
  bool noun = next->kind == SCAN_WORD &&
              (!scan_known(next) || scan_is(next, WORD_UNIT) || scan_is(next, WORD_MONTH) ||
               scan_is(next, WORD_WEEKDAY) || scan_is(next, WORD_SEASON) || scan_is(next, WORD_NUMBER));
  bool unit = is(reader, far, WORD_DEICTIC) && !noun && next->kind != SCAN_NUMBER;
  int more = day ? value_at(reader, far, WORD_RELDAY) : unit ? value_at(reader, far, WORD_DEICTIC) : 0;
  if (end != at + 2 || step * more <= 0) {
    return 0;
  }
  form->from = FROM_ANCHOR;
  form->step = step + more;
  return far + 1;
}

static guint beside(const Reader *reader, guint at, Form *form) {
  guint start =
      is_unit(reader, at, UNIT_DAY) && is(reader, at + 2, WORD_RELDAY) ? at - 1 : at; /* "day after tomorrow" */
  bool before = is(reader, start + 2, WORD_EARLIER), after = is(reader, start + 2, WORD_LATER);
  if (!(start < at || is(reader, at, WORD_THE)) || !is_single(reader, start + 1) || !(before || after)) {
    return 0;
  }
  return twice_removed(reader, start, form, before ? -1 : 1);
}

/* "the second day": that of publication where it is told as the present, that before a comma; else nothing says which.
 */
static guint nth_day(const Reader *reader, guint at, Form *form) {
  int nth;
  guint end = is(reader, at, WORD_THE) ? match_ordinal(reader, at + 1, &nth) : 0;
  const ScanToken *before = token_before(reader, at);
  bool length = is_mark(reader, end + 1, '-') || scan_is(before, WORD_LASTING) || scan_is(before, WORD_FROM);
  if (!end || !is_unit(reader, end, UNIT_DAY) || !is_single(reader, end) || (length && !scan_is(before, WORD_IN))) {
    return 0;
  }
  bool present = scan_is(before, WORD_BEING) || match_possessive(reader, at - 2);
  bool apposed = before->kind == SCAN_MARK && before->mark == ',';
  *form = match_blank(FORM_DATE, UNIT_DAY);
  form->from = present ? FROM_ANCHOR : FROM_LAST;
  form->bare = !present && !apposed;
  return end + 1;
}

guint match_definite(const Reader *reader, guint at, Form *form) {
  static const Matcher ways[] = {the_unit, unit_of_date, week_number, unit_end, beside, nth_day};
  return match_longest(reader, at, form, ways, G_N_ELEMENTS(ways));
}
