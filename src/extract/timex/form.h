/* form.h -- what a phrase says, before it is known what that means here. */
#ifndef DATELINE_TIMEX_FORM_H
#define DATELINE_TIMEX_FORM_H

#include "extract/timex/scan.h"

typedef enum {
  FORM_NONE,
  FORM_DATE,    /* year, month, day as far as said; season or quarter as month 21.. */
  FORM_DECADE,  /* year is its first */
  FORM_CENTURY, /* year is its first */
  FORM_WEEKDAY,
  FORM_UNIT,    /* "last week": direction and unit */
  FORM_SHIFT,   /* "three weeks ago": count (negative: past) and unit */
  FORM_RECENT,  /* "recent weeks" */
  FORM_RELDAY,  /* "yesterday" */
  FORM_REF,     /* "now", "recently" */
  FORM_DURATION /* "two years": count (0: vague) and unit */
} FormKind;

typedef struct {
  FormKind kind;
  guint first, last; /* tokens, inclusive */
  bool has_year;
  int64_t year;
  int month, day, weekday, direction, count, unit;
  int part; /* 1 early, 2 mid, 3 late */
  bool about, since, until, bare_year;
} Form;

/* The longest phrase that starts at token `at`; kind FORM_NONE: none.
 *
 *   phrase   = [early] date | weekday | direction unit | number unit ("ago")
 *            | relday | ref | ["the"] decade | ordinal "century" | recent units
 *   date     = month [day] [[","] year [era]] | day ["of"] month [year [era]]
 *            | [era] year [era] | season ["of"] year | ISO date
 *   decade   = year "s"
 */
Form form_read(const char *text, const GArray *tokens, guint at);

#endif
