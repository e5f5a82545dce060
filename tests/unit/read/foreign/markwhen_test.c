/* markwhen.c and markwhendate.c: spans, sections, properties. */
#include <string.h>

#include "read/read.h"

static Timeline *take(const char *text, unsigned *warnings) {
  g_autoptr(Diag) diag = diag_new();
  g_autoptr(Options) options = options_new();
  Extractor *extractor = extractor_new("en");
  Timeline *out = timeline_new();
  diag_set_file(diag, "in", text, strlen(text));
  ReadInput input = {
      .name = "in", .text = text, .len = strlen(text), .options = options, .diag = diag, .extractor = extractor};
  g_assert_true(read_markwhen(&input, out));
  *warnings = diag_count(diag, DIAG_WARNING);
  extractor_free(extractor);
  return out;
}

static const Event *event(const Timeline *timeline, guint i) {
  return g_ptr_array_index(timeline->events, i);
}

static void test_dates(void) {
  static const char *const cases[][2] = {{"3/4/2012", "2012-03-04"},
                                         {"12/2012", "2012-12"},
                                         {"3/4/2012 - 5/2012", "2012-03-04/2012-05"},
                                         {"3/4/2012-3/7/2012", "2012-03-04/2012-03-07"},
                                         {"500", "0500"},
                                         {"12000", "Y12000"},
                                         {"1999 to 2003", "1999/2003"},
                                         {"100 BCE - 44 BCE", "-0099/-0043"},
                                         {"2010 - now", "2010/.."},
                                         {"3/4/2012 14:30", "2012-03-04T14:30:00"}};
  for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
    unsigned warnings;
    g_autofree char *text = g_strdup_printf("%s: A title\n", cases[i][0]);
    g_autoptr(Timeline) out = take(text, &warnings);
    g_assert_cmpuint(out->events->len, ==, 1);
    g_assert_cmpstr(date_edtf(event(out, 0)->date), ==, cases[i][1]);
    g_assert_cmpstr(event(out, 0)->title, ==, "A title");
  }
}

static void test_day_first(void) {
  unsigned warnings;
  g_autoptr(Timeline) out = take("title: Canal\ndateFormat: d/M/yyyy\n\n3/4/2012: A title\n", &warnings);
  g_assert_cmpstr(out->title, ==, "Canal");
  g_assert_cmpstr(date_edtf(event(out, 0)->date), ==, "2012-04-03");
}

/* A heading of the same depth ends the one before; what is below an event is its properties first. */
static void test_sections(void) {
  unsigned warnings;
  g_autoptr(Timeline) out = take("# Ships\n## Steamers\n2001: A #sea, no. #7\nid: a\nport: Suez\nText: with colon\n"
                                 "# Trains\n2002: B\n1 week: C\n",
                                 &warnings);
  g_assert_cmpstr(event(out, 0)->group, ==, "Ships/Steamers");
  g_assert_cmpstr(event(out, 0)->title, ==, "A no. #7");
  g_assert_cmpstr(event(out, 0)->id, ==, "a");
  g_assert_cmpstr(event(out, 0)->extra->pdata[0], ==, "x-port");
  g_assert_cmpstr(event(out, 0)->tags->pdata[0], ==, "sea");
  g_assert_cmpstr(event(out, 1)->group, ==, "Trains");
  g_assert_cmpuint(out->undated->len, ==, 1);
  g_assert_cmpuint(warnings, ==, 1);
}

static void test_one_heading_over_all_is_no_group(void) {
  unsigned warnings;
  g_autoptr(Timeline) out = take("# War\n## Sea\n1940: A\n## Land\n1941: B\n", &warnings);
  g_assert_cmpstr(event(out, 0)->group, ==, "Sea");
  g_assert_cmpstr(event(out, 1)->group, ==, "Land");
}

static void test_untitled(void) {
  unsigned warnings;
  g_autoptr(Timeline) out = take("1901:\nThe mill opens\nby the river\n1902:\n1903: Sold\n", &warnings);
  g_assert_cmpstr(event(out, 0)->title, ==, "The mill opens");
  g_assert_cmpstr(event(out, 0)->text, ==, "by the river");
  g_assert_cmpstr(event(out, 1)->title, ==, "Sold");
  g_assert_cmpuint(out->events->len, ==, 2);
  g_assert_cmpuint(warnings, ==, 1);
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/markwhen/dates", test_dates);
  g_test_add_func("/markwhen/day-first", test_day_first);
  g_test_add_func("/markwhen/sections", test_sections);
  g_test_add_func("/markwhen/root", test_one_heading_over_all_is_no_group);
  g_test_add_func("/markwhen/untitled", test_untitled);
  return g_test_run();
}
