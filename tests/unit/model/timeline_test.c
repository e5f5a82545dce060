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

static const char *group_at(const Timeline *timeline, guint i) {
  return ((const Group *)g_ptr_array_index(timeline->groups, i))->id;
}

static void test_groups_that_only_events_name_are_listed(void) {
  Timeline *t = timeline_new();
  static const char *const named[] = {"yard", NULL, "office", "yard", "sea"};
  for (gsize i = 0; i < G_N_ELEMENTS(named); i++) {
    add(t, "x")->group = g_strdup(named[i]);
  }
  add_group(t, "office");
  timeline_list_groups(t);
  timeline_list_groups(t);
  g_assert_cmpint(t->groups->len, ==, 3);
  g_assert_cmpstr(group_at(t, 0), ==, "office");
  g_assert_cmpstr(group_at(t, 1), ==, "yard");
  g_assert_cmpstr(group_at(t, 2), ==, "sea");
  timeline_free(t);
}

/* Those of one family stand together; a stroke in one name alone makes none. */
static void test_groups_within_groups(void) {
  Timeline *t = timeline_new();
  static const char *const named[] = {"Allies/France", "Axis > Italy", "and/or", "Allies/USA", "Axis > Japan"};
  for (gsize i = 0; i < G_N_ELEMENTS(named); i++) {
    add(t, "x")->group = g_strdup(named[i]);
  }
  timeline_list_groups(t);
  g_assert_cmpstr(group_at(t, 1), ==, "Allies/USA");
  g_assert_cmpstr(group_at(t, 3), ==, "Axis > Japan");
  const Group *last = t->groups->pdata[3], *lone = t->groups->pdata[4];
  g_assert_cmpstr(last->within, ==, "Axis");
  g_assert_cmpstr(last->part, ==, "Japan");
  g_assert_cmpstr(lone->id, ==, "and/or");
  g_assert_null(lone->within);
  timeline_free(t);
}

static void test_the_order_of_a_file_holds_within_a_date(void) {
  Timeline *t = timeline_new();
  add(t, "z");
  add(t, "a");
  timeline_number(t);
  Event *extracted = add(t, "m");
  timeline_name_events(t);
  g_assert_true(g_ptr_array_index(t->undated, 0) == extracted);
  g_assert_cmpstr(((Event *)g_ptr_array_index(t->undated, 1))->title, ==, "z");
  g_assert_cmpstr(((Event *)g_ptr_array_index(t->undated, 2))->title, ==, "a");
  timeline_free(t);
}

static void cite(Event *event, gsize offset) {
  Citation *citation = citation_new();
  citation->offset = offset;
  g_ptr_array_add(event->citations, citation);
}

/* A heading or a blank cell gives one date to several. */
static void test_what_has_one_date_stands_as_in_the_text(void) {
  Timeline *t = timeline_new();
  cite(add(t, "a"), 30);
  cite(add(t, "m"), 20);
  cite(add(t, "z"), 10);
  timeline_sort(t);
  g_assert_cmpstr(((Event *)g_ptr_array_index(t->undated, 0))->title, ==, "z");
  g_assert_cmpstr(((Event *)g_ptr_array_index(t->undated, 2))->title, ==, "a");
  timeline_free(t);
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/model/timeline/merge", test_merge_keeps_all_events);
  g_test_add_func("/model/timeline/ids", test_ids_are_unique_and_kept);
  g_test_add_func("/model/timeline/groups", test_groups_that_only_events_name_are_listed);
  g_test_add_func("/model/timeline/order", test_the_order_of_a_file_holds_within_a_date);
  g_test_add_func("/model/timeline/one-date", test_what_has_one_date_stands_as_in_the_text);
  g_test_add_func("/timeline/groups-within", test_groups_within_groups);
  return g_test_run();
}
