/* Files of other forms: where the list is, what its fields are called, what becomes of the rest. */
#include "unit/read/lines.h"

static void test_shapes(void) {
  static const char *const cases[][2] = {
      {"timeline:\n- {year: 1901, event: Opens}\n", "1901 Opens\n"},
      {"a: {date: 1901, name: Opens}\nb: {date: 1902, name: Burns}\n", "1901 Opens\n1902 Burns\n"},
      {"1901:\n- Opens\n- Burns\n1902: Sold\n", "1901 Opens\n1901 Burns\n1902 Sold\n"},
      {"- year: 1901\n  items:\n  - title: Opens\n  - title: Burns\n", "1901 Opens\n1901 Burns\n"},
      {"sea:\n- {year: 1901, title: A}\nland:\n- {year: 1902, title: B}\n", "1901 A (sea)\n1902 B (land)\n"},
      {"- company: Acme\n  roles:\n  - {start: 2019, end: present, title: Dev}\n", "2019/.. Dev (Acme)\n"},
      {"2019:\n  May: [Opens]\n  3 June: [Closed]\n", "2019-05 Opens\n2019-06-03 Closed\n"},
      {"en:\n- {year: 1901, title: Opens}\nde:\n- {year: 1901, title: Anfang}\n", "1901 Opens\n"},
      {"- 2010-05-01 Founded\n- \"2011: Sold\"\n", "2010-05-01 Founded\n2011 Sold\n"},
      {"events:\n  1901: Opens\n  1902: Burns\n", "1901 Opens\n1902 Burns\n"},
      {"- 1990 - Opens\n- 1991-1993 - Burns\n- 1995 - 1997 - Sold\n", "1990 Opens\n1991/1993 Burns\n1995/1997 Sold\n"},
      {"- [1990, Opens]\n- [1991, 1993, Burns, More]\n", "1990 Opens\n1991/1993 Burns\n"}};
  for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
    check_lines("yaml", cases[i][0], cases[i][1]);
  }
}

/* `events:` is a name that others use too. */
static void test_events(void) {
  static const char *const cases[][2] = {
      {"events:\n- {when: March 1901, what: Opens}\n- {when: 1902, what: Burns}\n", "1901-03 Opens\n1902 Burns\n"},
      {"title: Mill\nevents:\n- {year: 1901, headline: Opens}\n", "1901 Opens\n"},
      {"groups: [sea]\nevents:\n- {date: 1901, title: Opens, group: sea}\n- {when: 1902, what: Burns}\n",
       "1901 Opens (sea)\n1902 Burns\n"},
      {"events:\n- \"1901: Opens\"\n- 1902-03 Burns\n", "1901 Opens\n1902-03 Burns\n"},
      {"items:\n- {date: 1995-97, title: Built}\n", "1995/1997 Built\n"},
      {"events:\n- [1901, Opens]\n", "1901 Opens\n"}};
  for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
    check_lines("yaml", cases[i][0], cases[i][1]);
  }
}

/* A month of the year above, a day of that month. */
static void test_within(void) {
  check_lines("yaml",
              "- year: 2015\n  months:\n  - month: March\n    events:\n    - {day: 4, text: Opens}\n  - month: 5\n"
              "    events:\n    - {day: 9, text: Burns}\n    - text: Sold\n",
              "2015-03-04 Opens\n2015-05-09 Burns\n2015-05 Sold\n");
}

static void test_json(void) {
  check_lines("json", "{\"items\":[{\"id\":1,\"content\":\"<b>A</b>\",\"start\":\"2014-04-20\"}]}", "2014-04-20 A\n");
  check_lines(
      "json",
      "{\"results\":{\"bindings\":[{\"itemLabel\":{\"type\":\"literal\",\"value\":\"Hastings\"},\"date\":{\"type\":"
      "\"literal\",\"value\":\"1066-10-14T00:00:00Z\"}}]}}",
      "1066-10-14 Hastings\n");
  check_lines("json",
              "{\"timeline\":{\"headline\":\"T\",\"date\":[{\"startDate\":\"1996,03\",\"headline\":\"Made\"}]}}",
              "1996-03 Made\n");
}

static void test_names(void) {
  check_lines("yaml", "- {data: 5 de maio de 2012, titulo: Nova}\n", "2012-05-05 Nova\n");
  check_lines("yaml", "- {moment: 1901, fact: Opens}\n", "1901 Opens\n");
  g_autofree char *said = NULL;
  g_autofree char *lines = lines_of("yaml", "- {moment: 1901, fact: Opens, name: M}\n", "map", "title=fact", &said);
  g_assert_cmpstr(lines, ==, "1901 Opens\n");
  g_assert_cmpstr(said, ==, "field-guessed field-renamed field-renamed");
}

static void test_ornaments(void) {
  g_autofree char *said = NULL;
  g_autofree char *lines = lines_of(
      "yaml", "events:\n- {date: 1901, title: Opens, tags: [{tag: sea}], kind: odd, importance: 9, media: a.jpg}\n",
      NULL, NULL, &said);
  g_assert_cmpstr(lines, ==, "1901 Opens\n");
  g_assert_cmpstr(said, ==, "field-form field-kept field-kept field-form");
}

static void test_tags(void) {
  g_autofree char *said = NULL;
  g_autofree char *lines = lines_of("json",
                                    "[{\"date\":1901,\"name\":\"A\",\"tags\":[\"yard\"]},{\"date\":1902,\"name\":\"B\","
                                    "\"tags\":[\"sea\"]},{\"date\":1903,\"name\":\"C\",\"tags\":[\"sea\",\"yard\"]}]",
                                    NULL, NULL, &said);
  g_assert_cmpstr(lines, ==, "1901 A (yard)\n1902 B (sea)\n1903 C (sea)\n");
  g_assert_nonnull(strstr(said, "tags-grouped"));
}

static void test_tables(void) {
  static const char *const cases[][2] = {
      {"Year,Topic,Notes\n1895,Hall burns,The books are saved.\n1927,New librarian,\n",
       "1895 Hall burns\n1927 New librarian\n"},
      {"sep=;\nDate;Title\n2001-02-03;Keel\n", "2001-02-03 Keel\n"},
      {"date,title\r2001-02-03,A\r2002,B\r", "2001-02-03 A\n2002 B\n"},
      {"1901,Keel laid\n1902,Launch\n", "1901 Keel laid\n1902 Launch\n"},
      {"Start,End,Title\n2019,present,A\n", "2019/.. A\n"},
      {"event,date\nA,1937-12-20 00:00:00\nB,1938-12-08 00:00:00\n", "1937-12-20 A\n1938-12-08 B\n"},
      {"date,title\n-2000,A\n-500,B\n", "-1999 A\n-0499 B\n"},
      {"born,died,name\n1485,1509,A\n", "1485/1509 A\n"},
      {"name,started_at\nA,2020-01-02 10:00:00+00\nB,2020-01-03 09:30:00.5 UTC\n",
       "2020-01-02T10:00:00Z A\n2020-01-03T09:30:00Z B\n"},
      {"title,date,date_precision\nA,1937-12-20,year\n", "1937 A\n"}};
  for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
    check_lines("csv", cases[i][0], cases[i][1]);
  }
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/read/conform/shapes", test_shapes);
  g_test_add_func("/read/conform/events", test_events);
  g_test_add_func("/read/conform/within", test_within);
  g_test_add_func("/read/conform/json", test_json);
  g_test_add_func("/read/conform/names", test_names);
  g_test_add_func("/read/conform/ornaments", test_ornaments);
  g_test_add_func("/read/conform/tables", test_tables);
  g_test_add_func("/read/conform/tags", test_tags);
  return g_test_run();
}
