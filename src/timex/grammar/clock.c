/* clock.c -- times of day.
 *
 *   clock = hour ":" minute [":" second ["." fraction]] [meridiem] [zone] | hour meridiem [zone] | hour "o'clock"
 *         | hour minute | four digits | part of day | told                                       military.c
 *   told  = ("half" | ["a"] "quarter" | number ["minutes"]) ("past" | "to") hour
 *   zone  = "GMT" ... | ("Eastern" | "Pacific" ...) ["Standard" ...] "time" | "local" "time" | ("+" | "-") hhmm
 */
#include "timex/grammar/match.h"

enum { NOON = 12, MINUTES = 60, LAST_HOUR = 23 };

/* "Eastern time", "Eastern Standard Time"; that of a summer has another offset, which is not told here.
 */
guint match_zone_name(const Reader *reader, guint at, Form *form) {
  guint kind = at + 1, time = skip_if(reader, kind, WORD_ZONE_KIND);
  if (is(reader, at, WORD_LOCAL) && is(reader, at + 1, WORD_ZONE_TIME)) {
    return at + 2;
  }
  if (!is(reader, at, WORD_ZONE_NAME) || !is(reader, time, WORD_ZONE_TIME)) {
    return 0;
  }
  bool told = token_at(reader, at)->capital && (time == kind || value_at(reader, kind, WORD_ZONE_KIND));
  form->zone = told ? (int16_t)value_at(reader, at, WORD_ZONE_NAME) : form->zone;
  return time + 1;
}

/* "a.m.", "A. M."; *shift is what it adds. */
static guint match_meridiem(const Reader *reader, guint at, int *shift) {
  if (is(reader, at, WORD_MERIDIEM)) {
    *shift = value_at(reader, at, WORD_MERIDIEM);
    return at + 1;
  }
  bool apart = token_at(reader, at)->length == 1 && is_mark(reader, at + 1, '.') &&
               is(reader, at + 2, WORD_MERIDIEM_END) && is(reader, at, WORD_MERIDIEM_FIRST);
  *shift = apart ? value_at(reader, at, WORD_MERIDIEM_FIRST) : 0;
  return !apart ? 0 : at + 3 + (is_mark(reader, at + 3, '.') && is_glued(reader, at + 3));
}

/* "+0200", "-05:00" after a clock time. */
static guint zone_digits(const Reader *reader, guint at, Form *form) {
  const ScanToken *number = token_at(reader, at + 1);
  bool apart = !is_glued(reader, at) || form->second >= 0; /* "19:00-03:00" is a range */
  bool sign = is_mark(reader, at, '+') || (is_mark(reader, at, '-') && apart);
  bool whole = sign && is_glued(reader, at + 1) && number->kind == SCAN_NUMBER && number->digits == 4;
  bool colon = sign && is_glued(reader, at + 1) && number->digits == 2 && is_mark(reader, at + 2, ':') &&
               token_at(reader, at + 3)->digits == 2 && is_glued(reader, at + 3);
  bool hour = sign && is_glued(reader, at) && is_glued(reader, at + 1) && number->kind == SCAN_NUMBER &&
              number->digits == 2 && !colon && form->second >= 0; /* "10:00:00+00" of a database */
  int64_t hours = whole ? number->value / 100 : number->value;
  int64_t minutes = whole ? number->value % 100 : colon ? token_at(reader, at + 3)->value : 0;
  if (!(whole || colon || hour) || hours > NOON + 2 || minutes >= MINUTES || form->minute < 0) {
    return 0;
  }
  form->zone = (int16_t)((is_mark(reader, at, '-') ? -1 : 1) * (hours * MINUTES + minutes));
  return at + (colon ? 4 : 2);
}

static guint clock_tail(const Reader *reader, guint end, Form *form) {
  int shift;
  guint after = match_meridiem(reader, end, &shift);
  if (after) {
    if (form->hour > NOON || (form->hour == 0 && shift)) {
      return 0;
    }
    form->hour = (int8_t)(form->hour % NOON + shift);
    end = after;
  }
  guint digits = zone_digits(reader, end, form);
  if (digits) {
    return digits;
  }
  bool aside = is_mark(reader, end, '(') && is(reader, end + 1, WORD_ZONE) && is_mark(reader, end + 2, ')');
  if (aside && form->minute >= 0) { /* "10:00 p.m. (UTC)" */
    form->zone = (int16_t)value_at(reader, end + 1, WORD_ZONE);
    return end + 3;
  }
  guint named = match_zone_name(reader, end, form);
  if (named) {
    return named;
  }
  if (form->minute >= 0 && is(reader, end, WORD_CLOCK_SIGN)) {
    return end + 1;
  }
  if (is(reader, end, WORD_ZONE) && (token_at(reader, end)->capital || is_glued(reader, end) || form->minute >= 0)) {
    form->zone = (int)value_at(reader, end, WORD_ZONE);
    end++;
  }
  return end;
}

/* "2016-10-26T[15:50:06]" */
static bool is_iso(const Reader *reader, guint at) {
  const ScanToken *t = token_before(reader, at);
  return is_glued(reader, at) && t->kind == SCAN_WORD && t->length == 1 &&
         token_at(reader, at - 2)->kind == SCAN_NUMBER;
}

static guint digital(const Reader *reader, guint at, Form *form) {
  const ScanToken *before = token_before(reader, at);
  bool inside = is_glued(reader, at) && before->kind == SCAN_MARK && (before->mark == ':' || before->mark == '.');
  if (inside || !is_number(reader, at, 0, 24) || token_at(reader, at)->digits > 2) {
    return 0;
  }
  *form = match_blank(FORM_DATE, UNIT_HOUR);
  form->hour = (int)token_at(reader, at)->value;
  guint end = at + 1;
  bool colon = (is_mark(reader, end, ':') || is_mark(reader, end, '.')) && is_glued(reader, end) &&
               is_number(reader, end + 1, 0, 59) && is_glued(reader, end + 1) && token_at(reader, end + 1)->digits == 2;
  bool dot = colon && is_mark(reader, end, '.');
  if (colon) {
    form->unit = UNIT_MINUTE;
    form->minute = (int)token_at(reader, end + 1)->value;
    end += 2;
    if (!dot && is_mark(reader, end, ':') && is_glued(reader, end) && is_number(reader, end + 1, 0, 59)) {
      form->unit = UNIT_SECOND;
      form->second = (int)token_at(reader, end + 1)->value;
      end += 2;
    }
  }
  bool fraction = colon && is_mark(reader, end, '.') && is_glued(reader, end) && is_glued(reader, end + 1) &&
                  token_at(reader, end + 1)->kind == SCAN_NUMBER;
  if (fraction && !(form->second >= 0 && (is_iso(reader, at) || reader->field || scan_is(before, WORD_AT)))) {
    return 0; /* "3:47.2", a runner's time */
  }
  end += fraction ? 2 : 0; /* "T15:50:06.123Z" */
  guint oclock = end + is(reader, end, WORD_OCLOCK);
  guint tail = clock_tail(reader, oclock, form);
  if (is(reader, tail, WORD_MEASURE) || (oclock > end && is(reader, tail, WORD_BEARING))) {
    return 0; /* a score, a race's time; "at his 12 o'clock position" */
  }
  bool meridiem = tail > oclock, at_clock = scan_is(before, WORD_AT) || is_glued(reader, at);
  if (form->second >= 0 && !meridiem && !at_clock) {
    form->kind = FORM_DURATION; /* "won in 1:02:33" */
    return tail;
  }
  bool said = tail > end || token_at(reader, at)->digits == 2 || scan_is(before, WORD_AT) ||
              scan_is(before, WORD_BEFORE) || reader->field;
  if (colon && !dot && !said) {
    return 0; /* "won 3:07" */
  }
  if (dot || !colon) {
    int shift;
    bool named = is(reader, end, WORD_CLOCK_SIGN) || (is(reader, end, WORD_ZONE) && token_at(reader, end)->capital);
    bool sign = dot && named && (at_clock || token_at(reader, at)->line);
    return tail > end && (match_meridiem(reader, end, &shift) || oclock > end || sign) ? tail : 0;
  }
  return tail;
}

/* "eleven thirty": where the grammar finds a day or a part of it after. */
static guint hour_and_minute(const Reader *reader, guint at, Form *form) {
  int64_t hour, minute;
  guint end = is(reader, at, WORD_NUMBER) ? match_number(reader, at, &hour) : 0;
  guint after = end && is(reader, end, WORD_NUMBER) ? match_number(reader, end, &minute) : 0;
  if (!after || hour > NOON || minute < 10 || minute >= MINUTES) {
    return 0;
  }
  *form = match_blank(FORM_DATE, UNIT_MINUTE);
  form->hour = (int)hour;
  form->minute = (int)minute;
  form->bare = !is(reader, after, WORD_MERIDIEM) && !is(reader, after, WORD_ZONE);
  return clock_tail(reader, after, form);
}

static guint in_words(const Reader *reader, guint at, Form *form) {
  int64_t hour;
  guint end = match_number(reader, at, &hour);
  if (!end || hour < 1 || hour > NOON || !(is(reader, end, WORD_OCLOCK) || is(reader, end, WORD_MERIDIEM))) {
    return 0;
  }
  *form = match_blank(FORM_DATE, UNIT_HOUR);
  form->hour = (int)hour;
  end += is(reader, end, WORD_OCLOCK);
  guint tail = clock_tail(reader, end, form);
  tail = tail ? tail : end;
  return is(reader, tail, WORD_BEARING) ? 0 : tail;
}

/* "half past eleven", "a quarter to six", "twenty to nine", "ten minutes past two"; mere numbers after "at" only. */
static guint told(const Reader *reader, guint at, Form *form) {
  guint start = skip_if(reader, at, WORD_ARTICLE);
  int64_t minutes = 0, hour;
  guint end = is(reader, start, WORD_FRACTION) ? start + 1 : match_number(reader, start, &minutes);
  bool fraction = is(reader, start, WORD_FRACTION), units = end && is_unit(reader, end, UNIT_MINUTE);
  bool led = units || is(reader, at - 1, WORD_AT) || match_is_about(reader, at);
  end += units;
  bool past = is(reader, end, WORD_ELAPSED), to = is(reader, end, WORD_INFINITIVE);
  guint after = end && (past || to) ? match_number(reader, end + 1, &hour) : 0;
  minutes = fraction ? value_at(reader, start, WORD_FRACTION) * MINUTES / 100 : minutes;
  if (!after || !(led || fraction) || hour < 1 || hour > NOON || minutes < 1 || minutes >= MINUTES ||
      (to && minutes > MINUTES / 2) || (fraction && start > at && is(reader, start, WORD_HALF)) ||
      is(reader, after, WORD_UNIT) || is(reader, after, WORD_MEASURE)) {
    return 0;
  }
  *form = match_blank(FORM_DATE, UNIT_MINUTE);
  form->hour = (int8_t)(to ? (hour + NOON - 2) % NOON + 1 : hour);
  form->minute = (int8_t)(to ? MINUTES - minutes : minutes);
  return clock_tail(reader, after, form);
}

/* "at 3", "at eight": where the grammar finds the part of a day after. */
static guint bare_hour(const Reader *reader, guint at, Form *form) {
  int64_t hour;
  guint end = is(reader, at - 1, WORD_AT) || match_is_about(reader, at) ? match_number(reader, at, &hour) : 0;
  if (!end || hour < 1 || hour > NOON || token_at(reader, at)->grouped) {
    return 0;
  }
  *form = match_blank(FORM_DATE, UNIT_HOUR);
  form->hour = (int8_t)hour;
  form->bare = true;
  return end;
}

/* "after midnight on May 3": the midnight with which that day begins; else the one that ends it. */
static void begin_day(Form *form) {
  form->daypart = DAYPART_NONE;
  form->unit = UNIT_MINUTE;
  form->hour = form->minute = 0;
}

/* "noon", "the morning", "midnight"; "morning" alone is no time of its own. */
static guint part_of_day(const Reader *reader, guint at, Form *form) {
  bool one = is(reader, at, WORD_NUMBER) && value_at(reader, at, WORD_NUMBER) == 1; /* "one night" */
  guint start = one ? at + 1 : skip_if(reader, at, WORD_THE);
  const ScanToken *before = token_before(reader, start);
  bool name = token_at(reader, start)->capital && before->kind == SCAN_WORD && before->capital && !scan_known(before);
  if (!is(reader, start, WORD_DAYPART) || name || match_is_nightly(reader, start)) { /* "Operation Dawn" */
    return 0;
  }
  *form = match_blank(FORM_DATE, UNIT_PART);
  form->daypart = (Daypart)value_at(reader, start, WORD_DAYPART);
  form->article = start > at;
  if (form->article && is(reader, start, WORD_RELDAY)) {
    return 0; /* "the Tonight show" */
  }
  bool hour = form->daypart == DAYPART_NOON || form->daypart == DAYPART_MIDNIGHT || form->daypart == DAYPART_DAWN ||
              form->daypart == DAYPART_DUSK;
  form->bare = start == at && !hour && !is(reader, at, WORD_RELDAY);
  if (form->article && match_clause(reader, start + 1)) {
    return 0; /* "the night the ship went down" */
  }
  bool hours = is(reader, start + 1, WORD_UNIT) && value_at(reader, start + 1, WORD_UNIT) == UNIT_HOUR;
  guint zone = hour ? match_zone_name(reader, start + 1, form) : 0;
  if (form->daypart == DAYPART_MIDNIGHT && is(reader, at - 1, WORD_LATER)) {
    begin_day(form);
  }
  return zone ? zone : start + 1 + hours; /* "the early morning hours" */
}

guint match_clock(const Reader *reader, guint at, Form *form) {
  static const Matcher ways[] = {digital, match_military, hour_and_minute, in_words, part_of_day, told, bare_hour};
  return match_longest(reader, at, form, ways, G_N_ELEMENTS(ways));
}
