/* military.c -- clock times of four digits, without a colon.
 *
 *   time = hour minute sign | hour minute ("-" | "to" | "and") hour minute
 *   line = hour minute ...                                 heads a line, in a text of which several lines begin so
 *   sign = ":" second | "on" day | zone | "hours" | "local" | "(" hour minute zone ")"    by which they are no year; or
 * they begin with a zero
 */
#include <string.h>

#include "timex/grammar/match.h"

enum { MINUTES = 60, LAST_HOUR = 23, FIRST_YEAR = 1000, LAST_YEAR = 2100 };

static bool is_four_digits(const Reader *reader, guint at) {
  const ScanToken *token = token_at(reader, at);
  return token->kind == SCAN_NUMBER && token->digits == 4 && !token->grouped && token->value / 100 <= LAST_HOUR &&
         token->value % 100 < MINUTES;
}

/* The token after "(1436 LT)", the same time elsewhere, in whatever zone; `at`, where none stands. */
static guint after_elsewhere(const Reader *reader, guint at) {
  enum { ZONE_LETTERS = 4 };
  const ScanToken *zone = token_at(reader, at + 2);
  bool named = zone->kind == SCAN_WORD && zone->capital && zone->length <= ZONE_LETTERS;
  return is_mark(reader, at, '(') && is_four_digits(reader, at + 1) && named && is_mark(reader, at + 3, ')') ? at + 4
                                                                                                             : at;
}

/* The first of its line, or behind the mark of an item. */
static bool opens_line(const Reader *reader, guint at) {
  return token_at(reader, at)->line || (token_before(reader, at)->line && token_before(reader, at)->kind == SCAN_MARK);
}

bool match_heads_line(const Reader *reader, guint at) {
  const ScanToken *next = token_at(reader, at + 1);
  bool mark = next->kind == SCAN_MARK && strchr(":-", (int)next->mark) && next->mark < 0x80;
  bool sentence = next->kind == SCAN_WORD && next->space && next->capital;
  return opens_line(reader, at) && is_four_digits(reader, at) && !next->line &&
         (mark || sentence || is(reader, at + 1, WORD_CLOCK_SIGN) || is(reader, at + 1, WORD_ZONE));
}

/* "0415 The mate took over." */
static bool is_clock_line(const Reader *reader, guint at) {
  return reader->zero_lines && reader->clock_lines > 1 && match_heads_line(reader, at);
}

/* "at", "about", "by" before it */
static bool is_led(const Reader *reader, guint at) {
  return is(reader, at - 1, WORD_AT) || is(reader, at - 1, WORD_BEFORE) || match_is_about(reader, at);
}

/* "at 1400 [local], ..."; "1400 local men" are none. */
static bool is_local(const Reader *reader, guint at, bool led) {
  return led && is(reader, at, WORD_LOCAL) && !match_is_noun(reader, at + 1) && !is(reader, at + 1, WORD_PEOPLE);
}

/* "at about [1230] on Saturday 4 September": no year has a day behind it so. */
static bool has_day(const Reader *reader, guint at) {
  Form day;
  bool led = is(reader, at - 1, WORD_AT) || match_is_about(reader, at);
  return led && is(reader, at + 1, WORD_ON) && match_date(reader, at + 2, &day) && day.unit == UNIT_DAY;
}

/* "[1802]:59": the token after the seconds; 0: there are none. */
static guint seconds_after(const Reader *reader, guint end, Form *form) {
  bool seconds = is_mark(reader, end, ':') && is_glued(reader, end) && is_number(reader, end + 1, 0, MINUTES - 1) &&
                 is_glued(reader, end + 1) && token_at(reader, end + 1)->digits == 2;
  if (!seconds) {
    return 0;
  }
  form->unit = UNIT_SECOND;
  form->second = (int8_t)token_at(reader, end + 1)->value;
  return end + 2;
}

/* "[0630] GMT", "at [1845] hours", "[1557] Alaska daylight time", "[1700] (1900 GMT)": the token after what says that
 * the four digits are a clock; 0: nothing does.  `led`: what stands before them does not speak against it. */
static guint clock_sign(const Reader *reader, guint at, bool led, Form *form) {
  guint end = at + 1;
  if (is(reader, end, WORD_CLOCK_SIGN) && (led || is_glued(reader, end) || token_at(reader, at)->line)) {
    return after_elsewhere(reader, end + 1);
  }
  if (is(reader, end, WORD_ZONE) && (token_at(reader, end)->capital || led)) {
    form->zone = (int16_t)value_at(reader, end, WORD_ZONE);
    return after_elsewhere(reader, end + 1);
  }
  guint elsewhere = after_elsewhere(reader, end);
  if (elsewhere > end && is(reader, end + 2, WORD_ZONE)) {
    return elsewhere;
  }
  guint named = match_zone_name(reader, end, form);
  return named ? named : is_local(reader, end, led) ? end + 1 : 0;
}

/* "2230 – [about 0200]", "between 1300 and [1500]": the second of two; 0: there is none. */
static guint second_of(const Reader *reader, guint first) {
  const char *mod;
  guint joint = first + 1;
  bool between = is(reader, first - 1, WORD_BETWEEN) && is(reader, joint, WORD_AND);
  guint about = match_compare(reader, joint + 1, &mod), second = about ? about : joint + 1;
  bool joined = between || is(reader, joint, WORD_TO) || is_mark(reader, joint, '-');
  return joined && is_four_digits(reader, first) && is_four_digits(reader, second) ? second : 0;
}

/* Two of them from the one to the other, of which one begins with a zero or the second has its sign; "2019-0042" is a
 * code. */
static bool are_clocks(const Reader *reader, guint first, guint second) {
  Form form;
  int64_t from = token_at(reader, first)->value, to = token_at(reader, second)->value;
  bool led = is_led(reader, first), apart = !is_glued(reader, first + 1);
  bool word = token_before(reader, first)->kind == SCAN_WORD && !is(reader, first - 1, WORD_LABEL);
  bool late = reader->four_digits && MAX(from, to) > LAST_YEAR;
  bool zero = (to < FIRST_YEAR || from < FIRST_YEAR) && (led || apart || (word && from < FIRST_YEAR));
  return zero || late || (led && clock_sign(reader, second, led, &form));
}

static bool has_partner(const Reader *reader, guint at) {
  enum { FAR = 3 };
  guint second = second_of(reader, at);
  if (second) {
    return are_clocks(reader, at, second);
  }
  for (guint back = 2; back <= FAR && back <= at; back++) {
    if (second_of(reader, at - back) == at) {
      return are_clocks(reader, at - back, at);
    }
  }
  return false;
}

guint match_four_digits(const Reader *reader, guint at, Form *form) {
  *form = match_blank(FORM_DATE, UNIT_MINUTE);
  if (!is_four_digits(reader, at)) {
    return 0;
  }
  form->hour = (int8_t)(token_at(reader, at)->value / 100);
  form->minute = (int8_t)(token_at(reader, at)->value % 100);
  bool led = is_led(reader, at), partner = has_partner(reader, at);
  guint seconds = led ? seconds_after(reader, at + 1, form) : 0;
  if (seconds) {
    return seconds;
  }
  guint sign = clock_sign(reader, at, led || partner, form);
  bool zero = led && token_at(reader, at)->value < FIRST_YEAR; /* "by 0915" */
  return sign ? sign : zero || partner || has_day(reader, at) || is_clock_line(reader, at) ? at + 1 : 0;
}

/* "at [1520 hours] the ship sank", "at [05.02 hrs]": no amount, nor "[0440] The mate ..." a year. */
guint match_placed_clock(const Reader *reader, guint at, Form *form) {
  guint sign = at + (is_mark(reader, at + 1, '.') && is_glued(reader, at + 1) ? 3 : 1);
  bool number = token_at(reader, at)->kind == SCAN_NUMBER, amount = is(reader, sign + 1, WORD_OF);
  bool signed_at = number && is(reader, at - 1, WORD_AT) && is(reader, sign, WORD_CLOCK_SIGN) && !amount;
  return signed_at || is_clock_line(reader, at) ? match_clock_day(reader, at, form) : 0;
}

/* What may lead a clock or an early year: "about 1520", "from 1520", "an arrival time of 1315". */
static bool is_led_early(const Reader *reader, guint at) {
  return match_is_about(reader, at) || is(reader, at - 1, WORD_DEADLINE) || is(reader, at - 1, WORD_UNTIL) ||
         is(reader, at - 1, WORD_FROM) || is(reader, at - 1, WORD_PREPOSITION) ||
         (is(reader, at - 1, WORD_OF) && is(reader, at - 2, WORD_ZONE_TIME));
}

/* "at 1520", "about 1520", "by 2230" in a text that writes its clocks so, and no year nearly so early. */
guint match_military(const Reader *reader, guint at, Form *form) {
  enum { WELL_BEFORE = 50 };
  guint end = match_four_digits(reader, at, form);
  bool clock = !end && reader->four_digits && is_four_digits(reader, at);
  int64_t value = token_at(reader, at)->value;
  bool early = reader->first_year && value < reader->first_year - WELL_BEFORE;
  bool told = clock && (is(reader, at - 1, WORD_AT) || (early && is_led_early(reader, at)) ||
                        (value > LAST_YEAR && is_led(reader, at)));
  return told ? at + 1 : end;
}
