/* bound.c -- see bound.h. */
#include "extract/bound.h"

#include <string.h>

#include "date/shift.h"

/* The last day, month or year before the date, or the first after it: of what is only about then, itself. */
static Date *beside(const Date *date, TimexBound bound) {
  bool itself = bound == BOUND_BY || bound == BOUND_FROM || date_is_approximate(date);
  return itself ? date_ref((Date *)date)
                : date_shift(date, bound == BOUND_BEFORE ? -1 : 1, date_term_unit(date_term(date, 0)));
}

Date *bound_date(const Timex *timex) {
  if (!timex->date) {
    return NULL;
  }
  bool one = date_form(timex->date) == DATE_SINGLE && date_precision(timex->date) <= DATE_PREC_DAY;
  bool whole = timex->bound == BOUND_BY && timex->mod && strcmp(timex->mod, "END") == 0; /* "by the end of 1920" */
  g_autoptr(Date) plain = whole ? date_parse_edtf(timex->value, -1, NULL) : NULL;
  g_autoptr(Date) last = timex->bound && one ? beside(plain ? plain : timex->date, timex->bound) : NULL;
  bool ends = timex->bound == BOUND_BY || timex->bound == BOUND_BEFORE;
  g_autofree char *text = last ? g_strdup_printf(ends ? "[..%s]" : "[%s..]", date_edtf(last)) : NULL;
  Date *bounded = text ? date_parse_edtf(text, -1, NULL) : NULL;
  return bounded ? bounded : date_ref(timex->date);
}
