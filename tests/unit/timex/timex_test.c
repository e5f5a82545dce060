/* timex_test.c -- phrases found in sentences, and what they mean there. */
#include <string.h>

#include "timex/timex.h"

typedef struct {
  const char *text, *phrase, *value, *edtf; /* edtf NULL: not placed */
} Row;

static void check(const Row *row, const char *anchor) {
  TimexTables *tables = timex_tables_new("en");
  g_autoptr(Date) date = anchor ? date_parse_edtf(anchor, -1, NULL) : NULL;
  TimexContext context = {.anchor = date};
  g_autoptr(GArray) found = timex_find(tables, row->text, strlen(row->text), &context);
  if (!row->phrase) {
    g_assert_cmpuint(found->len, ==, 0);
  } else {
    g_assert_cmpuint(found->len, ==, 1);
    const Timex *timex = &g_array_index(found, Timex, 0);
    g_autofree char *phrase = g_strndup(row->text + timex->offset, timex->length);
    g_assert_cmpstr(phrase, ==, row->phrase);
    g_assert_cmpstr(timex->value, ==, row->value);
    g_assert_cmpstr(timex->date ? date_edtf(timex->date) : NULL, ==, row->edtf);
    g_assert_nonnull(timex->why);
  }
  timex_tables_free(tables);
}

static void test_with_anchor(void) {
  static const Row rows[] = {
      {"The office closed on Oct. 14.", "Oct. 14", "2024-10-14", "2024-10-14"},
      {"The office closed on Dec. 1.", "Dec. 1", "2023-12-01", "2023-12-01"},
      {"The office will close on Dec. 1.", "Dec. 1", "2024-12-01", "2024-12-01"},
      {"Norway's proposed vote on Nov. 20 may fail.", "Nov. 20", "2024-11-20", "2024-11-20"},
      {"The vote was postponed to Dec. 12.", "Dec. 12", "2024-12-12", "../2024-12-12"},
      {"The judge adjourned the hearing until a date in June.", "June", "2025-06", "../2025-06"},
      {"It was built in the mid-19th century.", "the mid-19th century", "18", "1850~"},
      {"It closed at the turn of the 20th century.", "the turn of the 20th century", "19", "1900~"},
      {"It closed last month.", "last month", "2024-10", "2024-10"},
      {"It closed last week.", "last week", "2024-W45", "[2024-11-04..2024-11-10]"},
      {"In June they agreed to meet again.", "June", "2024-06", "2024-06"},
      {"They spoke on Monday.", "Monday", "2024-11-11", "2024-11-11"},
      {"It has grown since 2020.", "2020", "2020", "2020/.."},
      {"It closed three weeks ago.", "three weeks ago", "2024-W43", "[2024-10-21..2024-10-27]"},
      {"It closed in early October 1987.", "early October 1987", "1987-10", "1987-10~"},
      {"They spoke late Wednesday.", "late Wednesday", "2024-11-13", "2024-11-13"},
      {"They spoke around 6:30 a.m. on Thursday.", "around 6:30 a.m. on Thursday", "2024-11-14T06:30", "2024-11-14"},
      {"They spoke around May 3, 2024.", "around May 3, 2024", "2024-05-03", "2024-05-03~"},
      {"Trade grew in the 1990s.", "the 1990s", "199", "199X"},
      {"It fell in 44 BC, they say.", "44 BC", "-0043", "-0043"},
      {"It lasted two years.", "two years", "P2Y", NULL},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    check(&rows[i], "2024-11-15");
  }
}

/* The reason names what the phrase gives. */
static void test_reasons(void) {
  static const struct {
    const char *text, *why;
  } rows[] = {{"It closed on Friday, May 3.", "weekday, "},
              {"It closed on May 3.", "month and day, "},
              {"It closed on Friday.", "weekday, "}};
  TimexTables *tables = timex_tables_new("en");
  g_autoptr(Date) anchor = date_new_day(2024, 11, 15);
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    TimexContext context = {.anchor = anchor};
    g_autoptr(GArray) found = timex_find(tables, rows[i].text, strlen(rows[i].text), &context);
    g_assert_cmpuint(found->len, ==, 1);
    g_assert_true(g_str_has_prefix(g_array_index(found, Timex, 0).why, rows[i].why));
  }
  timex_tables_free(tables);
}

static void test_without_anchor(void) {
  static const Row rows[] = {
      {"The office closed on Oct. 14.", "Oct. 14", "XXXX-10-14", NULL},
      {"It closed on 14 October 2024.", "14 October 2024", "2024-10-14", "2024-10-14"},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    check(&rows[i], NULL);
  }
}

static char *values(const char *text, const TimexContext *context) {
  TimexTables *tables = timex_tables_new("en");
  g_autoptr(GArray) found = timex_find(tables, text, strlen(text), context);
  GString *all = g_string_new(NULL);
  for (guint i = 0; i < found->len; i++) {
    const Timex *timex = &g_array_index(found, Timex, i);
    g_string_append_printf(all, "%s%s", i ? " " : "", timex->value);
  }
  timex_tables_free(tables);
  return g_string_free(all, FALSE);
}

/* Where publication is not known a day soon after the one last told of is of its year, "the Sunday" the next one. */
static void test_soon_after(void) {
  static const char text[] =
      "At 1410 on Saturday 4 September 2010 it fell. A team came on the Sunday morning and saw it "
      "then. On Monday, on 8 September, the wreck was moved. Since Friday it has lain there.";
  g_autofree char *found = values(text, &(TimexContext){0});
  g_assert_cmpstr(found, ==, "2010-09-04T14:10 2010-09-05TMO 2010-09-06 2010-09-08 2010-09-03");
}

/* The text itself tells a history from news: by the years that it writes. */
static void test_genre(void) {
  static const char history[] =
      "It began in 1910, 1911, 1912, 1913, 1914, 1915 and 1916. In 1917 it grew. In May it fell.";
  static const char news[] = "It began in 1917. It fell in May.";
  g_autoptr(Date) anchor = date_new_day(2024, 11, 15);
  TimexContext context = {.anchor = anchor};
  g_autofree char *told = values(history, &context), *reported = values(news, &context);
  g_assert_cmpstr(told, ==, "1910 1911 1912 1913 1914 1915 1916 1917 1917-05");
  g_assert_cmpstr(reported, ==, "1917 2024-05");
  context.genre = GENRE_HISTORY;
  g_autofree char *forced = values(news, &context);
  g_assert_cmpstr(forced, ==, "1917 1917-05");
}

/* No phrase goes on over a blank line; a small year at the end of a line needs a verb that is surely one. */
static void test_paragraphs(void) {
  static const char *const rows[][2] = {
      {"4 February 2019\n\n08:30: The pump failed.", "2019-02-04 2019-02-04T08:30"},
      {"2019-02-04 Monday\n\n08:30: The pump failed.", "2019-02-04 2019-02-04 2019-02-04T08:30"},
      {"4 February 2019 08:30\n\nThe pump failed.", "2019-02-04T08:30"},
      {"Runs batted in 171\n\nTeams", ""},
      {"Runs batted in 171", ""},
      {"Pulled 10s (x3 over 41s) kubelet.", ""},
      {"It lasted into the 20s.", "192"},
      {"He was exposed to the winter storms.", ""},
      {"Timeline (4 February 2019)\n\n- 08:30 Pump fails", "2019-02-04 2019-02-04T08:30"},
      {"4 February 2019\n0830 The pump failed.\n1510 It ran.", "2019-02-04 2019-02-04T08:30 2019-02-04T15:10"},
      {"4 February 2019\n\n08:30 - The crew took over\n08:40 - Pump fails",
       "2019-02-04 2019-02-04T08:30 2019-02-04T08:40"},
      {"Bede died in 735", "0735"}};
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    g_autofree char *found = values(rows[i][0], &(TimexContext){0});
    g_assert_cmpstr(found, ==, rows[i][1]);
  }
}

/* A story goes on from day to day. */
static void test_story_days(void) {
  static const char *const rows[][2] = {
      {"The plane fell on Saturday 4 September 2010. A team came on the Sunday morning.", "2010-09-04 2010-09-05TMO"},
      {"The road was closed on 14 July 2010. The mayor came on Thursday.", "2010-07-14 2010-07-15"},
      {"The road was closed on 14 July 2010. It was a Thursday.", "2010-07-14 2010-07-08"}};
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    g_autofree char *found = values(rows[i][0], &(TimexContext){0});
    g_assert_cmpstr(found, ==, rows[i][1]);
  }
}

/* The ways in which reports write a time of day; amounts of hours are none. */
static void test_clocks(void) {
  static const char *const rows[][2] = {{"at 1520 hrs it sank", "2019-02-04T15:20"},
                                        {"at 0520hrs it sank", "2019-02-04T05:20"},
                                        {"at 05.20 hrs it sank", "2019-02-04T05:20"},
                                        {"at 05:20hrs it sank", "2019-02-04T05:20"},
                                        {"at 05:20h it sank", "2019-02-04T05:20"},
                                        {"at about 0520h it sank", "2019-02-04T05:20"},
                                        {"at 14.05 GMT it sank", "2019-02-04T14:05"},
                                        {"at 14:02:33.4 UTC it sank", "2019-02-04T14:02:33"},
                                        {"at 1500 hours of flight it sank", "PT1500H"},
                                        {"at 1520:07 it sank", "2019-02-04T15:20:07"},
                                        {"at about 1230 on Monday 4 February 2019 it sank", "2019-02-04T12:30"},
                                        {"over. 1914 began", "1914"},
                                        {"c. 1914 it sank", "1914"}};
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    g_autofree char *text = g_strdup_printf("It left on 4 February 2019; %s.", rows[i][0]);
    g_autofree char *wanted = g_strdup_printf("2019-02-04 %s", rows[i][1]);
    g_autofree char *found = values(text, &(TimexContext){0});
    g_assert_cmpstr(found, ==, wanted);
  }
}

/* In a text of such clocks and late years what leads an early number tells a clock, too. */
static void test_clocks_of_text(void) {
  static const char text[] = "It left on 4 February 2019 at 0815, with an arrival time of 1315. It waited from 1320.";
  g_autofree char *found = values(text, &(TimexContext){0});
  g_assert_cmpstr(found, ==, "2019-02-04T08:15 2019-02-04T13:15 2019-02-04T13:20");
}

/* A time of day before or after which something happened leaves it on that day. */
static void test_hours_beside(void) {
  static const char *const rows[] = {"Just after noon Monday it sank.", "Shortly before dawn on Monday it sank.",
                                     "Soon after midnight on Monday it sank."};
  TimexTables *tables = timex_tables_new("en");
  g_autoptr(Date) anchor = date_new_day(2024, 11, 15);
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    TimexContext context = {.anchor = anchor};
    g_autoptr(GArray) found = timex_find(tables, rows[i], strlen(rows[i]), &context);
    const Timex *timex = &g_array_index(found, Timex, 0);
    g_assert_cmpint(timex->bound, ==, BOUND_NONE);
    g_assert_true(g_str_has_prefix(date_edtf(timex->date), "2024-11-11"));
  }
  timex_tables_free(tables);
}

/* A range, and one of two dates, is placed once, as a whole, by its first phrase. */
static void test_range(void) {
  static const char *const rows[][2] = {{"He reigned from 1910 to 1936.", "1910/1936"},
                                        {"It ran from the May 2019 to the June 2019 issue.", "2019-05/2019-06"},
                                        {"It was there in late 1943 and through most of 1944.", "1943~/1944"},
                                        {"It was there from late 1950 through most of 1951.", "1950~/1951"},
                                        {"He was ill in 1943 and throughout 1944.", "1943/1944"},
                                        {"The works were extended from 1911 to 1913.", "1911/1913"},
                                        {"It was there between 7:31 and 7:40 on 4 May 2019.", "2019-05-04T07:31:00"},
                                        {"It ran from 9:30 to 10:15 on 4 May 2019.", "2019-05-04T09:30:00"},
                                        {"They met in January or February 2013.", "[2013-01,2013-02]"},
                                        {"They met on 3 or 4 May 2013.", "[2013-05-03,2013-05-04]"},
                                        {"They met on 13th & 14th January 2007.", "2007-01-13/2007-01-14"},
                                        {"The famine lasted from 1845 into 1852.", "1845/1852"}};
  TimexTables *tables = timex_tables_new("en");
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    TimexContext context = {0};
    g_autoptr(GArray) found = timex_find(tables, rows[i][0], strlen(rows[i][0]), &context);
    g_assert_cmpuint(found->len, ==, 2);
    g_assert_cmpstr(date_edtf(g_array_index(found, Timex, 0).date), ==, rows[i][1]);
    g_assert_null(g_array_index(found, Timex, 1).date);
  }
  timex_tables_free(tables);
}

/* Days that follow each other in a list are one stretch; others are days by themselves. */
static void test_lists(void) {
  static const struct {
    const char *text;
    guint n;
    const char *first, *last;
  } rows[] = {
      {"It was shut on Monday, Tuesday and Wednesday.", 3, "2024-11-11/2024-11-13", NULL},
      {"It was shut on Thursday and on Friday of last week.", 2, "2024-11-07/2024-11-08", NULL},
      {"The court sat on May 3, 4 and 5, 2010.", 3, "2010-05-03/2010-05-05", NULL},
      {"The court sat on May 3 and 5, 2010.", 2, "2010-05-03", "2010-05-05"},
      {"It was shut on Monday or Wednesday.", 2, "[2024-11-11,2024-11-13]", NULL},
      {"It was shut on May 3, May 5 or May 9.", 3, "2024-05-03", "2024-05-09"},
      {"It was shut over the weekend 2nd & 3rd November.", 1, "[2024-11-02..2024-11-03]", "[2024-11-02..2024-11-03]"},
      {"He came on Monday and left on Tuesday.", 2, "2024-11-11", "2024-11-12"},
      {"It was shut on Monday and Wednesday.", 2, "2024-11-11", "2024-11-13"}};
  TimexTables *tables = timex_tables_new("en");
  g_autoptr(Date) anchor = date_parse_edtf("2024-11-14", -1, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    TimexContext context = {.anchor = anchor};
    g_autoptr(GArray) found = timex_find(tables, rows[i].text, strlen(rows[i].text), &context);
    g_assert_cmpuint(found->len, ==, rows[i].n);
    const Timex *first = &g_array_index(found, Timex, 0), *last = &g_array_index(found, Timex, found->len - 1);
    g_assert_cmpstr(date_edtf(first->date), ==, rows[i].first);
    g_assert_cmpstr(last->date ? date_edtf(last->date) : NULL, ==, rows[i].last);
  }
  timex_tables_free(tables);
}

/* What is counted from a thing has the day of that, which the text tells, or none: never that of publication. */
static void test_from_event(void) {
  static const char *const rows[][2] = {
      {"Lund was arrested on 22 August 2011. The day prior to his arrest he called.", "2011-08-22 2011-08-21"},
      {"Lund was arrested on 24 August 2011. He sang the weekend before his arrest.", "2011-08-24 2011-W33-WE"},
      {"He had been singing the weekend prior to his arrest.", "XXXX-WXX-WE"},
      {"The day before his arrest he sang.", "XXXX-XX-XX"},
      {"The night before the crash he sang.", "XXXX-XX-XXTNI"}};
  g_autoptr(Date) anchor = date_new_day(2012, 10, 26);
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    g_autofree char *found = values(rows[i][0], &(TimexContext){.anchor = anchor});
    g_assert_cmpstr(found, ==, rows[i][1]);
  }
}

/* A fiscal year is placed where it is known when such years begin. */
static void test_fiscal(void) {
  static const char *const rows[] = {"It was moved to FY 2028-2029.", "It was moved to FY 2028/2029.",
                                     "The fiscal year 2013 was hard.", "The 2013 fiscal year was hard.",
                                     "It grew in the 2012-2013 fiscal year."};
  TimexTables *tables = timex_tables_new("en");
  for (gsize i = 0; i < 2 * G_N_ELEMENTS(rows); i++) {
    const char *text = rows[i / 2];
    TimexContext context = {.fiscal_year_start = i % 2 ? 7 : 0};
    g_autoptr(GArray) found = timex_find(tables, text, strlen(text), &context);
    g_assert_true(!g_array_index(found, Timex, 0).date == !(i % 2));
    g_assert_null(found->len > 1 && i % 2 == 0 ? g_array_index(found, Timex, 1).date : NULL);
  }
  timex_tables_free(tables);
}

/* The year of a report of cases or of a law that is cited is one, and dates nothing. */
static void test_citations(void) {
  static const char *const rows[] = {"See section 12(a) of the Mines Act, 1911.",
                                     "He acted under the Penal Code (1860).",
                                     "See Roe v. Lind, 348 U.S. 407, 410 (1955).",
                                     "Berg v. Holm, 12 F.3d 984 (1993).",
                                     "So 5 Cal. 4th 12 (1992) has it.",
                                     "See 40 Fed. Reg. 1200 (1975)."};
  TimexTables *tables = timex_tables_new("en");
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    TimexContext context = {0};
    g_autoptr(GArray) found = timex_find(tables, rows[i], strlen(rows[i]), &context);
    g_assert_cmpuint(found->len, ==, 1);
    g_assert_nonnull(g_array_index(found, Timex, 0).value);
    g_assert_null(g_array_index(found, Timex, 0).date);
  }
  timex_tables_free(tables);
}

/* The second ordinal of two is a day as the first is; a count of people is no year. */
static void test_ordinals(void) {
  g_autoptr(Date) anchor = date_new_day(2024, 11, 15);
  TimexContext context = {.anchor = anchor};
  g_autofree char *days = values("He was ill from the 5th to the 12th.", &context);
  g_autofree char *voters = values("They won the support of 1500 voters.", &context);
  g_assert_cmpstr(days, ==, "2024-11-05 2024-11-12");
  g_assert_cmpstr(voters, ==, "");
}

/* "The first Monday of every month" is one set; without its ordinal a weekday is a day. */
static void test_nth_weekday(void) {
  g_autoptr(Date) anchor = date_new_day(2024, 11, 15);
  TimexContext context = {.anchor = anchor};
  g_autofree char *nth = values("The first Monday of every month is free.", &context);
  g_autofree char *plain = values("On Monday of every month they met.", &context);
  g_assert_cmpstr(nth, ==, "P1M");
  g_assert_cmpstr(plain, ==, "2024-11-11 P1M");
}

/* Blocks of the text are read one by one: what stands after the first is found where it is. */
static void test_long_text(void) {
  TimexTables *tables = timex_tables_new("en");
  TimexContext context = {0};
  g_autoptr(GString) text = g_string_new(NULL);
  while (text->len < 300000) {
    g_string_append(text, "Words without an end, é and ö, and then some more. ");
  }
  gsize at = text->len;
  g_string_append(text, "May 8, 1945.");
  g_autoptr(GArray) found = timex_find(tables, text->str, text->len, &context);
  g_assert_cmpuint(found->len, ==, 1);
  g_assert_cmpuint(g_array_index(found, Timex, 0).offset, ==, at);
  timex_tables_free(tables);
}

static void test_no_time(void) {
  static const Row rows[] = {{.text = "You may march 1,914 men past it for $2015."},
                             {.text = "He ranked second with 3:07 points."}};
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    check(&rows[i], "2024-11-15");
  }
}

/* Fill with `byte` what lies below on the stack. */
static void __attribute__((noinline)) fill_stack(int byte) {
  volatile char below[1 << 14];
  for (gsize i = 0; i < sizeof below; i++) {
    below[i] = (char)byte;
  }
}

/* What no matcher has filled is not looked at: whatever lay there, a day before a word means the same. */
static void test_nothing_left_over(void) {
  static const char text[] = "May 5 was cold; on Oct 26 men came, Friday, and July 4, 1776 went by at last.";
  TimexTables *tables = timex_tables_new("en");
  GString *told[2] = {g_string_new(NULL), g_string_new(NULL)};
  for (int i = 0; i < 2; i++) {
    TimexContext context = {0};
    fill_stack(i ? 0xFF : 0);
    g_autoptr(GArray) found = timex_find(tables, text, strlen(text), &context);
    for (guint k = 0; k < found->len; k++) {
      g_string_append_printf(told[i], "%s;", g_array_index(found, Timex, k).value);
    }
  }
  g_assert_cmpstr(told[0]->str, ==, told[1]->str);
  g_string_free(told[0], TRUE);
  g_string_free(told[1], TRUE);
  timex_tables_free(tables);
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/timex/with-anchor", test_with_anchor);
  g_test_add_func("/timex/ordinals", test_ordinals);
  g_test_add_func("/timex/nth-weekday", test_nth_weekday);
  g_test_add_func("/timex/reasons", test_reasons);
  g_test_add_func("/timex/without-anchor", test_without_anchor);
  g_test_add_func("/timex/soon-after", test_soon_after);
  g_test_add_func("/timex/no-time", test_no_time);
  g_test_add_func("/timex/genre", test_genre);
  g_test_add_func("/timex/paragraphs", test_paragraphs);
  g_test_add_func("/timex/story-days", test_story_days);
  g_test_add_func("/timex/clocks", test_clocks);
  g_test_add_func("/timex/clocks-of-text", test_clocks_of_text);
  g_test_add_func("/timex/hours-beside", test_hours_beside);
  g_test_add_func("/timex/range", test_range);
  g_test_add_func("/timex/lists", test_lists);
  g_test_add_func("/timex/from-event", test_from_event);
  g_test_add_func("/timex/fiscal", test_fiscal);
  g_test_add_func("/timex/citations", test_citations);
  g_test_add_func("/timex/nothing-left-over", test_nothing_left_over);
  g_test_add_func("/timex/long-text", test_long_text);
  return g_test_run();
}
