/* bounds_test.c -- bounds of dates with unspecified digits against brute force.
 *
 * The reference knows nothing of masks: it writes every day of the calendar as text
 * and keeps those that match the pattern character by character. */
#include <string.h>

#include <glib.h>

#include "date/date.h"

enum { YEARS = 10000, MONTHS = 12, DAYS = 31, LEAP = 2000 };

typedef struct {
  int month, day;
} MonthDay;

/* All that may stand for a month or a day, by writing X for any of the digits of any number; "" for none. */
static GPtrArray *patterns_to(int most) {
  GPtrArray *patterns = g_ptr_array_new_with_free_func(g_free);
  g_ptr_array_add(patterns, g_strdup(""));
  for (int value = 1; value <= most; value++) {
    for (unsigned mask = 0; mask < 4; mask++) {
      char *text = g_strdup_printf("%02d", value);
      text[0] = mask & 1 ? 'X' : text[0];
      text[1] = mask & 2 ? 'X' : text[1];
      if (g_ptr_array_find_with_equal_func(patterns, text, g_str_equal, NULL)) {
        g_free(text);
      } else {
        g_ptr_array_add(patterns, text);
      }
    }
  }
  return patterns;
}

/* Nothing written matches everything. */
static bool matches(const char *pattern, int value, int digits) {
  char text[8];
  g_snprintf(text, sizeof text, "%0*d", digits, value);
  for (int i = 0; *pattern && i < digits; i++) {
    if (pattern[i] != 'X' && pattern[i] != text[i]) {
      return false;
    }
  }
  return true;
}

static int month_length(int year, int month) {
  return g_date_get_days_in_month((GDateMonth)month, (GDateYear)(year + 2 * YEARS));
}

/* The days of a leap year that match, in order. */
static GArray *month_days(const char *month, const char *day) {
  GArray *found = g_array_new(FALSE, FALSE, sizeof(MonthDay));
  for (int m = 1; m <= MONTHS; m++) {
    for (int d = 1; d <= month_length(LEAP, m); d++) {
      if (matches(month, m, 2) && matches(day, d, 2)) {
        g_array_append_val(found, ((MonthDay){m, d}));
      }
    }
  }
  return found;
}

/* The years that match, in order of time. */
static GArray *years_of(const char *pattern, bool negative) {
  GArray *found = g_array_new(FALSE, FALSE, sizeof(int));
  for (int i = 0; i < YEARS; i++) {
    int size = negative ? YEARS - 1 - i : i, year = negative ? -size : size;
    if (matches(pattern, size, 4)) {
      g_array_append_val(found, year);
    }
  }
  return found;
}

/* The first (step 1) or last (step -1) matching day, as text; NULL: there is none. */
static char *extreme(const GArray *years, const GArray *days, int step) {
  for (guint i = 0; days->len && i < years->len; i++) {
    int year = g_array_index(years, int, step > 0 ? i : years->len - 1 - i);
    for (guint k = 0; k < days->len; k++) {
      const MonthDay *day = &g_array_index(days, MonthDay, step > 0 ? k : days->len - 1 - k);
      if (day->day <= month_length(year, day->month)) {
        return g_strdup_printf("%s%04d-%02d-%02d", year < 0 ? "-" : "", ABS(year), day->month, day->day);
      }
    }
  }
  return NULL;
}

static void check(const char *text, const GArray *years, const GArray *days) {
  g_autofree char *first = extreme(years, days, 1), *last = extreme(years, days, -1);
  DateError error = {0};
  g_autoptr(Date) date = date_parse_edtf(text, -1, &error);
  if (!first) {
    g_assert_null(date);
    g_assert_cmpstr(error.code, ==, "date-range");
    date_error_clear(&error);
    return;
  }
  if (!date) {
    g_error("%s: %s; should be %s..%s", text, error.message, first, last);
  }
  g_autofree char *min = date_min_text(date), *max = date_max_text(date);
  if (strcmp(min, first) != 0 || strcmp(max, last) != 0) {
    g_error("%s: %s..%s, should be %s..%s", text, min, max, first, last);
  }
  g_assert_cmpstr(date_edtf(date), ==, text);
}

/* Every mask of a year, BC too, over years that are leap years in different ways. */
static GPtrArray *year_patterns(void) {
  static const char *const years[] = {"1985", "2000", "1900", "0004"};
  GPtrArray *patterns = g_ptr_array_new_with_free_func(g_free);
  for (guint i = 0; i < 2 * G_N_ELEMENTS(years); i++) {
    for (unsigned mask = 0; mask < 16; mask++) {
      char *text = g_strconcat(i % 2 ? "-" : "", years[i / 2], NULL);
      for (int digit = 0; digit < 4; digit++) {
        char *place = text + i % 2 + digit;
        *place = mask >> digit & 1 ? 'X' : *place;
      }
      g_ptr_array_add(patterns, text);
    }
  }
  return patterns;
}

static void check_in_years(const GPtrArray *years, const GPtrArray *matching, const char *month, const char *day) {
  g_autoptr(GArray) days = month_days(month, day);
  for (guint y = 0; y < years->len; y++) {
    g_autofree char *text = g_strconcat(years->pdata[y], *month ? "-" : "", month, *day ? "-" : "", day, NULL);
    check(text, matching->pdata[y], days);
  }
}

/* With every kind of month and day: each number, and each with one digit or both unspecified. */
static void test_unspecified(void) {
  g_autoptr(GPtrArray) years = year_patterns(), months = patterns_to(MONTHS), days = patterns_to(DAYS);
  g_autoptr(GPtrArray) matching = g_ptr_array_new_with_free_func((GDestroyNotify)g_array_unref);
  for (guint y = 0; y < years->len; y++) {
    const char *year = years->pdata[y];
    g_ptr_array_add(matching, years_of(year + (*year == '-'), *year == '-'));
  }
  for (guint m = 0; m < months->len; m++) {
    for (guint d = 0; d < (m ? days->len : 1); d++) {
      check_in_years(years, matching, months->pdata[m], days->pdata[d]);
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
