/* form.c -- the grammar of English date phrases over tokens; EBNF in form.h. */
#include "extract/timex/form.h"

enum { OLDEST_BARE = 1000, NEWEST_BARE = 2100, FIRST_QUARTER = 33 };

typedef struct {
  const char *text;
  const GArray *tokens;
  guint at;
} Cursor;

static const ScanToken *token_at(const Cursor *cursor, guint ahead) {
  static const ScanToken none = {.kind = SCAN_STOP};
  guint i = cursor->at + ahead;
  return i < cursor->tokens->len ? &g_array_index(cursor->tokens, ScanToken, i) : &none;
}

static bool is_mark(const ScanToken *token, gunichar c) {
  return (token->kind == SCAN_MARK || token->kind == SCAN_STOP) && token->mark == c;
}

/* The full stop of an abbreviation: "Oct. 14". */
static void skip_stop(Cursor *cursor) {
  const ScanToken *stop = token_at(cursor, 0), *next = token_at(cursor, 1);
  if (is_mark(stop, '.') && !stop->space && next->kind == SCAN_NUMBER && next->space) {
    cursor->at++;
  }
}

static bool glued(const ScanToken *token) {
  return token->kind != SCAN_STOP && !token->space;
}

static bool take_day(Cursor *cursor, int *day) {
  const ScanToken *token = token_at(cursor, 0), *next = token_at(cursor, 1);
  bool number = token->kind == SCAN_NUMBER && token->digits <= 2 && token->value >= 1 && token->value <= 31;
  bool clock = is_mark(next, ':') && glued(next);
  if (!number || clock) {
    return false;
  }
  *day = (int)token->value;
  cursor->at += 1 + (glued(next) && scan_is(next, WORD_SUFFIX));
  return true;
}

/* A number that is part of something else: "$1,914", "3.1914", "1914-15-16". */
static bool inside_number(const Cursor *cursor) {
  const ScanToken *token = token_at(cursor, 0), *next = token_at(cursor, 1), *after = token_at(cursor, 2);
  if (cursor->at > 0) {
    const ScanToken *before = token - 1;
    if (!token->space && before->kind != SCAN_DASH && before->mark != '(' && before->mark != '[' &&
        before->mark != '"' && before->mark != 0x2018 && before->mark != 0x201C && before->mark != '/') {
      return true;
    }
    if (before->mark == '$' || before->mark == 0x20AC || before->mark == 0xA3) {
      return true;
    }
  }
  bool more = (is_mark(next, ',') || is_mark(next, '.') || is_mark(next, ':')) && glued(next);
  return (more && after->kind == SCAN_NUMBER && !after->space) || (is_mark(next, '%') && !next->space);
}

static void take_era(Cursor *cursor, Form *form) {
  const ScanToken *token = token_at(cursor, 0);
  if (scan_is(token, WORD_ERA)) {
    form->year = scan_value(token, WORD_ERA) < 0 ? 1 - form->year : form->year;
    cursor->at++;
    const ScanToken *stop = token_at(cursor, 0);
    cursor->at += is_mark(stop, '.') && !stop->space && token->length > 2;
  }
}

/* A year: four digits in the bare range, or any number before an era. */
static bool take_year(Cursor *cursor, Form *form) {
  const ScanToken *token = token_at(cursor, 0);
  if (token->kind != SCAN_NUMBER || token->value < 1 || inside_number(cursor)) {
    return false;
  }
  bool bare = token->digits == 4 && token->value >= OLDEST_BARE && token->value < NEWEST_BARE;
  if (!bare && !scan_is(token_at(cursor, 1), WORD_ERA)) {
    return false;
  }
  form->year = token->value;
  form->has_year = true;
  cursor->at++;
  take_era(cursor, form);
  return true;
}

static void take_optional_year(Cursor *cursor, Form *form) {
  Cursor copy = *cursor;
  skip_stop(&copy);
  const ScanToken *token = token_at(&copy, 0);
  copy.at += is_mark(token, ',') || scan_is(token, WORD_OF);
  if (take_year(&copy, form)) {
    *cursor = copy;
  }
}

/* "October 14, 2024", "Oct. 14", "October 2024", "October" */
static bool month_first(Cursor *cursor, Form *form) {
  const ScanToken *token = token_at(cursor, 0);
  if (!scan_is(token, WORD_MONTH)) {
    return false;
  }
  form->month = scan_value(token, WORD_MONTH);
  cursor->at++;
  Cursor month_end = *cursor;
  skip_stop(cursor);
  bool day = take_day(cursor, &form->day);
  if (!day) {
    *cursor = month_end;
  }
  take_optional_year(cursor, form);
  return day || form->has_year || token->capital;
}

/* "14 October 2024", "14th of October" */
static bool day_first(Cursor *cursor, Form *form) {
  if (!take_day(cursor, &form->day)) {
    return false;
  }
  cursor->at += scan_is(token_at(cursor, 0), WORD_OF);
  const ScanToken *token = token_at(cursor, 0);
  if (!scan_is(token, WORD_MONTH) || !token->space) {
    return false;
  }
  form->month = scan_value(token, WORD_MONTH);
  cursor->at++;
  take_optional_year(cursor, form);
  return true;
}

/* "2024-10-14", "2024/10/14" */
static bool iso_date(Cursor *cursor, Form *form) {
  const ScanToken *year = token_at(cursor, 0), *a = token_at(cursor, 1), *month = token_at(cursor, 2),
                  *b = token_at(cursor, 3), *day = token_at(cursor, 4);
  bool marks = (a->kind == SCAN_DASH && b->kind == SCAN_DASH) || (is_mark(a, '/') && is_mark(b, '/'));
  bool numbers = year->kind == SCAN_NUMBER && year->digits == 4 && month->kind == SCAN_NUMBER && month->digits <= 2 &&
                 day->kind == SCAN_NUMBER && day->digits <= 2;
  if (!marks || !numbers || a->space || month->space || b->space || day->space || month->value < 1 ||
      month->value > 12) {
    return false;
  }
  form->year = year->value;
  form->has_year = true;
  form->month = (int)month->value;
  form->day = (int)day->value;
  cursor->at += 5;
  return true;
}

/* "the 1990s", "1990's" */
static bool decade(Cursor *cursor, Form *form) {
  cursor->at += scan_is(token_at(cursor, 0), WORD_THE);
  const ScanToken *year = token_at(cursor, 0), *s = token_at(cursor, 1);
  if (year->kind != SCAN_NUMBER || year->digits != 4 || year->value % 10 != 0 || inside_number(cursor)) {
    return false;
  }
  bool apostrophe = (is_mark(s, '\'') || is_mark(s, 0x2019)) && !s->space;
  const ScanToken *letter = apostrophe ? token_at(cursor, 2) : s;
  if (letter->kind != SCAN_WORD || letter->space || letter->length != 1 || cursor->text[letter->offset] != 's') {
    return false;
  }
  form->kind = year->value % 100 == 0 ? FORM_CENTURY : FORM_DECADE;
  form->year = year->value;
  cursor->at += apostrophe ? 3 : 2;
  return true;
}

/* "the 19th century", "nineteenth century" */
static bool century(Cursor *cursor, Form *form) {
  cursor->at += scan_is(token_at(cursor, 0), WORD_THE);
  const ScanToken *token = token_at(cursor, 0), *suffix = token_at(cursor, 1);
  int64_t n = 0;
  if (scan_is(token, WORD_ORDINAL)) {
    n = scan_value(token, WORD_ORDINAL);
    cursor->at++;
  } else if (token->kind == SCAN_NUMBER && scan_is(suffix, WORD_SUFFIX) && !suffix->space) {
    n = token->value;
    cursor->at += 2;
  }
  cursor->at += token_at(cursor, 0)->kind == SCAN_DASH;
  if (n < 1 || n > 30 || !scan_is(token_at(cursor, 0), WORD_CENTURY)) {
    return false;
  }
  form->kind = FORM_CENTURY;
  form->year = (n - 1) * 100;
  cursor->at++;
  return true;
}

static bool season(Cursor *cursor, Form *form) {
  const ScanToken *token = token_at(cursor, 0);
  if (!scan_is(token, WORD_SEASON)) {
    return false;
  }
  form->month = scan_value(token, WORD_SEASON);
  cursor->at++;
  cursor->at += scan_is(token_at(cursor, 0), WORD_OF);
  return take_year(cursor, form);
}

/* "the third quarter of 2021", "Q3 2021" */
static bool quarter(Cursor *cursor, Form *form) {
  const ScanToken *token = token_at(cursor, 0), *number = token_at(cursor, 1);
  int64_t n = 0;
  if (token->kind == SCAN_WORD && token->length == 1 && (cursor->text[token->offset] | 32) == 'q' &&
      number->kind == SCAN_NUMBER && !number->space) {
    n = number->value;
    cursor->at += 2;
  } else if (scan_is(token, WORD_ORDINAL) && scan_is(number, WORD_UNIT) &&
             scan_value(number, WORD_UNIT) == UNIT_QUARTER) {
    n = scan_value(token, WORD_ORDINAL);
    cursor->at += 2;
    cursor->at += scan_is(token_at(cursor, 0), WORD_OF);
  }
  form->month = FIRST_QUARTER - 1 + (int)n;
  return n >= 1 && n <= 4 && take_year(cursor, form);
}

static bool bare_year(Cursor *cursor, Form *form) {
  const ScanToken *era = token_at(cursor, 0), *number = token_at(cursor, 1);
  if (scan_is(era, WORD_ERA) && scan_value(era, WORD_ERA) > 0 && number->kind == SCAN_NUMBER && number->value > 0) {
    form->year = number->value;
    form->has_year = true;
    cursor->at += 2;
    return true;
  }
  form->bare_year = true;
  return take_year(cursor, form);
}

static bool weekday(Cursor *cursor, Form *form) {
  const ScanToken *token = token_at(cursor, 0);
  if (scan_is(token, WORD_DIRECTION)) {
    form->direction = scan_value(token, WORD_DIRECTION);
    cursor->at++;
    token = token_at(cursor, 0);
  }
  if (!scan_is(token, WORD_WEEKDAY) || !token->capital || token->length < 6) {
    return false;
  }
  form->kind = FORM_WEEKDAY;
  form->weekday = scan_value(token, WORD_WEEKDAY);
  cursor->at++;
  Cursor date = *cursor;
  date.at += is_mark(token_at(&date, 0), ',');
  Form exact = {.kind = FORM_DATE};
  if (month_first(&date, &exact) && exact.day) { /* "Monday, Oct. 14": the date says it all */
    exact.first = form->first;
    *form = exact;
    *cursor = date;
  }
  return true;
}

static bool plural(const ScanToken *token) {
  return scan_is(token, WORD_PLURAL);
}

/* "last week", "recent weeks", "the past two years" */
static bool direction(Cursor *cursor, Form *form) {
  cursor->at += scan_is(token_at(cursor, 0), WORD_THE);
  const ScanToken *token = token_at(cursor, 0), *unit = token_at(cursor, 1);
  bool recent = scan_is(token, WORD_RECENT);
  if ((!recent && !scan_is(token, WORD_DIRECTION)) || !scan_is(unit, WORD_UNIT)) {
    return false;
  }
  form->kind = recent ? FORM_RECENT : FORM_UNIT;
  form->direction = recent ? -1 : scan_value(token, WORD_DIRECTION);
  form->unit = scan_value(unit, WORD_UNIT);
  cursor->at += 2;
  return plural(unit) == recent;
}

/* "this March", "last summer" */
static bool directed_month(Cursor *cursor, Form *form) {
  const ScanToken *token = token_at(cursor, 0);
  if (!scan_is(token, WORD_DIRECTION)) {
    return false;
  }
  const ScanToken *next = token_at(cursor, 1);
  if (!scan_is(next, WORD_MONTH)) {
    return false;
  }
  form->direction = scan_value(token, WORD_DIRECTION);
  form->month = scan_value(next, WORD_MONTH);
  cursor->at += 2;
  return !scan_is(token_at(cursor, 0), WORD_OF) && token_at(cursor, 0)->kind != SCAN_NUMBER;
}

/* "two years", "three weeks ago", "several months" */
static bool counted(Cursor *cursor, Form *form) {
  const ScanToken *token = token_at(cursor, 0);
  bool vague = scan_is(token, WORD_VAGUE);
  bool number = token->kind == SCAN_NUMBER && token->value > 0 && token->value < 1000 && !inside_number(cursor);
  bool bare = scan_is(token, WORD_UNIT) && plural(token); /* "weeks" */
  if (!bare && !vague && !number && !scan_is(token, WORD_NUMBER)) {
    return false;
  }
  if (!bare) {
    form->count = vague ? 0 : number ? (int)token->value : scan_value(token, WORD_NUMBER);
    cursor->at++;
    cursor->at += token_at(cursor, 0)->kind == SCAN_DASH;
  }
  const ScanToken *unit = token_at(cursor, 0);
  if (!scan_is(unit, WORD_UNIT)) {
    return false;
  }
  form->unit = scan_value(unit, WORD_UNIT);
  form->kind = FORM_DURATION;
  cursor->at++;
  if (scan_is(token_at(cursor, 0), WORD_AGO)) {
    form->kind = FORM_SHIFT;
    form->count = -form->count;
    cursor->at++;
  }
  return true;
}

static bool single_word(Cursor *cursor, Form *form) {
  const ScanToken *token = token_at(cursor, 0);
  if (scan_is(token, WORD_RELDAY)) {
    form->kind = FORM_RELDAY;
    form->direction = scan_value(token, WORD_RELDAY);
  } else if (scan_is(token, WORD_REF)) {
    form->kind = FORM_REF;
    form->direction = scan_value(token, WORD_REF);
  } else {
    return false;
  }
  cursor->at++;
  return true;
}

/* In order: what says more comes first. */
static bool (*const rules[])(Cursor *, Form *) = {iso_date, month_first, day_first,  century,        decade,
                                                  quarter,  season,      weekday,    directed_month, direction,
                                                  counted,  bare_year,   single_word};

static bool take_part(Cursor *cursor, Form *form) {
  const ScanToken *token = token_at(cursor, 0);
  if (!scan_is(token, WORD_EARLY)) {
    return false;
  }
  form->part = scan_value(token, WORD_EARLY);
  cursor->at++;
  const ScanToken *next = token_at(cursor, 0);
  cursor->at += next->kind == SCAN_DASH || scan_is(next, WORD_OF);
  return true;
}

Form form_read(const char *text, const GArray *tokens, guint at) {
  Cursor start = {text, tokens, at};
  int part = 0;
  Form prefix = {0};
  if (take_part(&start, &prefix)) {
    part = prefix.part;
  }
  for (gsize i = 0; i < G_N_ELEMENTS(rules); i++) {
    Cursor cursor = start;
    Form form = {.kind = FORM_DATE, .first = at, .part = part};
    if (rules[i](&cursor, &form) && (!part || form.kind <= FORM_CENTURY)) {
      form.part = part;
      form.last = cursor.at - 1;
      return form;
    }
  }
  return (Form){.kind = FORM_NONE};
}
