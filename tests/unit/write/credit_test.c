/* A source that events name by its id is written by its title, and its address where the format has links. */
#include "write/write.h"

static Timeline *timeline_with_source(void) {
  Timeline *timeline = timeline_new();
  Source *source = g_new0(Source, 1);
  *source = (Source){g_strdup("log"), g_strdup("The logbook"), g_strdup("https://example.org/log")};
  g_ptr_array_add(timeline->sources, source);
  Event *event = event_new();
  event->date = date_parse_edtf("1869-11-17", -1, NULL);
  event->title = g_strdup("Canal opens");
  event->source = g_strdup("log");
  g_ptr_array_add(timeline->events, event);
  return timeline;
}

static void test_credit(void) {
  static const struct {
    void (*write)(const Timeline *, const Options *, const DateWords *, GString *, Diag *);
    const char *said;
  } cases[] = {{write_markdown, "- **1869-11-17** Canal opens ([The logbook](<https://example.org/log>))\n"},
               {write_table, "1869-11-17  Canal opens  The logbook\n"},
               {write_csv, "\"The logbook\""}};
  g_autoptr(Timeline) timeline = timeline_with_source();
  g_autoptr(Options) options = options_new();
  for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
    g_autoptr(GString) out = g_string_new(NULL);
    g_autoptr(Diag) diag = diag_new();
    cases[i].write(timeline, options, NULL, out, diag);
    g_assert_nonnull(g_strstr_len(out->str, -1, cases[i].said));
  }
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/write/credit", test_credit);
  return g_test_run();
}
