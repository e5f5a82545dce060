/* point_test.c -- stretches of the calendar: values, dates, steps. */
#include "timex/resolve/point.h"

typedef struct {
  Point point;
  const char *value, *edtf;
} Row;

static void test_values(void) {
  static const Row rows[] = {
      {{UNIT_DAY, 1998, 2, 13, 0, false}, "1998-02-13", "1998-02-13"},
      {{UNIT_WEEK, 1998, 2, 9, 0, false}, "1998-W07", "[1998-02-09..1998-02-15]"},
      {{UNIT_WEEKEND, 1998, 2, 14, 0, false}, "1998-W07-WE", "[1998-02-14..1998-02-15]"},
      {{UNIT_MONTH, 1998, 2, 0, 0, false}, "1998-02", "1998-02"},
      {{UNIT_SEASON, 1998, 0, 0, 24, false}, "1998-WI", "1998-24"},
      {{UNIT_SEASON, 1998, 0, 0, 24, true}, "1999-WI", "1998-12/1999-02"},
      {{UNIT_QUARTER, 1998, 0, 0, 3, false}, "1998-Q3", "1998-35"},
      {{UNIT_HALF, 1998, 0, 0, 2, false}, "1998-H2", "1998-41"},
      {{UNIT_YEAR, -43, 0, 0, 0, false}, "-0043", "-0043"},
      {{UNIT_DECADE, 1990, 0, 0, 0, false}, "199", "199X"},
      {{UNIT_CENTURY, 1800, 0, 0, 0, false}, "18", "18XX"},
      {{UNIT_CENTURY, -499, 0, 0, 0, false}, "-04", "-0499/-0400"},
      {{UNIT_DAY, 1999, 2, 29, 0, false}, "1999-02-29", NULL},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    g_autofree char *value = point_value(&rows[i].point);
    g_autoptr(Date) date = point_date(&rows[i].point, false);
    g_assert_cmpstr(value, ==, rows[i].value);
    g_assert_cmpstr(date ? date_edtf(date) : NULL, ==, rows[i].edtf);
  }
}

/* Every unit of every day of some years: the day lies in it, and one unit on begins where it ends. */
static void test_units_tile(void) {
  static const TimeUnit units[] = {UNIT_DAY,     UNIT_WEEK, UNIT_MONTH, UNIT_SEASON,
                                   UNIT_QUARTER, UNIT_HALF, UNIT_YEAR,  UNIT_DECADE};
  for (int64_t day = calendar_to_day(-2, 1, 1); day < calendar_to_day(13, 1, 1); day++) {
    for (gsize i = 0; i < G_N_ELEMENTS(units); i++) {
      Point point = point_at(day, units[i]);
      Point next = point_shift(&point, units[i], 1), back = point_shift(&next, units[i], -1);
      g_assert_cmpint(point_first_day(&point), <=, day);
      g_assert_cmpint(point_last_day(&point), >=, day);
      g_assert_cmpint(point_first_day(&next), ==, point_last_day(&point) + 1);
      g_assert_cmpint(point_first_day(&back), ==, point_first_day(&point));
    }
  }
}

static void test_approximate(void) {
  Point month = {UNIT_MONTH, 1987, 10, 0, 0, false};
  g_autoptr(Date) date = point_date(&month, true);
  g_assert_cmpstr(date_edtf(date), ==, "1987-10~");
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/point/values", test_values);
  g_test_add_func("/point/units-tile", test_units_tile);
  g_test_add_func("/point/approximate", test_approximate);
  return g_test_run();
}
