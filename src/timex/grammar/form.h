/* form.h -- what a phrase says, before it is resolved: the output of the grammar. */
#ifndef DATELINE_TIMEX_GRAMMAR_FORM_H
#define DATELINE_TIMEX_GRAMMAR_FORM_H

#include "timex/grammar/scan.h"

typedef enum {
  FORM_NONE,
  FORM_DATE,     /* a point, or stretch with a name: "May 3", "last week", "the 1990s", "noon" */
  FORM_SHIFT,    /* so many units from a date: "two weeks ago", "a year earlier" */
  FORM_DURATION, /* "three days", "the past year" of a length only */
  FORM_SET,      /* "every Monday" */
  FORM_REF       /* "now", "recently" */
} FormKind;

/* What a direction counts from: the publication date, or the date last spoken of. */
typedef enum { FROM_NOTHING, FROM_ANCHOR, FROM_LAST } FormFrom;

/* Tense of the verb that governs the phrase.  OPEN: "would", "to meet", past or future.  ARRANGED: "meets", only while
 * tense.c searches. */
typedef enum { TENSE_NONE, TENSE_PAST, TENSE_PRESENT, TENSE_OPEN, TENSE_FUTURE, TENSE_ARRANGED } Tense;

enum { FORM_NO_ZONE = INT16_MIN, FORM_UNSAID = -1, FORM_LAST_NTH = 5, FORM_SATURDAY = 6 };

/* Zero means "not said", but for hour, minute and second, which are FORM_UNSAID.
 * Years are astronomical; `year` of a decade or century is its first.
 *
 * A text has as many of these as it has phrases, and each is copied as the grammar tries it: hence the narrow
 * members, the wide ones first and the yes and no last. */
typedef struct {
  int64_t year;
  int64_t count;     /* of a shift or duration */
  int64_t next_year; /* see `followed` */
  gsize offset;      /* of the text, in bytes, as is `length` */

  const char *mod; /* "APPROX" ..; static or of the tables */
  union {
    const char *holiday; /* FORM_DATE: its rule */
    const char *ref;     /* FORM_REF: "PAST_REF" */
    const char *quant;   /* FORM_SET: "EVERY" */
  };

  guint first, end; /* tokens first..end-1 */
  guint length;
  guint units_end;    /* of a shift: the token after its units, "two weeks [later]" */
  guint units_length; /* bytes to `units_end` */
  FormKind kind : 8;
  TimeUnit unit : 8; /* the finest unit said; the unit counted by */

  FormFrom year_from : 8;                                  /* "January last year": FROM_ANCHOR, .. */
  int8_t year_step;                                        /* .. -1 */
  int8_t month, day, weekday, week, quarter, half, season; /* season: 21..24, as in EDTF */
  int16_t nth;                                             /* "the first Monday of September", or FORM_LAST_NTH */

  FormFrom from : 8; /* "last May", "that day" */
  int8_t step;
  int8_t weeks;             /* "Monday week", "the Thursday before last": so many weeks from that weekday */
  int16_t beside;           /* "two weeks before Christmas": so many .. */
  TimeUnit beside_unit : 8; /* .. of these from it; NONE: days */
  int8_t beside_weekday;    /* "the Monday after Easter": so many of this weekday from it; 0: not said */
  int8_t to_step;           /* see `to` */
  TimeUnit around : 8;      /* "the week of March 6" */
  TimeUnit within : 8; /* FORM_DURATION: "the last week of August": of which month or year; nth and step say where */
  TimeUnit to : 8;     /* FORM_SHIFT: "two years ago this week": the unit so far away, from that of publication or
                        * `to_step` before or after it; or from the `weekday` near it */

  Daypart daypart : 8;
  int8_t hour, minute, second; /* an hour is said where `unit` is finer than UNIT_PART */
  int16_t zone;

  int16_t more;           /* "an hour and 20 minutes": so many of .. */
  TimeUnit more_unit : 8; /* .. these besides */
  int16_t most;           /* "2 years, 1 month and 21 days": so many days besides both */
  int8_t hundredths;      /* of a unit, besides `count`: "two and a half years" */
  int8_t stretch;         /* of a duration: -1 "the past ..", 1 "the next .."; 0 */
  Part part : 8;
  Genre genre : 8;   /* of such texts only */
  TimeUnit each : 8; /* FORM_SET: "three days a week" is 3 .. */
  int16_t times;     /* .. times this unit; "twice a year" is 2 */
  Tense tense : 8;
  TimexBound bound : 8;
  int8_t next_month;  /* see `followed` */
  int16_t whole_year; /* with which the text writes the same day elsewhere: discourse.c; 0: it does not */

  bool has_year : 1, short_year : 1, era : 1; /* short: "'98" */
  bool julian : 1;                            /* "(O.S.)": the day is of the Julian calendar */
  bool article : 1;                           /* "the year" and no more: may mean no date at all */
  bool span : 1;                              /* "that period" */
  bool fiscal : 1;                            /* "fiscal 1989" */
  bool period : 1;                            /* "the 1988 period": of a year, or of its quarter spoken of */
  bool relative : 1;                          /* "today", "yesterday" */
  bool exact : 1;                             /* "a year to the day later" */
  bool lasting : 1;                           /* "over the next year": in the news a length */
  bool bare : 1;                              /* "night", "six thirty" and no more: a time beside a day only */
  bool of_other : 1;                          /* "the morning of the accident": of the last day only if close by */
  bool in_week : 1;                           /* "Monday of last week": `from`, `step` tell the week */
  bool in_month : 1;                          /* "the 20th of next month": .. the month */
  bool vague : 1;
  bool stretched : 1, aged : 1; /* "the first two years", "two-year-old" */

  /* What stands round the phrase (phrases.c). */
  bool ended : 1;            /* "ended", "ending" stands after it */
  bool since : 1, until : 1; /* the word before */
  bool joined : 1;           /* "and", "or", "to" and a date right before it */
  bool apposed : 1;          /* a date and a comma right before it: "on May 3, two weeks later" */
  bool heads : 1;            /* its sentence begins with it: "On 18 July he ..." */
  bool close : 1;            /* in one sentence with the phrase before */
  bool continued : 1;        /* "in April 2023 and left [on May 16]": told on after a month that has its year */
  bool opens : 1;            /* the first end of a range; the next form is the other */
  bool either : 1;           /* "[January] or [February 2013]": one of both, of which the next form is the other */
  bool listed : 1;           /* "[Monday], Tuesday": the next day follows it, and both are one stretch */
  bool aside : 1;            /* in parentheses, or looking back from the story: "since 1939" */
  bool attribute : 1;        /* "the August 1792 uprising", "Friday prayers" */
  bool governed : 1;         /* its verb stands close before it */
  bool perfect : 1;          /* told by a past perfect: "had been diagnosed in 2015" */
  bool modal : 1;            /* "would", not "could", "to meet" */
  bool cited : 1;            /* the year of a report of cases: "348 U.S. 407 (1955)" */
  bool quoted : 1;           /* within a quotation */
  bool retold : 1;           /* "documents found [in 2004] proved": of a thing, not of what is told */
  bool adrift : 1;           /* FORM_DURATION: "two days [after the blast]", of no known day; no date beside it */
  bool held : 1;             /* "all times are on [May 4]"; or a heading by itself */
  bool due : 1;              /* told by "was due to", "was planned for" */
  bool put_off : 1;          /* "postponed to [May 11]", which was until then */
  bool event : 1;            /* its date is that of an event that is named: "a day after the vote" */
  bool led : 1;              /* a preposition before it, or a day: no "October figures" */
  bool followed : 1;         /* the first month (0: none) and year that the text writes after it: discourse.c */
} Form;

/* What matchers read.  A token past the end is of kind SCAN_END. */
typedef struct {
  const char *text;
  const ScanToken *tokens;
  guint n;     /* to the end of the paragraph */
  guint n_all; /* .. and of the text */
  const TimexTables *tables;
  const GArray *forms; /* of Form: those found; NULL: none */
  guint block_first;   /* the first of them that is of these tokens */
  guint dated;         /* the token after the last date found, where that has its year; 0 */
  bool ancient;        /* years BC have been written */
  bool early;          /* years AD of three digits have been written */
  bool four_digits;    /* "0630 GMT" has been written: a clock without its colon */
  guint clock_lines;   /* lines that four digits head which may be a clock .. */
  bool zero_lines;     /* .. and one of them begins with a zero, as no year does: "0415 The mate took over." */
  int64_t first_year;  /* the earliest that has been written with its month or "in"; 0: none */
  bool day_first;      /* "25/12/2019" has been written, and no "12/25/2019" */
  bool year_spans;     /* "1887-89" has been written: "1904-07" is no month */
  bool field;          /* the text is a date and nothing else: codes count that are no dates in prose */
} Reader;

/* May a phrase start at token `at`?  A cheap filter: true of some tokens at which none does. */
bool form_may_start(const Reader *reader, guint at);

/* Match the longest phrase that starts at token `at`: fills *form and returns the token after
 * it; 0: there is none.  The grammar is in grammar.c. */
guint form_match(const Reader *reader, guint at, Form *form);

/* Match a range at `at` whose first end lacks what its second says ("5-7 September 1914"): fills
 * both; returns the token after them, or 0. */
guint form_match_pair(const Reader *reader, guint at, Form *first, Form *second);

/* Match three days or more of one month: "May 12, 14 and 19, 1920", "3, 5 and 9 June 1944".  Fills forms[] and *end,
 * the token after the list; returns how many, 0: no list. */
enum { FORM_MOST_DAYS = 12 };
guint form_match_days(const Reader *reader, guint at, Form forms[FORM_MOST_DAYS], guint *end);

/* "May 3 to June 5, 1944": copy the year that stands after both to the first. */
void form_share_year(Form *first, const Form *second);

/* Match the second end of a range where it gives only what differs ("September 5 [and 6]", "1914[-18]").  Fills *second
 * and returns the token after it, or 0. */
guint form_match_rest(const Reader *reader, const Form *first, Form *second);

#endif
