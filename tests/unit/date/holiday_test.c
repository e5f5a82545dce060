/* holiday_test.c -- each kind of rule, and rules that are none. */
#include <string.h>

#include <glib.h>

#include "date/calendar.h"
#include "date/holiday.h"

static void test_rules(void) {
  static const struct {
    const char *rule;
    int year, month, day;
  } rows[] = {
      {"12-25", 2021, 12, 25},
      {"02-29", 2024, 2, 29},
      {"thu 4 11", 2023, 11, 23},
      {"mon -1 05", 2023, 5, 29},
      {"sun 1 10", 2023, 10, 1},
      {"fri 5 3", 2024, 3, 29},
      {"easter", 2024, 3, 31},
      {"easter -2", 2024, 3, 29},
      {"easter +49", 2024, 5, 19},
      {"wed before 11-23", 2023, 11, 22},
      {"wed before 11-22", 2023, 11, 15},
      {"tue after 11-01", 2022, 11, 8},
      {"tue after 11-01", 2020, 11, 3},
      {"mon before 05-25", 2023, 5, 22},
      {"thu 4 11 +1", 2019, 11, 29},
      {"05-30 to 1970, mon -1 5", 1937, 5, 30},
      {"05-30 to 1970, mon -1 5", 1971, 5, 31},
      {"thu -1 11 to 1938, thu -2 11 to 1941, thu 4 11", 1939, 11, 23},
      {"mon 3 1 from 1986", 1986, 1, 20},
      {"easter", 1554, 3, 25},
      {"easter -46", 1554, 2, 7},
      {"easter -46", 1500, 3, 4},
      {"easter", 1583, 4, 10},
      {"tishri +9", 1973, 10, 6},
      {"tishri", 2024, 10, 3},
      {"nisan", 2024, 4, 23},
      {"nisan -30", 2024, 3, 24},
      {"islamic 10-01", 2024, 4, 10},
      {"islamic 12-10", 2023, 6, 29},
      {"chinese", 1985, 2, 20},
      {"chinese", 2024, 2, 10},
      {"chinese", 2034, 2, 19}, /* after a leap month of the winter */
      {"diwali", 2023, 11, 12},
  };
  for (guint i = 0; i < G_N_ELEMENTS(rows); i++) {
    int64_t day = -1;
    g_test_message("%s", rows[i].rule);
    g_assert_true(holiday_day(rows[i].rule, strlen(rows[i].rule), rows[i].year, &day));
    g_assert_cmpint(day, ==, calendar_to_day(rows[i].year, rows[i].month, rows[i].day));
  }
}

static void test_no_rules(void) {
  static const char *const rows[] = {"",
                                     "12",
                                     "13-01",
                                     "02-29",
                                     "thu",
                                     "thu 4",
                                     "thu 0 11",
                                     "thu 6 11",
                                     "thu 5 12",
                                     "thu 4 13",
                                     "day 1 01",
                                     "thu 4 11 x",
                                     "easter x",
                                     "easter 999",
                                     "easter 1 2",
                                     "mon near 05-25",
                                     "mon after 5",
                                     "mon +1",
                                     "mon 10000 1",
                                     "  ",
                                     ",",
                                     "mon 3 1 from 2024",
                                     "12-25 to 2022",
                                     "12-25 to x",
                                     "thu 4 11 +99",
                                     "islamic 13-01",
                                     "chinese +1",
                                     "diwali 10-01",
                                     "tishri +1 2"};
  for (guint i = 0; i < G_N_ELEMENTS(rows); i++) {
    int64_t day = 77;
    g_test_message("%s", rows[i]);
    g_assert_false(holiday_day(rows[i], strlen(rows[i]), 2023, &day));
    g_assert_cmpint(day, ==, 77);
  }
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/date/holiday/rules", test_rules);
  g_test_add_func("/date/holiday/none", test_no_rules);
  return g_test_run();
}
