/* What is printed reads back as the same: every day of ten thousand years either way, and random years to 10^12. */
#include <string.h>

#include "date/calendar.h"
#include "date/date.h"

enum { YEARS = 10000, RANDOM = 200000 };

static void check(const char *text) {
  g_autoptr(Date) date = date_parse_edtf(text, -1, NULL);
  g_assert_nonnull(date);
  g_assert_cmpstr(date_edtf(date), ==, text);
}

static void format_year(char out[32], int64_t year) {
  const char *sign = year < 0 ? "-" : "";
  g_snprintf(out, 32, ABS(year) > 9999 ? "Y%s%" G_GINT64_FORMAT : "%s%04" G_GINT64_FORMAT, sign, ABS(year));
}

static void test_every_day(void) {
  char year[32], text[48];
  for (int64_t y = 1 - YEARS; y < YEARS; y++) { /* further years have no months in EDTF */
    format_year(year, y);
    for (int month = 1; month <= 12; month++) {
      for (int day = 1; day <= calendar_month_days(y, month); day++) {
        g_snprintf(text, sizeof text, "%s-%02d-%02d", year, month, day);
        check(text);
      }
    }
  }
}

static void test_random_years(void) {
  char text[32];
  for (int i = 0; i < RANDOM; i++) {
    double size = g_test_rand_double_range(0, 12);
    int64_t year = (int64_t)(g_test_rand_double_range(1, 10) * __builtin_pow(10, (int)size)) % (DATE_YEAR_MAX + 1);
    format_year(text, g_test_rand_bit() ? year : -year);
    check(strcmp(text, "-0000") == 0 ? "0000" : text);
  }
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/roundtrip/every-day", test_every_day);
  g_test_add_func("/roundtrip/random-years", test_random_years);
  return g_test_run();
}
