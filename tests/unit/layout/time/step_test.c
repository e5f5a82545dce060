/* Which times an axis ticks. */
#include "date/calendar.h"
#include "layout/time/step.h"

static void check(const GArray *times, const double *wanted, guint n) {
  g_assert_cmpuint(times->len, ==, n);
  for (guint i = 0; i < n; i++) {
    g_assert_cmpfloat(g_array_index(times, double, i), ==, wanted[i]);
  }
}

/* A day, a week, a month, a quarter, then 1, 2 and 5 times the powers of ten in years; both ends are among them. */
static void test_powers(void) {
  static const double year = 365.2425, short_times[] = {1, 7, 30.436875, 91.310625};
  g_autoptr(GArray) all = step_powers(1, 20 * year), few = step_powers(7, 91.310625),
                    years = step_powers(year, 100 * year);
  double wanted[] = {1, 7, short_times[2], short_times[3], year, 2 * year, 5 * year, 10 * year, 20 * year};
  check(all, wanted, G_N_ELEMENTS(wanted));
  check(few, short_times + 1, 3);
  double hundred[] = {year, 2 * year, 5 * year, 10 * year, 20 * year, 50 * year, 100 * year};
  check(years, hundred, G_N_ELEMENTS(hundred));
}

/* Months of different lengths, from the last before the first time. */
static void test_times(void) {
  const Step month = {.unit = DATE_PREC_MONTH, .count = 1}, day = {.unit = DATE_PREC_DAY, .count = 7};
  double first = (double)calendar_to_day(2020, 1, 15), last = (double)calendar_to_day(2020, 3, 1);
  g_autoptr(GArray) months = step_times(&month, first, last);
  double wanted[] = {(double)calendar_to_day(2020, 1, 1), (double)calendar_to_day(2020, 2, 1), last};
  check(months, wanted, G_N_ELEMENTS(wanted));
  g_autoptr(GArray) days = step_times(&day, first, first + 7);
  g_assert_cmpfloat(g_array_index(days, double, days->len - 1) - g_array_index(days, double, 0), ==, 7);
}

/* From the earliest round year before `year`: years as calendar.h has them, 0 being 1 BC. */
static void check_years(int count, int year, int first, int second) {
  const Step step = {.unit = DATE_PREC_YEAR, .count = count};
  g_autoptr(GArray) times =
      step_times(&step, (double)calendar_to_day(year, 6, 1), (double)calendar_to_day(year + 2 * count, 6, 1));
  g_assert_cmpint(calendar_from_day((int64_t)g_array_index(times, double, 0)).year, ==, first);
  g_assert_cmpint(calendar_from_day((int64_t)g_array_index(times, double, 1)).year, ==, second);
}

/* Round as people count: there is no year 0 between 10 BC and AD 10. */
static void test_years(void) {
  check_years(10, 1905, 1900, 1910);
  check_years(10, 15, 10, 20);
  check_years(10, -4, -9, 10);
  check_years(10, 0, -9, 10);
  check_years(10, 1, -9, 10);
  check_years(100, 7, -99, 100);
  check_years(1, 1, 1, 2);
  check_years(1, 0, 0, 1);
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/step/powers", test_powers);
  g_test_add_func("/step/times", test_times);
  g_test_add_func("/step/years", test_years);
  return g_test_run();
}
