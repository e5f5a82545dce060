/* describe.c -- see describe.h. */
#include "scene/describe.h"

#include "date/calendar.h"

typedef struct {
  int64_t from, to; /* days */
  bool known;
} Reach;

static void reach_add(Reach *reach, DateBound bound) {
  if (bound.kind == DATE_KNOWN) {
    reach->from = reach->known ? MIN(reach->from, bound.day) : bound.day;
    reach->to = reach->known ? MAX(reach->to, bound.day) : bound.day;
    reach->known = true;
  }
}

/* Its terms, not its ends: an open end has a term at its other side. */
static void reach_add_event(Reach *reach, const Event *event) {
  for (unsigned i = 0; i < date_n_terms(event->date); i++) {
    const DateTerm *term = date_term(event->date, i);
    g_autoptr(Date) date = term ? date_new_term(term) : NULL;
    if (date) {
      reach_add(reach, date_min(date));
      reach_add(reach, date_max(date));
    }
  }
}

static bool covers(const Date *date, const Reach *reach) {
  return date && date_min(date).day == reach->from && date_max(date).day == reach->to;
}

/* A whole year or month by its name; NULL: the reach is none.  Years of more than four digits have no parts. */
static Date *whole_new(const Reach *reach) {
  CalendarDay from = calendar_from_day(reach->from);
  g_autoptr(Date) year = date_new_year(from.year), month = date_new_month(from.year, from.month);
  if (covers(year, reach)) {
    return g_steal_pointer(&year);
  }
  return covers(month, reach) ? g_steal_pointer(&month) : NULL;
}

/* No finer than tells the ends apart: years, else months, else days. */
static Date *end_new(const Reach *reach, int64_t day) {
  CalendarDay from = calendar_from_day(reach->from), to = calendar_from_day(reach->to), it = calendar_from_day(day);
  return from.year != to.year     ? date_new_year(it.year)
         : from.month != to.month ? date_new_month(it.year, it.month)
                                  : date_new_day(it.year, it.month, it.day);
}

static Date *span_new(const Reach *reach) {
  g_autoptr(Date) from = end_new(reach, reach->from), to = end_new(reach, reach->to);
  return reach->from == reach->to ? g_steal_pointer(&from) : date_new_interval(from, to);
}

/* The reach in words; NULL: nothing is known. */
static char *reach_text(const Layout *layout, const Reach *reach) {
  g_autoptr(Date) whole = reach->known ? whole_new(reach) : NULL;
  g_autoptr(Date) span = whole || !reach->known ? NULL : span_new(reach);
  const Date *date = whole ? whole : span;
  return date ? date_words_format(layout->words, date, DATE_WORDS_FULL) : NULL;
}

char *describe_timeline(const Layout *layout) {
  const GPtrArray *events = layout->timeline->events;
  Reach reach = {0};
  for (guint i = 0; i < events->len; i++) {
    reach_add_event(&reach, events->pdata[i]);
  }
  g_autofree char *span = reach_text(layout, &reach);
  const char *word = pagewords_get(layout->page_words, events->len == 1 ? "event" : "events");
  g_autofree char *number = date_words_count(layout->words, events->len);
  return g_strdup_printf("%s %s%s%s", number, word, span ? ", " : "", span ? span : "");
}

char *describe_page(const Layout *layout, const LayoutPage *page) {
  Reach reach = {0};
  for (guint i = 0; i < page->boxes->len; i++) {
    const Box *box = &g_array_index(page->boxes, Box, i);
    if (box->kind == BOX_OPEN && box->event) {
      reach_add_event(&reach, box->event);
    }
  }
  return reach_text(layout, &reach);
}
