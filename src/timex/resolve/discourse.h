/* discourse.h -- what the phrases before have said, by which later ones are understood. */
#ifndef DATELINE_TIMEX_RESOLVE_DISCOURSE_H
#define DATELINE_TIMEX_RESOLVE_DISCOURSE_H

#include "timex/grammar/form.h"
#include "timex/resolve/point.h"

typedef struct {
  bool anchored;         /* the publication date is known, to `unit` at least */
  Point anchor;          /* its day; its first, where it is coarser */
  TimeUnit anchor_unit;  /* DAY, MONTH or YEAR */
  bool history;          /* a story told in order: a month takes the year of the story */
  int fiscal_year_start; /* month; 0: not declared */
  Point last;            /* the date last spoken of */
  Point day;             /* the day last spoken of, whatever was since; not that of publication */
  Point held;            /* the day of a heading, or for which "all times" are given */
  bool night;            /* it was told with its evening or night */
  int at, last_at;       /* indexes of the phrase that is resolved, and of that which `last` is of */
  Point near;            /* what the phrase before said, even in an aside */
  int near_at;
  Point quarter;    /* the quarter or half last spoken of */
  bool fiscal;      /* that is counted from another day than January 1 */
  bool by_quarters; /* it is what results are given for; else for longer, "the first nine months" */
  gsize quarter_offset;
  bool has_year;
  int64_t year; /* of the story, and its month (0: not said yet) */
  int month;
} Discourse;

/* `forms`: all of the text, by which news and histories are told apart; those that look away from the
 * story are marked. */
Discourse discourse_new(const TimexContext *context, GArray *forms);

/* The phrase `form` was found to mean `point`. */
void discourse_move(Discourse *discourse, const Form *form, const Point *point);

/* Results are given for `quarter`, a quarter or half. */
void discourse_report(Discourse *discourse, const Form *form, Point quarter);

/* "year-ago", "a year earlier" of results given by quarters. */
bool discourse_in_quarters(const Discourse *discourse, const Form *form);

#endif
