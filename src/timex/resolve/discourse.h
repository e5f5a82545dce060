/* discourse.h -- the state that earlier phrases leave, by which later ones are resolved. */
#ifndef DATELINE_TIMEX_RESOLVE_DISCOURSE_H
#define DATELINE_TIMEX_RESOLVE_DISCOURSE_H

#include "timex/grammar/form.h"
#include "timex/resolve/point.h"

typedef struct {
  bool anchored;         /* the publication date is known, to `anchor_unit` */
  Point anchor;          /* the publication date; its first day, where it is coarser */
  TimeUnit anchor_unit;  /* DAY, MONTH or YEAR */
  bool history;          /* a story told in order: a month takes the year of the story */
  int fiscal_year_start; /* month; 0: not declared */
  Point last;            /* the date last spoken of */
  Point day;             /* the day last spoken of, even if coarser dates came since; not that of publication */
  Point told;            /* the date last told of that does not count from publication */
  Point held;            /* the day of a heading, or for which "all times" are given */
  bool night;            /* `day` was told with its evening or night */
  Point dark;            /* the day last told with its evening or night */
  int at, last_at;       /* indexes of the phrase being resolved, and of the phrase that gave `last` */
  Point near;            /* the point of the previous phrase, even in an aside */
  int near_at;
  Point quarter;    /* the quarter or half last spoken of */
  bool fiscal;      /* `quarter` is of a year that does not begin on January 1 */
  bool by_quarters; /* results are given for it; else for longer, "the first nine months" */
  gsize quarter_offset;
  bool has_year;
  int64_t year; /* of the story, and its month (0: not said yet) */
  int month;
} Discourse;

/* `forms`: all of the text, by which genre.h tells news from history; marks those that are asides. */
Discourse discourse_new(const TimexContext *context, GArray *forms);

/* Note that the phrase `form` means `point`. */
void discourse_move(Discourse *discourse, const Form *form, const Point *point);

/* Note that results are given for `quarter`, a quarter or half. */
void discourse_report(Discourse *discourse, const Form *form, Point quarter);

/* Does the phrase ("year-ago", "a year earlier") compare results given by quarters? */
bool discourse_in_quarters(const Discourse *discourse, const Form *form);

#endif
