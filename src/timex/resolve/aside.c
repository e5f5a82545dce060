/* aside.c -- see aside.h.
 *
 * A year that is far from those before and after it looks away from the story; so does a bare year to come that the
 * next one takes back ("which lasted until 1945"), an earlier one that a past perfect tells ("had been diagnosed in
 * 2015"), and one in passing behind which the story's days go on: "On 18 July he told of the deaths in May 2021.  On
 * 19 July ...". */
#include "timex/resolve/aside.h"

#include "timex/resolve/genre.h"

enum { RUN = 4, FAR_YEARS = 4, SOON = 45, MONTH = 31, YEAR = 372 };

/* Of the years written after `at`, does one soon come back to the story's? */
static bool comes_back(const GPtrArray *writers, guint at, int64_t story) {
  for (guint i = at + 1; i < writers->len && i <= at + RUN; i++) {
    const Form *next = g_ptr_array_index(writers, i);
    if (ABS(next->year - story) <= FAR_YEARS) {
      return true;
    }
  }
  return false;
}

static bool is_dated(const Form *form) {
  return form->kind == FORM_DATE && form->month && !form->from && !form->year_from && !form->holiday;
}

/* Days from the first to the second, whatever their years; of a month its middle counts. */
static int days_on(const Form *first, const Form *second) {
  int days = (second->month - first->month) * MONTH;
  days += (second->day ? second->day : MONTH / 2) - (first->day ? first->day : MONTH / 2);
  return (days + YEAR) % YEAR;
}

/* The yearless day or month with which the story goes on behind form `at`; NULL: there is none. */
static const Form *next_yearless(const GArray *forms, guint at) {
  for (guint i = at + 1; i < forms->len && i <= at + RUN; i++) {
    const Form *form = &g_array_index(forms, Form, i);
    if (form->heads && genre_writes_year(form)) {
      return NULL;
    }
    if (form->heads && is_dated(form) && !form->has_year) {
      return form;
    }
  }
  return NULL;
}

/* A year within a sentence, behind which the story goes on from the day `last` before it; a bare year moves a story
 * that is told by months. */
static bool is_passing(const GArray *forms, guint at, const Form *last) {
  const Form *form = &g_array_index(forms, Form, at);
  const Form *next = last && !form->heads ? next_yearless(forms, at) : NULL;
  int days = next ? days_on(last, next) : YEAR;
  bool fine = form->month || (next && next->day && last->day);
  return fine && days <= SOON && !(is_dated(form) && days_on(form, next) <= days);
}

/* Does the year of the writer `at` look away from the story, which is in the year of `before`? */
static bool is_aside(const GPtrArray *writers, guint at, const Form *before) {
  const Form *form = g_ptr_array_index(writers, at);
  bool earlier = form->year < before->year;
  if (earlier && form->perfect) {
    return true;
  }
  bool far = ABS(form->year - before->year) > FAR_YEARS;
  if (far && (form->retold || form->quoted)) {
    return true; /* "documents found in 2004 proved" */
  }
  if (at + 1 == writers->len) {
    return false;
  }
  const Form *next = g_ptr_array_index(writers, at + 1);
  bool leads =
      form->heads && !form->until && !form->bound; /* "In 1907 a room was given. ... the vicar, come in 1898" */
  bool returns = !leads && next->year >= before->year && next->year < form->year && !form->month && !form->season;
  bool back = form->attribute && earlier && next->year >= before->year;
  return returns || back || (far && comes_back(writers, at, before->year));
}

static GPtrArray *find_writers(GArray *forms) {
  GPtrArray *writers = g_ptr_array_new();
  for (guint i = 0; i < forms->len; i++) {
    Form *form = &g_array_index(forms, Form, i);
    if (genre_writes_year(form)) {
      g_ptr_array_add(writers, form);
    }
  }
  return writers;
}

void aside_mark(GArray *forms) {
  g_autoptr(GPtrArray) writers = find_writers(forms);
  const Form *before = NULL, *last = NULL;
  guint writer = 0;
  for (guint i = 0; i < forms->len; i++) {
    Form *form = &g_array_index(forms, Form, i);
    if (writer < writers->len && g_ptr_array_index(writers, writer) == form) {
      bool other = before && form->year != before->year;
      form->aside = before && (is_aside(writers, writer, before) || (other && is_passing(forms, i, last)));
      before = form->aside ? before : form;
      writer++;
    }
    last = is_dated(form) && !form->aside ? form : last;
  }
}
