/* Time to places: in order on every scale, breaks where the gaps are, ticks without a year 0. */
#include "layout/time/scale.h"

#include <math.h>

#include "date/calendar.h"
#include "layout/time/step.h"
#include "model/timeline.h"

static GPtrArray *events_of(const char *const *dates) {
  GPtrArray *events = g_ptr_array_new_with_free_func((GDestroyNotify)event_free);
  for (; *dates; dates++) {
    Event *event = event_new();
    event->date = date_parse_edtf(*dates, -1, NULL);
    g_assert_nonnull(event->date);
    g_ptr_array_add(events, event);
  }
  return events;
}

static ScaleFrame frame_of(const char *kind, const GPtrArray *events) {
  g_autoptr(Options) options = options_new();
  g_assert_null(options_set(options, OPT_SCALE, kind));
  return scale_frame(options, events);
}

/* What began nobody knows when is read where it ended; what had always been, first of all. */
static int by_date(const void *left, const void *right) {
  return date_compare((*(const Event *const *)left)->date, (*(const Event *const *)right)->date);
}

static void test_order(void) {
  static const char *const dates[] = {"../1449", "1891/1967", "1943-03-12", "/1945-05", "1947", "1950/..", NULL};
  g_autoptr(GPtrArray) events = events_of(dates);
  double before = -INFINITY;
  for (guint i = 0; i < events->len; i++) {
    double at = scale_order(g_ptr_array_index(events, i));
    g_assert_true(i == 0 ? isinf(at) : at > before);
    before = at;
  }
}

static void test_in_order(void) {
  static const char *const dates[] = {"Y-13800000000", "Y-66000000", "-0043-03-15", "1914/1918",
                                      "1969-07-20",    "2019",       NULL};
  static const char *const kinds[] = {"auto", "time", "collapsed", "log", "sequence"};
  g_autoptr(GPtrArray) events = events_of(dates);
  for (gsize i = 0; i < G_N_ELEMENTS(kinds); i++) {
    ScaleFrame frame = frame_of(kinds[i], events);
    Scale *scale = scale_new(&frame, events, NULL, scale_all, PT(36), PT(700));
    Unit before = PT(36);
    for (guint k = 0; k < events->len; k++) {
      Unit at = scale_at(scale, scale_first(g_ptr_array_index(events, k)));
      g_assert_cmpint(at, >=, before);
      before = at;
    }
    g_assert_cmpint(before, <=, PT(736));
    scale_free(scale);
  }
}

/* A page that ends before an event without a start shows no time of its own: it is not cut. */
static void test_unbounded(void) {
  static const char *const dates[] = {"1900", "1950", NULL};
  g_autoptr(GPtrArray) events = events_of(dates);
  ScaleFrame frame = frame_of("time", events);
  Scale *whole = scale_new(&frame, events, NULL, scale_all, 0, PT(700));
  Scale *cut = scale_new(&frame, events, NULL, (ScaleWindow){INFINITY, -INFINITY}, 0, PT(700));
  for (guint i = 0; i < events->len; i++) {
    double time = scale_first(g_ptr_array_index(events, i));
    g_assert_cmpint(scale_at(cut, time), ==, scale_at(whole, time));
  }
  scale_free(whole);
  scale_free(cut);
}

/* Only what has no start needs room before the axis. */
static void test_lead(void) {
  static const char *const closed[] = {"1900", "1950", NULL}, *const open[] = {"../1900", "1950", NULL};
  g_autoptr(GPtrArray) without = events_of(closed), with = events_of(open);
  ScaleFrame frame = frame_of("time", without), other = frame_of("time", with);
  Scale *tight = scale_new(&frame, without, NULL, scale_all, 0, PT(700));
  Scale *wide = scale_new(&other, with, NULL, scale_all, 0, PT(700));
  g_assert_cmpint(scale_at(tight, scale_first(g_ptr_array_index(without, 0))), <, PT(20));
  g_assert_cmpint(scale_at(wide, scale_last(g_ptr_array_index(with, 0))), >, PT(20));
  scale_free(tight);
  scale_free(wide);
}

/* A range has a step for each end. */
static void test_steps(void) {
  static const char *const dates[] = {"1914/1918", "1939", NULL};
  g_autoptr(GPtrArray) events = events_of(dates);
  ScaleFrame frame = frame_of("sequence", events);
  Scale *scale = scale_new(&frame, events, NULL, scale_all, 0, PT(700));
  g_assert_cmpuint(scale->steps->len, ==, 3);
  Unit from = scale_at(scale, scale_first(g_ptr_array_index(events, 0))),
       middle = scale_at(scale, scale_last(g_ptr_array_index(events, 0))),
       to = scale_at(scale, scale_first(g_ptr_array_index(events, 1)));
  g_assert_cmpint(ABS(2 * middle - from - to), <, PT(1));
  scale_free(scale);
}

static void test_auto(void) {
  static const char *const even[] = {"1900", "1920", "1940", "1960", NULL};
  static const char *const crushed[] = {"2020-01-03", "2024-09-10", "2024-10-14", "2024-11-11", NULL};
  g_autoptr(GPtrArray) life = events_of(even), crisis = events_of(crushed);
  ScaleFrame frame = frame_of("auto", life);
  Scale *scale = scale_new(&frame, life, NULL, scale_all, 0, PT(700));
  g_assert_cmpuint(scale->stretches->len, ==, 1);
  scale_free(scale);
  frame = frame_of("auto", crisis);
  scale = scale_new(&frame, crisis, NULL, scale_all, 0, PT(700));
  g_assert_cmpuint(scale->stretches->len, ==, 2);
  scale_free(scale);
}

/* Clusters of events, in spans from days to deep time. */
static GPtrArray *random_events(void) {
  g_autoptr(GPtrArray) events = g_ptr_array_new_with_free_func((GDestroyNotify)event_free);
  guint clusters = (guint)g_test_rand_int_range(1, 6);
  double reach = pow(10, g_test_rand_double_range(1, 6));
  for (guint c = 0; c < clusters; c++) {
    double start = g_test_rand_double_range(0, reach), width = pow(10, g_test_rand_double_range(-1, 4));
    for (gint32 n = g_test_rand_int_range(1, 12); n > 0; n--) {
      CalendarDay day = calendar_from_day((int64_t)(start + g_test_rand_double_range(0, width)) - 365000);
      Event *event = event_new();
      event->date =
          day.year > 0 && day.year < 9999 ? date_new_day(day.year, day.month, day.day) : date_new_year(day.year);
      g_ptr_array_add(events, event);
    }
  }
  g_autoptr(Timeline) timeline = timeline_new();
  g_ptr_array_unref(timeline->events);
  timeline->events = g_ptr_array_ref(events);
  timeline_sort(timeline);
  return g_ptr_array_ref(events);
}

/* A day is as long everywhere, breaks or not. */
static void check_one_rate(const Scale *scale) {
  for (guint i = 0; i < scale->stretches->len; i++) {
    const Stretch *stretch = &g_array_index(scale->stretches, Stretch, i);
    double length = (stretch->last - stretch->first) * scale->rate;
    g_assert_cmpfloat(fabs(length - stretch->length), <, 8 + length / 1000);
  }
}

/* Among days, a year is no length of the axis: it has a slot of its own, where it begins. */
static void test_coarse(void) {
  static const char *const dates[] = {"2018", "2019-03-01", "2019-03-04", "2019-03-09", "2019-03-12", NULL};
  g_autoptr(GPtrArray) events = events_of(dates);
  ScaleFrame frame = frame_of("auto", events);
  Scale *scale = scale_new(&frame, events, NULL, scale_all, 0, PT(500));
  const ScaleSlot *slot = scale_slot(scale, g_ptr_array_index(events, 0));
  g_assert_nonnull(slot);
  g_assert_null(scale_slot(scale, g_ptr_array_index(events, 1)));
  g_assert_cmpint(slot->at + slot->length, <=, scale_at(scale, scale_first(g_ptr_array_index(events, 1))));
  g_assert_cmpint(slot->length, <=, PT(40));
  scale_free(scale);
}

/* A break says how long it is: a stretch never reaches into the next, whatever part of the time a page shows and
 * however short the axis is, which ends where it was asked to. */
static void test_breaks(void) {
  for (int round = 0; round < 4000; round++) {
    g_autoptr(GPtrArray) all = random_events(), shown = g_ptr_array_new();
    ScaleFrame frame = frame_of(g_test_rand_bit() ? "auto" : "collapsed", all);
    guint from = (guint)g_test_rand_int_range(0, (gint32)all->len),
          to = (guint)g_test_rand_int_range((gint32)from + 1, (gint32)all->len + 1);
    for (guint i = from; i < to; i++) {
      g_ptr_array_add(shown, g_ptr_array_index(all, i));
    }
    double first = from > 0 ? scale_first(g_ptr_array_index(all, from)) : -INFINITY;
    ScaleWindow window = scale_window(first, to < all->len ? scale_first(g_ptr_array_index(all, to)) : NAN);
    Unit length = PT(g_test_rand_int_range(20, 700));
    Scale *scale = scale_new(&frame, shown, NULL, window, 0, length);
    for (guint i = 0; i < scale->stretches->len; i++) {
      const Stretch *stretch = &g_array_index(scale->stretches, Stretch, i), *before = stretch - 1;
      g_assert_cmpfloat(stretch->last, >=, stretch->first);
      g_assert_true(i == 0 || (before->last < stretch->first && before->at + before->length < stretch->at));
    }
    g_assert_cmpint(scale_end(scale), <=, length);
    check_one_rate(scale);
    scale_free(scale);
  }
}

/* A day is as long in one stretch as in another, and no axis has more than the most asked for. */
static void test_one_rate(void) {
  enum { ROUNDS = 200, EVENTS = 24 };
  for (int round = 0; round < ROUNDS; round++) {
    g_autoptr(GPtrArray) events = g_ptr_array_new_with_free_func((GDestroyNotify)event_free);
    for (int i = 0; i < EVENTS; i++) {
      g_autofree char *date =
          g_strdup_printf("%04d-%02d-%02d", g_test_rand_int_range(1, 4) * 100 + 1500 + g_test_rand_int_range(0, 9),
                          g_test_rand_int_range(1, 13), g_test_rand_int_range(1, 29));
      Event *event = event_new();
      event->date = date_parse_edtf(date, -1, NULL);
      g_ptr_array_add(events, event);
    }
    g_ptr_array_sort(events, by_date);
    g_autoptr(Options) options = options_new();
    ScaleFrame frame = scale_frame(options, events);
    for (int capped = 0; capped < 2; capped++) {
      Scale *scale = scale_new(&frame, events, NULL, scale_all, 0, PT(500));
      for (guint i = 0; i < scale->stretches->len; i++) {
        const Stretch *stretch = &g_array_index(scale->stretches, Stretch, i);
        double off = stretch->length - (stretch->last - stretch->first) * scale->rate;
        g_assert_cmpfloat(fabs(off), <, PT(1));
      }
      g_assert_true(!capped || scale->rate <= frame.most_rate);
      frame.fill = false;
      frame.most_rate = scale->rate / 2;
      scale_free(scale);
    }
  }
}

static void test_sequence(void) {
  static const char *const dates[] = {"1900-01-01", "1900-01-02", "1990-01-01", NULL};
  g_autoptr(GPtrArray) events = events_of(dates);
  ScaleFrame frame = frame_of("sequence", events);
  Scale *scale = scale_new(&frame, events, NULL, scale_all, 0, PT(200));
  g_assert_cmpint(scale_at(scale, scale_first(g_ptr_array_index(events, 1))), ==, PT(100));
  g_assert_cmpint(scale_at(scale, scale_first(g_ptr_array_index(events, 2))), ==, PT(200));
  scale_free(scale);
}

/* Ten times as long ago is as much further, however long that is. */
static void test_log(void) {
  static const char *const dates[] = {"1019-01-01", "1919-01-01", "2009-01-01", "2018-01-01", "2019-01-01", NULL};
  g_autoptr(GPtrArray) events = events_of(dates);
  ScaleFrame frame = frame_of("log", events);
  Scale *scale = scale_new(&frame, events, NULL, scale_all, 0, PT(300));
  Unit at[4];
  for (guint i = 0; i < 4; i++) {
    at[i] = scale_at(scale, scale_first(g_ptr_array_index(events, i)));
  }
  g_assert_cmpint(at[0], ==, 0);
  g_assert_cmpint(ABS((at[1] - at[0]) - (at[2] - at[1])), <, PT(5));
  scale_free(scale);
}

static void test_no_year_zero(void) {
  Step step = {.unit = DATE_PREC_YEAR, .count = 5};
  g_autoptr(GArray) times = step_times(&step, (double)calendar_to_day(-9, 1, 1), (double)calendar_to_day(11, 1, 1));
  for (guint i = 0; i < times->len; i++) {
    int64_t year = calendar_from_day((int64_t)g_array_index(times, double, i)).year;
    int64_t counted = year > 0 ? year : year - 1;
    g_assert_cmpint(counted % 5, ==, 0);
  }
  g_assert_cmpuint(times->len, ==, 4); /* 10 and 5 BC, AD 5 and 10 */
}

static void test_billions(void) {
  Stretch stretch = {.first = -13.8e9 * 365.2425, .last = 0, .length = PT(700)};
  const Step *step = step_choose(&stretch, PT(26));
  g_assert_cmpint(step->unit, ==, DATE_PREC_YEAR);
  g_assert_cmpint(step->count, ==, 1000000000);
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/scale/one-rate", test_one_rate);
  g_test_add_func("/scale/in-order", test_in_order);
  g_test_add_func("/scale/unbounded", test_unbounded);
  g_test_add_func("/scale/steps", test_steps);
  g_test_add_func("/scale/lead", test_lead);
  g_test_add_func("/scale/auto", test_auto);
  g_test_add_func("/scale/coarse", test_coarse);
  g_test_add_func("/scale/breaks", test_breaks);
  g_test_add_func("/scale/sequence", test_sequence);
  g_test_add_func("/scale/order", test_order);
  g_test_add_func("/scale/log", test_log);
  g_test_add_func("/scale/no-year-zero", test_no_year_zero);
  g_test_add_func("/scale/billions", test_billions);
  return g_test_run();
}
