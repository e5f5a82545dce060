/* bounds_test.c -- bounds of dates with unspecified digits against brute force.
 *
 * The reference knows nothing of masks: it writes every day of the calendar as text
 * and keeps those that match the pattern character by character. */
#include <string.h>

#include <glib.h>

#include "date/date.h"

enum { YEARS = 10000 };

typedef struct {
  int month, day; /* day 0: the whole month */
} MonthDay;

static bool matches(const char *pattern, int value, int digits) {
  char text[8];
  g_snprintf(text, sizeof text, "%0*d", digits, value);
  for (int i = 0; i < digits; i++) {
    if (pattern[i] != 'X' && pattern[i] != text[i]) {
      return false;
    }
  }
  return true;
}

static int month_length(int year, int month) {
  return g_date_get_days_in_month((GDateMonth)month, (GDateYear)(year + 2 * YEARS));
}

/* The months or days of any year that match, in order. */
static GArray *month_days(const char *month, const char *day) {
  GArray *found = g_array_new(FALSE, FALSE, sizeof(MonthDay));
  for (int m = 1; m <= 12; m++) {
    for (int d = 1; d <= 31; d++) {
      if ((!month || matches(month, m, 2)) && (!day || matches(day, d, 2))) {
        g_array_append_val(found, ((MonthDay){m, d}));
      }
    }
  }
  return found;
}

/* The first (step 1) or last (step -1) matching day, as text; NULL: there is none. */
static char *extreme(const char *year, bool negative, const GArray *days, int step) {
  int sign = negative ? -1 : 1;
  for (int i = 0; i < YEARS; i++) {
    int size = step * sign > 0 ? i : YEARS - 1 - i, y = sign * size;
    for (guint k = 0; matches(year, size, 4) && k < days->len; k++) {
      const MonthDay *day = &g_array_index(days, MonthDay, step > 0 ? k : days->len - 1 - k);
      if (day->day <= month_length(y, day->month)) {
        return g_strdup_printf("%s%04d-%02d-%02d", y < 0 ? "-" : "", size, day->month, day->day);
      }
    }
  }
  return NULL;
}

static void check(const char *year, bool negative, const char *month, const char *day) {
  g_autofree char *text = g_strjoin("", negative ? "-" : "", year, month ? "-" : "", month ? month : "", day ? "-" : "",
                                    day ? day : "", NULL);
  g_autoptr(GArray) days = month_days(month, day);
  g_autofree char *first = extreme(year, negative, days, 1), *last = extreme(year, negative, days, -1);
  DateError error = {0};
  g_autoptr(Date) date = date_parse_edtf(text, -1, &error);
  if (!first) {
    g_assert_null(date);
    g_assert_cmpstr(error.code, ==, "date-range");
    date_error_clear(&error);
    return;
  }
  g_assert_nonnull(date);
  g_autofree char *min = date_min_text(date), *max = date_max_text(date);
  if (strcmp(min, first) != 0 || strcmp(max, last) != 0) {
    g_error("%s: %s..%s, should be %s..%s", text, min, max, first, last);
  }
  g_assert_cmpstr(date_edtf(date), ==, text);
}

static const char *const months[] = {NULL, "XX", "0X", "1X", "X0", "X1", "X2", "X9", "01", "02", "04", "12"};
static const char *const days[] = {NULL, "XX", "0X", "1X", "2X", "3X", "X0", "X1", "X9", "01", "29", "30", "31"};

static void check_parts(const char *year, bool negative) {
  for (guint m = 0; m < G_N_ELEMENTS(months); m++) {
    for (guint d = 0; d < (months[m] ? G_N_ELEMENTS(days) : 1); d++) {
      check(year, negative, months[m], days[d]);
    }
  }
}

/* Every mask of the year, over years that are leap years in different ways, with every kind of
 * month and day. */
static void test_unspecified(void) {
  static const char *const years[] = {"1985", "2000", "1900", "0004"};
  for (guint i = 0; i < G_N_ELEMENTS(years); i++) {
    for (unsigned mask = 0; mask < 16; mask++) {
      char year[5];
      g_strlcpy(year, years[i], sizeof year);
      for (int digit = 0; digit < 4; digit++) {
        year[digit] = mask >> digit & 1 ? 'X' : year[digit];
      }
      check_parts(year, false);
      if (strcmp(year, "0000") != 0) {
        check_parts(year, true);
      }
    }
  }
}

static void assert_bounds(const char *text, const char *min, const char *max) {
  g_autoptr(Date) date = date_parse_edtf(text, -1, NULL);
  g_assert_nonnull(date);
  g_autofree char *got_min = date_min_text(date), *got_max = date_max_text(date);
  g_assert_cmpstr(got_min, ==, min);
  g_assert_cmpstr(got_max, ==, max);
}

static void test_bounds(void) {
  static const char *const rows[][3] = {
      {"1776", "1776-01-01", "1776-12-31"},
      {"-0043-03-15", "-0043-03-15", "-0043-03-15"},
      {"Y-13E3", "-13000-01-01", "-13000-12-31"},
      {"Y52000", "+52000-01-01", "+52000-12-31"},
      {"1815-21", "1815-03-01", "1815-05-31"},
      {"1815-24", "1815-12-01", "1816-02-29"},
      {"1815-30", "1815-12-01", "1816-02-29"},
      {"1815-29", "1815-09-01", "1815-11-30"},
      {"2019-34", "2019-04-01", "2019-06-30"},
      {"2019-38", "2019-05-01", "2019-08-31"},
      {"2019-41", "2019-07-01", "2019-12-31"},
      {"1640S2", "1600-01-01", "1699-12-31"},
      {"0640S2", "0600-01-01", "0699-12-31"},
      {"0040S2", "0000-01-01", "0099-12-31"},
      {"Y64E1S2", "0640-01-01", "0649-12-31"},
      {"Y-123456S2", "-129999-01-01", "-120000-12-31"},
      {"1812/1815", "1812-01-01", "1815-12-31"},
      {"1812/..", "1812-01-01", "open"},
      {"/1815", "unknown", "1815-12-31"},
      {"[1812,1801..1804]", "1801-01-01", "1812-12-31"},
      {"{..1812}", "open", "1812-12-31"},
      {"1999-12-31T22:30:00-05:00", "2000-01-01T03:30:00Z", "2000-01-01T03:30:00Z"},
      {"1999-12-31T24:00:00", "2000-01-01T00:00:00", "2000-01-01T00:00:00"},
  };
  for (guint i = 0; i < G_N_ELEMENTS(rows); i++) {
    assert_bounds(rows[i][0], rows[i][1], rows[i][2]);
  }
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/date/bounds/unspecified", test_unspecified);
  g_test_add_func("/date/bounds/known", test_bounds);
  return g_test_run();
}
