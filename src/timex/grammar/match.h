/* match.h -- the matchers that grammar.c is made of; each file explains its own part.
 *
 * A matcher looks at token `at`, fills *form and returns the token after what it matched;
 * 0: no match, and *form is undefined.  None looks further than a few tokens: that keeps
 * matching linear in the text. */
#ifndef DATELINE_TIMEX_GRAMMAR_MATCH_H
#define DATELINE_TIMEX_GRAMMAR_MATCH_H

#include "timex/grammar/form.h"

typedef guint (*Matcher)(const Reader *reader, guint at, Form *form);

Form match_blank(FormKind kind, TimeUnit unit);

/* The longest of several; the first of equals. */
guint match_longest(const Reader *reader, guint at, Form *form, const Matcher *matchers, guint n);

/* match.c: numbers, years and what else every part needs. */
guint match_number(const Reader *reader, guint at, int64_t *value);   /* "12", "1,200", "twenty-four", "two hundred" */
guint match_millions(const Reader *reader, guint at, int64_t *value); /* "66 million", "13.8 billion" */
guint match_ordinal(const Reader *reader, guint at, int *value);      /* "3rd", "third", "twenty-first" */
guint match_year(const Reader *reader, guint at, Form *form);       /* "1914", "44 BC", "AD 43", "nineteen fourteen" */
guint match_year_tail(const Reader *reader, guint at, Form *form);  /* after a month: "1914", "of last year" */
bool match_ending(const Reader *reader, guint at, WordClass class); /* the word ends so: "walk[ed]", "vote[s]" */
bool match_begins_phrase(const Reader *reader, guint at); /* a phrase of the lexicon, of a kind that begins a date */
guint match_phrase(const Reader *reader, guint at, PhraseKind kind, const char **value);

/* count.c: a number of units. */
typedef struct {
  int64_t value;
  int hundredths; /* besides the value: "half a" is 0 and 50 */
  bool vague, article;
  bool said; /* false: nothing but the unit */
} Count;

guint match_count(const Reader *reader, guint at, Count *count); /* returns `at` where no number is said */
guint match_and_half(const Reader *reader, guint at);            /* "and a half", "-and-a-half"; 0 */

/* match.c: does the number before `at` count something else, a noun or another number? */
bool match_counts(const Reader *reader, guint at);

/* numeric.c: 1 for "25/12/2019" (day first), -1 for "12/25/2019" (month first), 0 where both orders fit. */
int match_slash_order(const Reader *reader, guint at);

/* bare.c: is the number at..end-1 a year, by what stands around it?  Is the word a finite verb? */
bool match_is_year(const Reader *reader, guint at, guint end);
bool match_finite(const Reader *reader, guint at);
bool match_is_plural(const Reader *reader, guint at); /* "students", "sheep" */

/* reference.c: is a number the first of an address whose street begins at `at`; is the year at..end-1 that of a report
 * of cases, "348 U.S. 407 (1955)", or the year at `at` that of a law that is cited, "under the Mines Act, 1911", by
 * which nothing is dated? */
bool match_is_address(const Reader *reader, guint at);
bool match_is_citation(const Reader *reader, guint at, guint end);
bool match_is_of_law(const Reader *reader, guint at);

/* held.c: is the day that of a heading, for the clock times below it? */
bool match_is_held(const Reader *reader, const Form *form);

/* bound.c: "by", "no later than" right before the token: what it makes of a date there, the table's name; NULL: no such
 * word.  Fill bound, until and since of the form by what stands before its token `at`, its article. */
const char *match_bound(const Reader *reader, guint at);
void match_bounds(const Reader *reader, guint at, Form *form);

/* grammar.c: "c.", "about", with its full stop; *mod is the TIMEX3 mod that it gives a date, NULL: none. */
guint match_compare(const Reader *reader, guint at, const char **mod);
bool match_is_about(const Reader *reader, guint at); /* "around" stands right before */

guint match_core(const Reader *reader, guint at, Form *form);        /* grammar.c: without what may stand before it */
guint match_date(const Reader *reader, guint at, Form *form);        /* date.c: months, days, weekdays */
guint match_monthly(const Reader *reader, guint at, Form *form);     /* date.c: a month, and a day of it */
guint match_month_first(const Reader *reader, guint at, Form *form); /* date.c: "May 3, 1998", "May" */
guint match_composed(const Reader *reader, guint at,
                     Form *form); /* compose.c: a day of a week or month told elsewhere */
guint match_week_day(const Reader *reader, guint at, Form *form); /* compose.c: "next week, on Wednesday" */
guint match_era(const Reader *reader, guint at, Form *form);      /* era.c: years, decades, centuries */
guint match_numeric(const Reader *reader, guint at, Form *form);  /* numeric.c: 2020-01-03, 3/14/1998 */
guint match_part(const Reader *reader, guint at, Form *form);     /* part.c: seasons, quarters, halves */
/* What a "fall" that is no season has behind it: "of Rome", "from the roof"; `led`: "in" tells where, not of what. */
bool match_fall_object(const Reader *reader, guint end, bool led);
guint match_unit(const Reader *reader, guint at, Form *form);       /* unit.c: "last week", "that day" */
guint match_definite(const Reader *reader, guint at, Form *form);   /* definite.c: "the year", "the day before" */
guint match_plain_unit(const Reader *reader, guint at, Form *form); /* .. without what is counted from another date */
guint match_event(const Reader *reader, guint at, Form *form);  /* eventref.c: "the vote", of which the date is told */
guint match_offset(const Reader *reader, guint at, Form *form); /* offset.c: "two weeks before Christmas" */
guint match_head(const Reader *reader, guint at, Form *form);   /* what a direction may point at */
guint match_day_clock(const Reader *reader, guint at, Form *form); /* moment.c: "Friday night" */
guint match_clock_day(const Reader *reader, guint at, Form *form); /* moment.c: "noon Saturday" */
guint match_holiday(const Reader *reader, guint at, Form *form);   /* grammar.c */
guint match_clock(const Reader *reader, guint at, Form *form);     /* clock.c */
guint match_zone_name(const Reader *reader, guint at, Form *form); /* .. "Eastern time" */
guint match_four_digits(const Reader *reader, guint at,
                        Form *form);                   /* military.c: "0630 GMT", told by what stands round it */
bool match_heads_line(const Reader *reader, guint at); /* .. "0415 The mate took over.": may be one */
guint match_placed_clock(const Reader *reader, guint at, Form *form);  /* .. where it can be nothing else */
guint match_military(const Reader *reader, guint at, Form *form);      /* .. or by how the text writes its clocks */
guint match_amount(const Reader *reader, guint at, Form *form);        /* amount.c: durations, "two weeks ago" */
guint match_counted_from(const Reader *reader, guint end, Form *form); /* tail.c: "ago"; `end`: nothing there */
guint match_within(const Reader *reader, guint at, Form *form);        /* within.c: "the last week of August" */
guint match_set(const Reader *reader, guint at, Form *form);           /* set.c */

static inline const ScanToken *token_at(const Reader *reader, guint at) {
  static const ScanToken nothing = {.kind = SCAN_END, .space = true};
  return at < reader->n ? &reader->tokens[at] : &nothing;
}

/* The token before `at`. */
static inline const ScanToken *token_before(const Reader *reader, guint at) {
  return token_at(reader, at - 1); /* 0 - 1 is past any end */
}

static inline bool is(const Reader *reader, guint at, WordClass class) {
  return scan_is(token_at(reader, at), class);
}

static inline int value_at(const Reader *reader, guint at, WordClass class) {
  return scan_value(token_at(reader, at), class);
}

static inline bool is_mark(const Reader *reader, guint at, gunichar mark) {
  const ScanToken *token = token_at(reader, at);
  return token->kind == SCAN_MARK && token->mark == mark;
}

static inline bool is_number(const Reader *reader, guint at, int64_t low, int64_t high) {
  const ScanToken *token = token_at(reader, at);
  return token->kind == SCAN_NUMBER && token->value >= low && token->value <= high;
}

/* No white space before it. */
static inline bool is_glued(const Reader *reader, guint at) {
  return !token_at(reader, at)->space;
}

static inline bool is_unit(const Reader *reader, guint at, TimeUnit unit) {
  return is(reader, at, WORD_UNIT) && value_at(reader, at, WORD_UNIT) == (int)unit;
}

/* A unit, one of them: "week". */
static inline bool is_single(const Reader *reader, guint at) {
  return is(reader, at, WORD_UNIT) && !is(reader, at, WORD_PLURAL);
}

/* What begins a clause right after a noun: "the day [his father died]". */
static inline bool match_clause(const Reader *reader, guint at) {
  return is(reader, at, WORD_THE) || is(reader, at, WORD_ARTICLE) || is(reader, at, WORD_POSSESSIVE) ||
         is(reader, at, WORD_PRONOUN);
}

/* "'s" after a word */
static inline bool match_possessive(const Reader *reader, guint at) {
  const ScanToken *s = token_at(reader, at + 1);
  return is_mark(reader, at, '\'') && is_glued(reader, at) && s->kind == SCAN_WORD && s->length == 1 && !s->space;
}

/* A common noun: "the night [train]", "the morning [flight]". */
static inline bool match_is_noun(const Reader *reader, guint at) {
  const ScanToken *token = token_at(reader, at);
  bool label = scan_is(token, WORD_LABEL) && token_at(reader, at + 1)->kind != SCAN_NUMBER;
  return token->kind == SCAN_WORD && !token->capital && (!scan_known(token) || label);
}

/* "an [overnight] bus": of every night, not of the last. */
static inline bool match_is_nightly(const Reader *reader, guint at) {
  return is(reader, at, WORD_RELDAY) && is(reader, at, WORD_DAYPART) && is(reader, at + 1, WORD_NIGHTLY);
}

/* "before [the vote]": a word that a preposition may lead, not "the year before [in a bar]". */
static inline bool match_is_led(const Reader *reader, guint at) {
  const ScanToken *token = token_at(reader, at);
  return token->kind == SCAN_WORD && !scan_is(token, WORD_IN) && !scan_is(token, WORD_AT) && !scan_is(token, WORD_ON) &&
         !scan_is(token, WORD_PARTICLE);
}

static inline guint skip_if(const Reader *reader, guint at, WordClass class) {
  return at + is(reader, at, class);
}

static inline guint skip_hyphen(const Reader *reader, guint at) {
  return at + is_mark(reader, at, '-');
}

#endif
