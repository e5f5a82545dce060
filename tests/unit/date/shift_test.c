/* shift_test.c -- moving dates by units, joining and cutting spans. */
#include "date/shift.h"

typedef struct {
  const char *from;
  int64_t count;
  DatePrecision unit;
  const char *to; /* NULL: cannot be */
} Shift;

static void test_shift(void) {
  static const Shift cases[] = {
      {"2024-01-31", 1, DATE_PREC_MONTH, "2024-02-29"},
      {"2023-01-31", 1, DATE_PREC_MONTH, "2023-02-28"},
      {"2024-02-29", 1, DATE_PREC_YEAR, "2025-02-28"},
      {"2024-02-29", -4, DATE_PREC_YEAR, "2020-02-29"},
      {"2024-12-31", 1, DATE_PREC_DAY, "2025-01-01"},
      {"2024-11-15", -2, DATE_PREC_WEEK, "2024-11-01"},
      {"0000-01-01", -1, DATE_PREC_DAY, "-0001-12-31"},
      {"2024-05", 8, DATE_PREC_MONTH, "2025-01"},
      {"1999", 1, DATE_PREC_DECADE, "2009"},
      {"2024-01-31/2024-03-31", 1, DATE_PREC_MONTH, "2024-02-29/2024-04-30"},
      {"2024/..", 1, DATE_PREC_YEAR, "2025/.."},
      {"2024-08-31", 6, DATE_PREC_MONTH, "2025-02-28"},
      {"2024-02-29", 1, DATE_PREC_CENTURY, "2124-02-29"},
      {"2000-02-29", -1, DATE_PREC_CENTURY, "1900-02-28"},
      {"2024-05-31", 1, DATE_PREC_QUARTER, "2024-08-31"},
      {"2024-08-31", 1, DATE_PREC_HALF, "2025-02-28"},
      {"2024-12-31T23:30:00", 45, DATE_PREC_MINUTE, "2025-01-01T00:15:00"},
      {"2024-01-01T00:00:00Z", -1, DATE_PREC_SECOND, "2023-12-31T23:59:59Z"},
      {"2024-01-31T10:00:00", 1, DATE_PREC_MONTH, "2024-02-29T10:00:00"},
      {"199X", 1, DATE_PREC_DECADE, "200X"},
      {"199X", 1, DATE_PREC_YEAR, NULL},
      {"19XX", -2, DATE_PREC_CENTURY, "17XX"},
      {"19XX", 1, DATE_PREC_DECADE, NULL},
      {"1XXX", 1, DATE_PREC_MILLENNIUM, "2XXX"},
      {"1XXX", 1, DATE_PREC_CENTURY, NULL},
      {"1X99", 1, DATE_PREC_YEAR, NULL},
      {"2001-24", 1, DATE_PREC_SEASON, "2002-21"},
      {"2001-33", -1, DATE_PREC_QUARTER, "2000-36"},
      {"2001-37", 4, DATE_PREC_THIRD, "2002-38"},
      {"2001-41", 1, DATE_PREC_HALF, "2002-40"},
      {"2001-41", 1, DATE_PREC_MONTH, NULL},
      {"2001-24", 3, DATE_PREC_YEAR, "2004-24"},
      {"1450~", 10, DATE_PREC_YEAR, "1460~"},
      {"Y17E8", 1, DATE_PREC_YEAR, "Y1700000001"},
      {"Y-66000000", 66, DATE_PREC_MILLENNIUM, "Y-65934000"},
      {"[1667,1670..1672]", 1, DATE_PREC_YEAR, "[1668,1671..1673]"},
      {"{..2024-01-31}", 1, DATE_PREC_MONTH, "{..2024-02-29}"},
      {"9999-12-31", 1, DATE_PREC_DAY, NULL},
      {"Y1E12", 1, DATE_PREC_YEAR, NULL},
      {"2024", INT64_MAX, DATE_PREC_YEAR, NULL},
      {"2024-01-01", INT64_MIN, DATE_PREC_DAY, NULL},
      {"2024-XX", 1, DATE_PREC_MONTH, NULL},
      {"2024", 1, DATE_PREC_DAY, NULL},
      {"2024-01-01", 1, DATE_PREC_HOUR, NULL},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
    g_autoptr(Date) from = date_parse_edtf(cases[i].from, -1, NULL);
    g_autoptr(Date) to = date_shift(from, cases[i].count, cases[i].unit);
    g_test_message("%s", cases[i].from);
    g_assert_cmpstr(to ? date_edtf(to) : NULL, ==, cases[i].to);
  }
}

typedef struct {
  const char *a, *b, *hull, *both;
} Pair;

static void test_spans(void) {
  static const Pair cases[] = {
      {"2020/2022", "2021/2024", "2020/2024", "2021/2022"},
      {"2020", "2024", "2020/2024", NULL},
      {"2020-05", "2020", "2020", "2020-05"},
      {"2020/..", "../2022", NULL, "2020/2022"}, /* no end at all is no date */
      {"2020/..", "2022", "2020/..", "2022"},
      {"2020", "2020", "2020", "2020"},
      {"[2019,2021]", "2020/2024", "2019/2024", "2020/2021"},
      {"../2021", "../2024", "../2024", "../2021"},
      {"2020/", "2021", NULL, NULL},
      {"2020-05-03/2021", "2020", "2020/2021", "2020-05-03/2020"},
      {"2020-05-03T10:00:00Z", "2020-05-03", "2020-05-03", "2020-05-03T10:00:00Z"},
      {"194X", "1945-05-08", "194X", "1945-05-08"},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
    g_autoptr(Date) a = date_parse_edtf(cases[i].a, -1, NULL);
    g_autoptr(Date) b = date_parse_edtf(cases[i].b, -1, NULL);
    g_autoptr(Date) hull = date_hull(a, b);
    g_test_message("%s %s", cases[i].a, cases[i].b);
    g_autoptr(Date) other = date_hull(b, a);
    g_autoptr(Date) both = date_intersection(a, b);
    g_assert_cmpstr(hull ? date_edtf(hull) : NULL, ==, cases[i].hull);
    g_assert_cmpstr(other ? date_edtf(other) : NULL, ==, cases[i].hull);
    g_assert_cmpstr(both ? date_edtf(both) : NULL, ==, cases[i].both);
  }
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/date/shift", test_shift);
  g_test_add_func("/date/spans", test_spans);
  return g_test_run();
}
