/* When an event was, for a reader. */
#include "model/event.h"

#include "lang/lang.h"

static Event *event_on(const char *edtf) {
  Event *event = event_new();
  event->date = edtf ? date_parse_edtf(edtf, -1, NULL) : NULL;
  return event;
}

static void check(const Event *event, const DateWords *words, const char *wanted) {
  g_autofree char *when = event_when(event, words, DATE_WORDS_SHORT);
  g_assert_cmpstr(when, ==, wanted);
}

static void test_when(void) {
  DateWords *words = lang_date_words("en", NULL, NULL);
  g_autoptr(Event) day = event_on("1956-10-29"), undated = event_on(NULL);
  check(day, words, "Oct. 29, 1956");
  check(day, NULL, "1956-10-29");
  check(undated, words, "");
  day->display_date = g_strdup("that Monday");
  undated->display_date = g_strdup("some day");
  check(day, words, "that Monday");
  check(undated, NULL, "some day");
  date_words_free(words);
}

/* An author says that the beginning is unknown; a text only does not say it. */
static void test_until(void) {
  DateWords *words = lang_date_words("en", NULL, NULL);
  g_autoptr(Event) event = event_on("/1956-10-29"), open = event_on("1956-10-29/");
  check(event, words, "?–Oct. 29, 1956");
  g_ptr_array_add(event->citations, citation_new());
  g_ptr_array_add(open->citations, citation_new());
  check(event, words, "until Oct. 29, 1956");
  check(open, words, "Oct. 29, 1956–?");
  date_words_free(words);
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/model/event/when", test_when);
  g_test_add_func("/model/event/until", test_until);
  return g_test_run();
}
