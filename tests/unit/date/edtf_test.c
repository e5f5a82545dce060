/* edtf_test.c -- reading and printing EDTF: the identity, levels, mistakes. */
#include <string.h>

#include <glib.h>

#include "date/calendar.h"
#include "date/date.h"

typedef struct {
  const char *text, *canonical; /* NULL: the text itself */
  int level;
} Row;

static const Row rows[] = {
    {"1776-07-04", NULL, 0},
    {"1776-07", NULL, 0},
    {"1776", NULL, 0},
    {"0000", NULL, 0},
    {"0000-02-29", NULL, 0},
    {"1969-07-20T20:17:40", NULL, 0},
    {"1969-07-20T20:17:40Z", NULL, 0},
    {"1969-07-20T20:17:40+00:00", "1969-07-20T20:17:40Z", 0},
    {"1969-07-20T16:17:40-04", "1969-07-20T16:17:40-04:00", 0},
    {"1969-07-20T24:00:00", NULL, 0},
    {"1776/1783-09-03", NULL, 0},
    {"2000-06/2000", NULL, 0},
    {"-0043-03-15", NULL, 1},
    {"Y-13000", NULL, 1},
    {"Y1000000000000", NULL, 1},
    {"1815-22", NULL, 1},
    {"1776?", NULL, 1},
    {"1776-07~", NULL, 1},
    {"1776-07-04%", NULL, 1},
    {"177X", NULL, 1},
    {"17XX?", NULL, 1},
    {"1776-XX-XX", NULL, 1},
    {"1776/..", NULL, 1},
    {"../1776", NULL, 1},
    {"1776/", NULL, 1},
    {"/1776", NULL, 1},
    {"1776~/1783?", NULL, 1},
    {"1815-21/1815-22", NULL, 1},
    {"Y12000/Y13000", NULL, 1},
    {"[1984?..1986]", NULL, 2},
    {"{1960 , 1961-12}", "{1960,1961-12}", 2},
    {"?1776", "1776?", 2},
    {"~1776-~07-~04", "1776-07-04~", 2},
    {"1776?-07", "?1776-07", 2},
    {"1776-07~-04", "~1776-~07-04", 2},
    {"1776?-07-04~", "%1776-~07-~04", 2},
    {"1776-%07", NULL, 2},
    {"?1776-07-~04", NULL, 2},
    {"177X/1783", NULL, 2},
    {"1X76-07-04", NULL, 2},
    {"XXXX-12-XX", NULL, 2},
    {"-0XX0", NULL, 2},
    {"1815-33", NULL, 2},
    {"Y-66E6", NULL, 2},
    {"Y66E6S2", NULL, 2},
    {"Y1815S2", "1815S2", 2},
    {"Y12345E0", "Y12345", 1},
    {"1815S2", NULL, 2},
    {"Y-66E6/..", NULL, 2},
    {"[Y11000..Y12000]", NULL, 2},
    {"[Y66E6S2..]", NULL, 2},
    {"[1776,1777,1780..1783]", NULL, 2},
    {"[1776, 1777 .. 1783]", "[1776,1777..1783]", 2},
    {"[..1776-07-04]", NULL, 2},
    {"{1776-07..}", NULL, 2},
    {"{177X,1783}", NULL, 2},
    {"{ ..1776 ,1783}", "{..1776,1783}", 2},
};

static void test_canonical(void) {
  for (guint i = 0; i < G_N_ELEMENTS(rows); i++) {
    const char *canonical = rows[i].canonical ? rows[i].canonical : rows[i].text;
    g_autoptr(Date) date = date_parse_edtf(rows[i].text, -1, NULL);
    g_test_message("%s", rows[i].text);
    g_assert_nonnull(date);
    g_assert_cmpstr(date_edtf(date), ==, canonical);
    g_assert_cmpint(date_level(date), ==, rows[i].level);
    g_autoptr(Date) again = date_parse_edtf(canonical, -1, NULL);
    g_assert_nonnull(again);
    g_assert_cmpstr(date_edtf(again), ==, canonical);
    g_assert_cmpint(date_compare(date, again), ==, 0);
  }
}

/* Every day of the years -9999 to 9999 is read, placed and printed as it was written. */
static void test_every_day(void) {
  int64_t last = calendar_to_day(9999, 12, 31);
  for (int64_t day = calendar_to_day(-9999, 1, 1); day <= last; day++) {
    CalendarDay civil = calendar_from_day(day);
    Date *date = date_new_day(civil.year, civil.month, civil.day);
    Date *read = date_parse_edtf(date_edtf(date), -1, NULL);
    if (!read || date_min(read).day != day || date_max(read).day != day ||
        strcmp(date_edtf(read), date_edtf(date)) != 0) {
      g_error("%s does not come back", date_edtf(date));
    }
    date_unref(read);
    date_unref(date);
  }
}

static void test_far_years(void) {
  g_autoptr(GRand) random = g_rand_new_with_seed(12);
  for (int i = 0; i < 200000; i++) {
    int64_t year =
        g_rand_int_range(random, -1000000, 1000000) * INT64_C(1000000) + g_rand_int_range(random, 0, 1000000);
    g_autoptr(Date) date = date_new_year(year);
    g_autoptr(Date) read = date_parse_edtf(date_edtf(date), -1, NULL);
    g_assert_nonnull(read);
    g_assert_cmpint(date_term(read, 0)->year, ==, year);
    g_assert_cmpint(date_min(read).day, ==, calendar_to_day(year, 1, 1));
    g_assert_cmpint(date_max(read).day, ==, calendar_to_day(year, 12, 31));
  }
  g_assert_null(date_new_year(DATE_YEAR_MAX + 1));
  g_assert_null(date_new_year(-DATE_YEAR_MAX - 1));
}

static void test_source(void) {
  g_autoptr(Date) other = date_parse_edtf("1776-07~-04", -1, NULL), same = date_parse_edtf("1776-07", -1, NULL);
  g_assert_cmpstr(date_source(other), ==, "1776-07~-04");
  g_assert_cmpstr(date_edtf(other), ==, "~1776-~07-04");
  g_assert_true(date_source(same) == date_edtf(same));
  g_assert_cmpstr(date_source(date_take_source(same, "July 1776!", 9)), ==, "July 1776");
}

static void test_length(void) {
  g_autoptr(Date) date = date_parse_edtf("1776-07-04", 7, NULL);
  g_assert_cmpstr(date_edtf(date), ==, "1776-07");
  g_assert_null(date_parse_edtf("1776\0-07", 8, NULL));
  g_assert_null(date_parse_edtf("", 0, NULL));
}

typedef struct {
  const char *text, *code;
  int column;
  const char *message;
} Mistake;

static const Mistake mistakes[] = {
    {"1900-02-29", "date-range", 8, "1900 was not a leap year; February 1900 has 28 days"},
    {"1900-02-30", "date-range", 8, "February 1900 has 28 days"},
    {"1900-04-31", "date-range", 8, "day 31 in \"1900-04-31\"; 1900-04 has 30 days"},
    {"1900-XX-32", "date-range", 8, "day 32 exists in no month that is meant; days run 01-31"},
    {"1900-16-02", "date-range", 5,
     "month 16 in \"1900-16-02\"; months run 01-12 (for day-month order write 1900-02-16)"},
    {"1985-60", "date-range", 5, "month 60 in \"1985-60\"; months run 01-12, seasons and quarters 21-41"},
    {"1914-18", "date-range", 5, "month 18 in \"1914-18\"; months run 01-12 (for a range write 1914/1918)"},
    {"1783/1776", "date-reversed", 0, "the range ends (1776) before it starts (1783)"},
    {"[1783..1776]", "date-reversed", 1, "the run ends (1776) before it starts (1783)"},
    {"-13000", "date-syntax", 0, "years of more than four digits need a Y: Y-13000"},
    {"Y1776", "date-syntax", 0, "Y is for years of more than four digits; write 1776"},
    {"Y1E30", "date-range", 0, "year out of range; years run to 10^12 (Y1E12)"},
    {"{1960 ,  1961-12}", "date-syntax", 8, "no blanks within a date"},
    {"Y1E13", "date-range", 0, "year out of range; years run to 10^12 (Y1E12)"},
    {"?Y17000-06", "date-syntax", 7, "nothing finer can follow here"},
    {"Y1.7E8", "date-syntax", 2, "a power of ten is written with a capital E and no point: Y17E8"},
    {"98", "date-syntax", 0, "years need four digits: 0098 or 1998 (a century is 98XX)"},
    {"177", "date-syntax", 0, "years need four digits: 0177 (a decade is 177X)"},
    {"177x", "date-syntax", 3, "an unspecified digit is a capital X: 199X, 2004-XX"},
    {"17760704", "date-syntax", 0,
     "a date is written with hyphens: 1776-07-04 (a year of more than four digits needs a Y)"},
    {"1776-7-4", "date-syntax", 5, "months need two digits: 07"},
    {"1776-07-4", "date-syntax", 8, "days need two digits: 04"},
    {"1776-W27", "date-syntax", 5, "a week is no EDTF; write its days: 1776-07-01/1776-07-07"},
    {"1776-Q3", "date-syntax", 5, "a quarter of a year is written 33-36, this one 35"},
    {"1776-186", "date-syntax", 5, "a day of the year is no EDTF; write 1776-07-04"},
    {"07/04/1776", "date-ambiguous", 0, "\"07/04/1776\" is ambiguous; write 1776-04-07 or 1776-07-04"},
    {"14/07/1789", "date-syntax", 0, "a date is written with hyphens, year first: 1789-07-14"},
    {"-0000", "date-syntax", 0, "year zero (1 BC) carries no sign: 0000"},
    {"1776/open", "date-syntax", 5, "an open end is written \"..\", an unknown one is left empty"},
    {"1776–1783", "date-syntax", 4, "a range is written with a slash: 1670/1672"},
    {"1776-07-04T23:59:60", "date-range", 17, "seconds run 00-59; leap seconds are not counted"},
    {"1776-07-04T10:00:00/1777", "date-syntax", 0, "a time of day cannot stand in a range or a set; write whole days"},
    {"1776??", "date-syntax", 5, "one qualifier: ? uncertain, ~ approximate, % both"},
    {"177X-?07", "date-syntax", 5, "a date with X takes a qualifier only at its end, for the whole: 201X-12?"},
    {"../..", "date-syntax", 0, "a range needs one known end at least: 1985/.."},
    {"[1776", "date-syntax", 5, "a set is a list like 1667,1668,1670..1672, closed by \"]\""},
    {"été", "date-syntax", 0, "a date begins with a year of four digits: 1984, 1984-05, 1984-05-12"},
};

static void test_mistakes(void) {
  for (guint i = 0; i < G_N_ELEMENTS(mistakes); i++) {
    DateError error = {0};
    g_assert_null(date_parse_edtf(mistakes[i].text, -1, &error));
    g_assert_cmpstr(error.message, ==, mistakes[i].message);
    g_assert_cmpstr(error.code, ==, mistakes[i].code);
    g_assert_cmpint(error.column, ==, mistakes[i].column);
    date_error_clear(&error);
  }
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/date/edtf/canonical", test_canonical);
  g_test_add_func("/date/edtf/every-day", test_every_day);
  g_test_add_func("/date/edtf/far-years", test_far_years);
  g_test_add_func("/date/edtf/source", test_source);
  g_test_add_func("/date/edtf/length", test_length);
  g_test_add_func("/date/edtf/mistakes", test_mistakes);
  return g_test_run();
}
