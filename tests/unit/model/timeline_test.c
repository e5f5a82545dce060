/* timeline_test.c -- merging and naming, without dates. */
#include "model/timeline.h"

static Event *add(Timeline *timeline, const char *title) {
  Event *event = event_new();
  event->title = g_strdup(title);
  g_ptr_array_add(timeline->undated, event);
  return event;
}

static void add_group(Timeline *timeline, const char *id) {
  Group *group = g_new0(Group, 1);
  group->id = g_strdup(id);
  g_ptr_array_add(timeline->groups, group);
}

static void test_merge_keeps_all_events(void) {
  Timeline *a = timeline_new(), *b = timeline_new();
  add(a, "one");
  add(b, "two");
  b->title = g_strdup("of b");
  add_group(a, "us");
  add_group(b, "us");
  add_group(b, "iran");
  timeline_merge(a, b);
  g_assert_cmpint(a->undated->len, ==, 2);
  g_assert_cmpint(a->groups->len, ==, 2);
  g_assert_cmpstr(a->title, ==, "of b");
  timeline_free(a);
}

static void test_ids_are_unique_and_kept(void) {
  Timeline *t = timeline_new();
  Event *kept = add(t, "Same words");
  kept->id = g_strdup("undated-same-words");
  Event *named = add(t, "Same words");
  timeline_name_events(t);
  g_assert_cmpstr(kept->id, ==, "undated-same-words");
  g_assert_cmpstr(named->id, ==, "undated-same-words-2");
  timeline_free(t);
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/model/timeline/merge", test_merge_keeps_all_events);
  g_test_add_func("/model/timeline/ids", test_ids_are_unique_and_kept);
  return g_test_run();
}
