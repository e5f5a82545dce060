/* Whom an event is from: by id of a source, by words, or by nobody. */
#include "model/credit.h"

static void add_source(Timeline *timeline, const char *id, const char *title, const char *link) {
  Source *source = g_new0(Source, 1);
  *source = (Source){g_strdup(id), g_strdup(title), g_strdup(link)};
  g_ptr_array_add(timeline->sources, source);
}

static void test_credit(void) {
  static const struct {
    const char *said, *title, *link;
  } cases[] = {{"log", "The logbook", "https://example.org/log"},
               {"bare", "bare", NULL},
               {"bad", "A trap", NULL},
               {"The Times", "The Times", NULL},
               {NULL, NULL, NULL}};
  g_autoptr(Timeline) timeline = timeline_new();
  g_autoptr(Event) event = event_new();
  add_source(timeline, "log", "The logbook", "https://example.org/log");
  add_source(timeline, "log", "A second of that id", NULL);
  add_source(timeline, "bare", NULL, NULL);
  add_source(timeline, "bad", "A trap", "javascript:alert(1)");
  g_autoptr(GHashTable) index = credit_index(timeline);
  for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
    g_free(event->source);
    event->source = g_strdup(cases[i].said);
    Credit credit = credit_of(index, event);
    g_assert_cmpstr(credit.title, ==, cases[i].title);
    g_assert_cmpstr(credit.link, ==, cases[i].link);
  }
}

static void test_sign(void) {
  static const struct {
    const char *icon;
    bool sign;
  } cases[] = {{"★", true},        {"⚔", true}, {"†", true},         {"star", false},
               {"fa-star", false}, {"", false}, {"★★★★★★★★★", false}};
  g_autoptr(Event) event = event_new();
  g_assert_null(event_sign(event));
  for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
    g_free(event->icon);
    event->icon = g_strdup(cases[i].icon);
    g_assert_cmpint(event_sign(event) != NULL, ==, cases[i].sign);
  }
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/credit/of", test_credit);
  g_test_add_func("/event/sign", test_sign);
  return g_test_run();
}
