/* implied.c -- what ranges imply and no phrase names: TimeML's TIMEX3 without text. */
#include "timex/resolve/point.h"
#include "timex/timex.h"

enum { MONTHS = 12 };

typedef struct {
  const GArray *found;
  GArray *out;
  int *places; /* of each of `found` in `out` */
  const Date *anchor;
} Implier;

static int place_of(const Implier *implier, int index) {
  return index < 0 ? index : implier->places[index];
}

/* After the last one; takes `value`.  Its index. */
static int imply(Implier *implier, TimexType type, char *value, int begin, int end) {
  g_autofree char *own = value;
  const Timex *last = &g_array_index(implier->out, Timex, implier->out->len - 1);
  Timex timex = {.offset = last->offset + last->length,
                 .type = type,
                 .value = g_ref_string_new(own),
                 .begin = begin,
                 .end = end,
                 .why = g_ref_string_new("implied by the phrase before it")};
  g_array_append_val(implier->out, timex);
  return (int)implier->out->len - 1;
}

static int64_t months_of(int64_t day) {
  CalendarDay civil = calendar_from_day(day);
  return civil.year * MONTHS + civil.month - 1;
}

/* From one date to another as finely as both are known: "P2D", "P4Y". */
static char *length_between(const Date *from, const Date *to) {
  int64_t begin = date_min(from).day, end = date_min(to).day;
  DatePrecision precision = MIN(date_precision(from), date_precision(to));
  if (precision >= DATE_PREC_DAY) {
    return g_strdup_printf("P%" G_GINT64_FORMAT "D", end - begin);
  }
  int64_t months = months_of(end) - months_of(begin);
  bool fine = precision > DATE_PREC_YEAR;
  return g_strdup_printf("P%" G_GINT64_FORMAT "%c", fine ? months : months / MONTHS, fine ? 'M' : 'Y');
}

/* The first or second term of an interval; NULL: it is open. */
static Date *end_of(const Date *date, unsigned which) {
  const DateTerm *term = date_term(date, which);
  return term ? date_new_term(term) : NULL;
}

/* "from 1910 to 1936": a length between the two. */
static void imply_range(Implier *implier, const Timex *first) {
  g_autoptr(Date) from = end_of(first->date, 0);
  g_autoptr(Date) to = end_of(first->date, 1);
  if (from && to) {
    int end = place_of(implier, first->end);
    imply(implier, TIMEX_DURATION, length_between(from, to), end - 1, end);
  }
}

/* "since 1997", "until Monday": of a length that is not said. */
static void imply_open(Implier *implier, const Timex *timex, int at) {
  bool since = date_max(timex->date).kind == DATE_OPEN, until = date_min(timex->date).kind != DATE_KNOWN;
  g_autoptr(Date) said = since || until ? end_of(timex->date, since ? 0 : 1) : NULL; /* else of listed days */
  if (said) {
    DatePrecision precision = date_precision(said);
    const char *unit = precision >= DATE_PREC_DAY ? "PXD" : precision > DATE_PREC_YEAR ? "PXM" : "PXY";
    imply(implier, TIMEX_DURATION, g_strdup(unit), since ? at : TIMEX_NONE, since ? TIMEX_NONE : at);
  }
}

/* "the first ten months of 1915": from January to October. */
static void imply_within(Implier *implier, const Timex *timex, int at) {
  g_autoptr(Date) from = end_of(timex->date, 0);
  g_autoptr(Date) to = end_of(timex->date, 1);
  if (from && to) {
    int begin = imply(implier, TIMEX_DATE, g_strdup(date_edtf(from)), TIMEX_NONE, TIMEX_NONE);
    int end = imply(implier, TIMEX_DATE, g_strdup(date_edtf(to)), TIMEX_NONE, TIMEX_NONE);
    g_array_index(implier->out, Timex, at).begin = begin;
    g_array_index(implier->out, Timex, at).end = end;
  }
}

/* "the past two years", which end with publication, begin two years before. */
static void imply_stretch(Implier *implier, const Timex *timex, int at) {
  static const TimeUnit units[] = {
      ['D'] = UNIT_DAY, ['W'] = UNIT_WEEK, ['M'] = UNIT_MONTH, ['Q'] = UNIT_QUARTER, ['Y'] = UNIT_YEAR};
  char *letter;
  int64_t count = g_ascii_strtoll(timex->value + 1, &letter, 10);
  guchar unit = (guchar)*letter;
  if (count < 1 || unit >= G_N_ELEMENTS(units) || !units[unit] || letter[1]) {
    return; /* vague, or of hours */
  }
  bool ends = timex->end == TIMEX_DCT;
  Point day = point_at(date_min(implier->anchor).day, UNIT_DAY);
  Point bound = point_shift(&day, units[unit], ends ? -count : count);
  int other = imply(implier, TIMEX_DATE, point_value(&bound), TIMEX_NONE, TIMEX_NONE);
  Timex *length = &g_array_index(implier->out, Timex, at);
  *(ends ? &length->begin : &length->end) = other;
}

static void take(Implier *implier, guint i) {
  Timex timex = g_array_index(implier->found, Timex, i);
  const Timex *before = i ? &g_array_index(implier->found, Timex, i - 1) : NULL;
  int at = implier->places[i] = (int)implier->out->len;
  bool length = timex.type == TIMEX_DURATION, opens = !length && timex.end >= 0;
  timex.begin = place_of(implier, timex.begin);
  timex.end = opens ? TIMEX_NONE : place_of(implier, timex.end);
  g_array_append_val(implier->out, timex);
  if (before && before->type != TIMEX_DURATION && before->end == (int)i) {
    imply_range(implier, before);
  } else if (!opens && !length && timex.date && date_form(timex.date) == DATE_INTERVAL) {
    imply_open(implier, &timex, at);
  } else if (length && timex.date) {
    imply_within(implier, &timex, at);
  } else if (length && implier->anchor && (timex.begin == TIMEX_DCT || timex.end == TIMEX_DCT)) {
    imply_stretch(implier, &timex, at);
  }
}

GArray *timex_imply(GArray *found, const Date *anchor) {
  g_autofree int *places = g_new(int, found->len + 1);
  Implier implier = {found, timex_array_new(), places, anchor};
  for (guint i = 0; i < found->len; i++) {
    take(&implier, i);
  }
  g_array_set_clear_func(found, NULL); /* its members have moved */
  g_array_unref(found);
  return implier.out;
}
