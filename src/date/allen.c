/* allen.c -- see allen.h.
 *
 * A relation is an order of four ends.  It is possible where the ends can be put into that order, each
 * within its bounds: going from the earliest on and taking for each end the least that it can be, there
 * is no way if this one is too late. */
#include "date/allen.h"

#include "date/calendar.h"
#include "date/longyear.h"
#include "date/value.h"

enum { DAY = TERM_LAST_SECOND + 1, BESIDE = 3, BOUNDS = 4, MOST_READINGS = 2 * BOUNDS * BESIDE };

/* In seconds, a stretch being from `start` up to, not with, `end`: what ends with a day meets the next. */
typedef __int128 Instant;

typedef struct {
  Instant least, most;
} Range;

typedef struct {
  Range start, end;
} Stretch;

/* What a date may be: one stretch, or, with unspecified digits and in a set, one of several. */
typedef struct {
  Stretch stretches[MOST_READINGS];
  int n;
} Readings;

static const Instant forever = (Instant)INT64_MAX * DAY;

/* a A: start and end of the first, b B: of the second; in order of time. */
static const struct {
  const char *name, *order;
} relations[ALLEN_RELATIONS] = {
    [ALLEN_BEFORE] = {"before", "a<A<b<B"},           [ALLEN_MEETS] = {"meets", "a<A=b<B"},
    [ALLEN_OVERLAPS] = {"overlaps", "a<b<A<B"},       [ALLEN_STARTS] = {"starts", "a=b<A<B"},
    [ALLEN_DURING] = {"during", "b<a<A<B"},           [ALLEN_FINISHES] = {"finishes", "b<a<A=B"},
    [ALLEN_EQUALS] = {"equals", "a=b<A=B"},           [ALLEN_AFTER] = {"after", "b<B<a<A"},
    [ALLEN_MET_BY] = {"met by", "b<B=a<A"},           [ALLEN_OVERLAPPED_BY] = {"overlapped by", "b<a<B<A"},
    [ALLEN_STARTED_BY] = {"started by", "a=b<B<A"},   [ALLEN_CONTAINS] = {"contains", "a<b<B<A"},
    [ALLEN_FINISHED_BY] = {"finished by", "a<b<A=B"},
};

static Instant instant(const DateTerm *term, DateBound bound) {
  DateBound utc = date_bound_utc(term, bound);
  return (Instant)utc.day * DAY + utc.sec;
}

/* A term as it stands: the whole of it, from its first second to its last. */
static Stretch whole(const DateTerm *term) {
  DateBound min, max;
  term_bounds(term, &min, &max);
  Instant start = instant(term, min), end = instant(term, max) + 1;
  return (Stretch){{start, start}, {end, end}};
}

static DatePrecision finest_part(const DateTerm *term) {
  return term->day || term->day_x ? DATE_PREC_DAY : term->month || term->month_x ? DATE_PREC_MONTH : DATE_PREC_YEAR;
}

/* First day of the year, month or day in which `day` lies, and of the `count`-th one after it. */
static int64_t part_start(int64_t day, DatePrecision part, int count) {
  CalendarDay civil = calendar_from_day(day);
  if (part == DATE_PREC_DAY) {
    return day + count;
  }
  CalendarDay first = {civil.year, part == DATE_PREC_MONTH ? civil.month : 1, 1};
  first = calendar_add_months(first, part == DATE_PREC_MONTH ? count : count * 12);
  return calendar_to_day(first.year, first.month, first.day);
}

/* One part of the calendar within the bounds of the term: begins with the last one at the latest, and ends with the
 * first one at the earliest. */
static Stretch one_part(const DateTerm *term, DatePrecision part) {
  DateBound min, max;
  term_bounds(term, &min, &max);
  Stretch out = whole(term);
  out.start.most = (Instant)part_start(max.day, part, 0) * DAY;
  out.end.least = (Instant)part_start(min.day, part, 1) * DAY;
  return out;
}

static bool is_one_of_its_years(const DateTerm *term) {
  return (term->year_x || term->significant) && !longyear_is(term->year);
}

static bool has_readings(const DateTerm *term) {
  return term_unspecified(term) || is_one_of_its_years(term);
}

static Stretch of_term(const DateTerm *term) {
  return has_readings(term) ? one_part(term, finest_part(term)) : whole(term);
}

/* An end of a range: some day of its date. */
static Stretch of_end(const DateTerm *term) {
  return longyear_is(term->year) ? whole(term) : one_part(term, DATE_PREC_DAY);
}

static Range unknown_end(DateBoundKind kind, Instant open) {
  return kind == DATE_OPEN ? (Range){open, open} : (Range){-forever, forever};
}

static Stretch of_interval(const Date *date) {
  const DateTerm *from = date_term(date, 0), *to = date_term(date, 1);
  return (Stretch){from ? of_end(from).start : unknown_end(date->ends[0], -forever),
                   to ? of_end(to).end : unknown_end(date->ends[1], forever)};
}

/* One of a set may be any of its members, and what lies between them where they run; all of it is from its first to
 * its last. */
static Stretch of_set(const Date *date) {
  bool one_of = date->form == DATE_ONE_OF;
  Stretch out = of_term(date_term(date, 0));
  for (unsigned i = 1; i < date_n_terms(date); i++) {
    Stretch next = of_term(date_term(date, i));
    out.start.least = MIN(out.start.least, next.start.least);
    out.start.most = one_of ? MAX(out.start.most, next.start.most) : MIN(out.start.most, next.start.most);
    out.end.least = one_of ? MIN(out.end.least, next.end.least) : MAX(out.end.least, next.end.least);
    out.end.most = MAX(out.end.most, next.end.most);
  }
  if (date->ends[0] == DATE_OPEN) {
    out.start.least = -forever;
    out.start.most = one_of ? out.start.most : -forever;
    out.end.least = one_of ? -forever : out.end.least;
  }
  if (date->ends[1] == DATE_OPEN) {
    out.end.most = forever;
    out.end.least = one_of ? out.end.least : forever;
    out.start.most = one_of ? forever : out.start.most;
  }
  return out;
}

static Stretch stretch_of(const Date *date) {
  switch (date->form) {
  case DATE_SINGLE:
    return of_term(date_term(date, 0));
  case DATE_INTERVAL:
    return of_interval(date);
  default:
    return of_set(date);
  }
}

/* Those readings of the term that lie at its ends or at those of another date: one between them stands in no other
 * relation than they do. */
static void add_readings(Readings *readings, const DateTerm *term, const Stretch *own, const Stretch *other) {
  const Instant bounds[] = {own->start.least,   own->start.most,   own->end.least,   own->end.most,
                            other->start.least, other->start.most, other->end.least, other->end.most};
  DatePrecision part = finest_part(term);
  for (gsize i = 0; i < G_N_ELEMENTS(bounds); i++) {
    for (int step = -1; step <= 1 && ABS(bounds[i]) < forever; step++) {
      int64_t first = part_start((int64_t)(bounds[i] / DAY), part, step), next = part_start(first, part, 1);
      Instant start = (Instant)first * DAY, end = (Instant)next * DAY;
      if (term_has_reading(term, first)) {
        readings->stretches[readings->n++] = (Stretch){{start, start}, {end, end}};
      }
    }
  }
}

/* Can the members of a set stand for it one by one? */
static bool is_short_list(const Date *date) {
  unsigned n = date_n_terms(date);
  bool closed = date->ends[0] == DATE_KNOWN && date->ends[1] == DATE_KNOWN;
  bool list = date->form == DATE_ONE_OF && closed && n <= MOST_READINGS;
  for (unsigned i = 0; list && i < n; i++) {
    list = !date_term(date, i)->run;
  }
  return list;
}

static Readings readings_of(const Date *date, const Stretch *own, const Stretch *other) {
  Readings readings = {.n = 0};
  if (date->form == DATE_SINGLE && has_readings(date_term(date, 0))) {
    add_readings(&readings, date_term(date, 0), own, other);
  } else if (is_short_list(date)) {
    for (unsigned i = 0; i < date_n_terms(date); i++) {
      readings.stretches[readings.n++] = of_term(date_term(date, i));
    }
  } else {
    readings.stretches[readings.n++] = *own;
  }
  return readings;
}

static Range range_of(char end, const Stretch *a, const Stretch *b) {
  switch (end) {
  case 'a':
    return a->start;
  case 'A':
    return a->end;
  case 'b':
    return b->start;
  default:
    return b->end;
  }
}

/* Ends that are not known fall between days, as all do but those of a time of day. */
static Instant next_midnight(Instant at) {
  Instant rest = (at % DAY + DAY) % DAY;
  return rest ? at + DAY - rest : at;
}

static bool possible(const char *order, const Stretch *a, const Stretch *b) {
  Instant last = -forever - 1;
  for (const char *end = order; *end; end += *end == '<') {
    Range range = range_of(*end++, a, b);
    bool known = range.least == range.most;
    while (*end == '=') {
      Range same = range_of(end[1], a, b);
      known &= same.least == same.most;
      range.least = MAX(range.least, same.least);
      range.most = MIN(range.most, same.most);
      end += 2;
    }
    last = MAX(last + 1, range.least);
    last = known ? last : next_midnight(last);
    if (last > range.most) {
      return false;
    }
  }
  return true;
}

static unsigned relations_of(const Stretch *a, const Stretch *b) {
  unsigned found = 0;
  for (AllenRelation i = 0; i < ALLEN_RELATIONS; i++) {
    found |= possible(relations[i].order, a, b) ? 1U << i : 0;
  }
  return found;
}

unsigned allen_relations(const Date *a, const Date *b) {
  Stretch first = stretch_of(a), second = stretch_of(b);
  Readings of_a = readings_of(a, &first, &second), of_b = readings_of(b, &second, &first);
  unsigned found = 0;
  for (int i = 0; i < of_a.n; i++) {
    for (int k = 0; k < of_b.n; k++) {
      found |= relations_of(&of_a.stretches[i], &of_b.stretches[k]);
    }
  }
  return found;
}

AllenAnswer allen_answer(unsigned set, AllenRelation relation) {
  unsigned bit = 1U << relation;
  return !(set & bit) ? ALLEN_NO : set == bit ? ALLEN_YES : ALLEN_MAYBE;
}

const char *allen_name(AllenRelation relation) {
  return relations[relation].name;
}
