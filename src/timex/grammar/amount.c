/* amount.c -- so many units: how long, and how far from another date.
 *
 *   amount  = [stretch] [count] [filler] units [["and" | ","] count finer-units] [or so] [tail]        count.c
 *   stretch = ["the"] ("last" | "past" | "next" | "first" | "recent" ...)
 *   rate    = money or things "a" unit
 *   tail    = counted | ["-"] ("old" | "long")                     tail.c
 */
#include "timex/grammar/match.h"

enum { MOST_SINGULAR = 100, HALF = 50 };

/* "two-year-old", "14 years old": an age.  Of things, a length of time as well. */
static guint age_tail(const Reader *reader, guint end, Form *form) {
  guint word = skip_hyphen(reader, end);
  if (!is(reader, word, WORD_OLD) && !is(reader, word, WORD_LONG)) {
    return end;
  }
  form->aged = is(reader, word, WORD_OLD);
  if (form->aged && form->unit == UNIT_YEAR) {
    form->genre = GENRE_HISTORY;      /* the news gives everybody's age */
    return word > end ? 0 : word + 1; /* "a six-year-old" is a child */
  }
  return word + 1;
}

/* "the last", "recent", "this past" before a count of units. */
static guint stretch_match(const Reader *reader, guint at, Form *form) {
  guint i = skip_if(reader, at, WORD_THE), start = i;
  const ScanToken *before = token_before(reader, at);
  bool verb = i == at && is(reader, at, WORD_DEICTIC) &&
              (scan_is(before, WORD_INFINITIVE) || scan_is(before, WORD_FUTURE) || scan_is(before, WORD_OPEN));
  if (verb) {
    return at; /* "will last four weeks" */
  }
  for (; i < start + 2 && is(reader, i, WORD_STRETCH); i++) {
    form->stretched = true;
    form->stretch = form->stretch ? form->stretch : value_at(reader, i, WORD_STRETCH);
  }
  return i > start ? i : at;
}

/* Bare units ("for years", "weeks later") are a time where something says so. */
static bool bare_counts(const Reader *reader, guint at, guint end) {
  const ScanToken *before = token_before(reader, at);
  bool led = scan_is(before, WORD_IN) || (scan_is(before, WORD_BEFORE) && !scan_is(before, WORD_ON));
  return led || is(reader, end, WORD_AGO) || is(reader, end, WORD_EARLIER) || is(reader, end, WORD_LATER) ||
         is(reader, end, WORD_OF);
}

/* "a second attempt", "three quarters of them", "min", "a year-ago loss", "a night". */
static bool is_no_length(const Reader *reader, guint end, const Form *form, const Count *count) {
  bool one = count->article && !form->stretched;
  bool fraction = form->unit == UNIT_QUARTER && !form->stretched && !count->vague && (count->value % 2 || !count->said);
  bool abbreviated = !count->said && is(reader, end - 1, WORD_SHORT);
  bool ago = is_mark(reader, end, '-') && (is(reader, end + 1, WORD_AGO) || is(reader, end + 1, WORD_EARLIER));
  return fraction || abbreviated || ago || (one && form->unit == UNIT_SECOND) ||
         (count->value == 1 && !count->vague && !form->stretched && form->unit == UNIT_NIGHT);
}

/* "$1.76 a year", "four flights a week": so much in each. */
static bool is_rate(const Reader *reader, guint at) {
  const ScanToken *thing = token_before(reader, at);
  guint number =
      thing->mark == '%' || (thing->kind == SCAN_WORD && (!scan_known(thing) || scan_is(thing, WORD_MEASURE))) ? at - 2
                                                                                                               : at - 1;
  const ScanToken *token = token_at(reader, number);
  bool year = token->digits == 4 && !token->grouped;
  return (token->kind == SCAN_NUMBER && !year) || scan_is(token, WORD_NUMBER) || scan_is(token, WORD_SCALE);
}

/* "ten brutal months": a word that no table knows, and that is no plural, before units that are. */
static bool is_adjective(const Reader *reader, guint at, const Count *count) {
  const ScanToken *token = token_at(reader, at);
  bool word = token->kind == SCAN_WORD && !scan_known(token) && !token->capital && !is_glued(reader, at);
  return word && count->said && !count->article && !count->vague && count->value > 1 &&
         is(reader, at + 1, WORD_PLURAL) && reader->text[token->offset + token->length - 1] != 's' &&
         !is(reader, at + 2, WORD_OLD);
}

/* "a day [or two]" */
static guint or_two(const Reader *reader, guint end, bool plural, Form *form) {
  int64_t more;
  bool one = form->count == 1 || (form->stretched && form->count == 0);
  guint after = !plural && one && is(reader, end, WORD_OR) ? match_number(reader, end + 1, &more) : 0;
  if (!after || more > 3 || is(reader, after, WORD_UNIT)) {
    return end;
  }
  form->count = more;
  form->vague = false;
  return after;
}

/* An amount up to its unit, as it is written. */
typedef struct {
  Count count;
  guint first, unit; /* tokens: of the count, the unit */
  bool the;          /* an article before the count */
  bool hyphen;       /* "two-year" */
  bool plural;
} Amount;

/* False: there is no unit. */
static bool read_amount(const Reader *reader, guint at, Form *form, Amount *amount) {
  guint i = stretch_match(reader, at, form);
  amount->the = i == at && is(reader, at, WORD_THE);
  amount->first = i;
  guint unit = match_count(reader, i + amount->the, &amount->count);
  const Count *count = &amount->count;
  bool fiscal = count->article && is(reader, unit, WORD_FISCAL); /* "a fiscal year" */
  unit = skip_if(reader, unit, WORD_FILLER);
  unit += is_adjective(reader, unit, count);
  amount->hyphen = is_mark(reader, unit, '-') && count->said && !count->article;
  amount->unit = unit + amount->hyphen;
  amount->plural = is(reader, amount->unit, WORD_PLURAL);
  return !fiscal && is(reader, amount->unit, WORD_UNIT) && !(amount->the && !count->said);
}

/* "the two-year plan", "a several-year tenure": the article is the plan's; "the 1988 quarter". */
static bool is_of_other(const Reader *reader, const Amount *amount) {
  const Count *count = &amount->count;
  bool one_article = count->vague && amount->hyphen && is(reader, amount->first, WORD_ARTICLE);
  return (amount->hyphen && amount->the) || one_article || (amount->the && !amount->plural && count->value != 1) ||
         (!amount->plural && !amount->hyphen && count->value >= MOST_SINGULAR);
}

/* "a [month-long] siege", "the [decades-old] law". */
static guint lasting(const Reader *reader, const Amount *amount, Form *form) {
  bool hyphen = is_mark(reader, amount->unit + 1, '-') && !amount->count.said && !form->stretched;
  bool old = is(reader, amount->unit + 2, WORD_OLD) && form->unit != UNIT_YEAR;
  if (!hyphen || !(old || is(reader, amount->unit + 2, WORD_LONG))) {
    return 0;
  }
  form->count = 1;
  form->vague = amount->plural;
  return amount->unit + 3;
}

/* "last week" is told in unit.c; "years" alone says nothing; "a year-long siege" has the article of the siege. */
static bool is_no_amount(const Reader *reader, guint at, guint end, const Amount *amount, const Form *form) {
  const Count *count = &amount->count;
  bool two = end > amount->unit + 1;
  bool single = (form->stretched || !count->said) && !amount->plural && !two && !count->hundredths;
  bool bare = !form->stretched && !count->said && !bare_counts(reader, at, end);
  bool other = count->article && is_mark(reader, end, '-') &&
               (is(reader, end + 1, WORD_LONG) || (is(reader, end + 1, WORD_OLD) && form->unit != UNIT_YEAR));
  return (single && !(count->said && amount->hyphen)) || bare || other || is_no_length(reader, end, form, count);
}

/* "and", ",", ", and" */
static guint skip_joint(const Reader *reader, guint at) {
  return skip_if(reader, at + is_mark(reader, at, ','), WORD_AND);
}

/* "an hour [and 20 minutes]", "two years[, three months]": the next finer unit of those that are written together. */
static guint match_finer(const Reader *reader, guint end, Form *form) {
  static const TimeUnit finer[UNIT_MILLENNIUM + 1] = {
      [UNIT_MINUTE] = UNIT_SECOND, [UNIT_HOUR] = UNIT_MINUTE, [UNIT_DAY] = UNIT_HOUR,
      [UNIT_WEEK] = UNIT_DAY,      [UNIT_MONTH] = UNIT_DAY,   [UNIT_YEAR] = UNIT_MONTH};
  Count count;
  guint at = skip_joint(reader, end);
  guint unit = match_count(reader, at, &count);
  bool whole = !form->vague && !form->hundredths && count.said && !count.vague && !count.hundredths;
  if (!whole || !finer[form->unit] || !is_unit(reader, unit, finer[form->unit]) || count.value > MOST_SINGULAR) {
    return end;
  }
  form->more = (int16_t)count.value;
  form->more_unit = finer[form->unit];
  guint days = form->more_unit == UNIT_MONTH ? skip_joint(reader, unit + 1) : unit + 1;
  guint day = days > unit + 1 ? match_count(reader, days, &count) : 0;
  bool third = day && count.said && !count.vague && !count.hundredths && is_unit(reader, day, UNIT_DAY) &&
               count.value <= MOST_SINGULAR;
  form->most = third ? (int16_t)count.value : 0;
  return third ? day + 1 : unit + 1;
}

/* "or so", "and a half" after the unit. */
static guint match_more(const Reader *reader, guint end, const Amount *amount, Form *form) {
  const char *nothing;
  guint so = match_phrase(reader, end, PHRASE_OR_SO, &nothing);
  form->mod = so ? "APPROX" : NULL;
  end = so ? so : end;
  guint half = amount->plural ? 0 : match_and_half(reader, end);
  if (half) {
    form->hundredths = HALF; /* "a minute and a half" */
  }
  return half ? half : end;
}

guint match_amount(const Reader *reader, guint at, Form *form) {
  *form = match_blank(FORM_DURATION, UNIT_NONE);
  Amount amount;
  if (!read_amount(reader, at, form, &amount) || is_of_other(reader, &amount)) {
    return 0;
  }
  const Count *count = &amount.count;
  form->unit = (TimeUnit)value_at(reader, amount.unit, WORD_UNIT);
  form->count = count->value;
  form->vague = count->vague || !count->said;
  form->hundredths = (int8_t)count->hundredths;
  form->genre = form->unit == UNIT_SEASON ? GENRE_HISTORY : GENRE_AUTO; /* the news means that of a sport */
  guint end = lasting(reader, &amount, form);
  if (end) {
    return end;
  }
  end = or_two(reader, amount.unit + 1, amount.plural, form);
  if (is_no_amount(reader, at, end, &amount, form)) {
    return 0;
  }
  end = amount.hyphen ? end : match_finer(reader, end, form);
  end = match_more(reader, end, &amount, form);
  guint tail = match_counted_from(reader, end, form);
  if (tail == end && count->article && !form->stretched && form->unit >= UNIT_HOUR && is_rate(reader, at)) {
    form->kind = FORM_SET;
  }
  return tail > end ? tail : age_tail(reader, end, form);
}
