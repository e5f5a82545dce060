/* What a person changed of what was extracted is found, and what nobody changed is not. */
#include "model/made.h"

#include <string.h>

static Timeline *one_event(void) {
  Timeline *timeline = timeline_new();
  Event *event = event_new();
  event->date = date_parse_edtf("2021-05-03", -1, NULL);
  event->title = g_strdup("Rebels bombed the harbour");
  event->needs_edit = true;
  g_ptr_array_add(event->citations, citation_new());
  g_ptr_array_add(timeline->events, event);
  timeline_name_events(timeline);
  made_note(timeline);
  return timeline;
}

static void set_title(Event *event, const char *title) {
  g_free(event->title);
  event->title = g_strdup(title);
}

static void test_untouched(void) {
  g_autoptr(Timeline) timeline = one_event();
  Event *event = timeline->events->pdata[0];
  made_look(timeline);
  g_assert_null(event->edited);
  g_assert_true(event->needs_edit);
  g_assert_false(event->pinned);
}

static void test_title(void) {
  g_autoptr(Timeline) timeline = one_event();
  Event *event = timeline->events->pdata[0];
  set_title(event, "Rebels bombed the Harbour");
  made_look(timeline);
  made_note(timeline);
  g_assert_cmpstr(event->edited, ==, "title");
  g_assert_false(event->needs_edit);
  g_assert_true(event->pinned);
  made_look(timeline);
  g_assert_cmpstr(event->edited, ==, "title"); /* for ever */
}

static void test_date_then_title(void) {
  g_autoptr(Timeline) timeline = one_event();
  Event *event = timeline->events->pdata[0];
  date_unref(event->date);
  event->date = date_parse_edtf("2021-05-04", -1, NULL);
  made_look(timeline);
  g_assert_cmpstr(event->edited, ==, "date");
  g_assert_true(event->needs_edit); /* the title is as it was */
}

static void test_field(void) {
  g_autoptr(Timeline) timeline = one_event();
  Event *event = timeline->events->pdata[0];
  event->group = g_strdup("war");
  made_look(timeline);
  g_assert_null(event->edited);
  g_assert_true(event->pinned);
}

static void test_headline(void) {
  g_autoptr(Timeline) timeline = timeline_new();
  timeline->title = g_strdup("A war begins");
  g_assert_false(made_has_headline(timeline));
  made_note_title(timeline);
  g_assert_true(made_has_headline(timeline));
  g_free(timeline->title);
  timeline->title = g_strdup("A war");
  g_assert_false(made_has_headline(timeline));
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/made/untouched", test_untouched);
  g_test_add_func("/made/title", test_title);
  g_test_add_func("/made/date", test_date_then_title);
  g_test_add_func("/made/field", test_field);
  g_test_add_func("/made/headline", test_headline);
  return g_test_run();
}
