/* Which labels stay where not all have room: the important, then milestones, then some of every part. */
#include "layout/solve/declutter.h"

static Event *event_of(const char *title, int importance, bool milestone) {
  Event *event = event_new();
  event->title = g_strdup(title);
  event->importance = importance;
  event->milestone = milestone;
  return event;
}

static char *order_of(const Timeline *timeline) {
  g_autoptr(GPtrArray) order = declutter_order(timeline);
  g_autoptr(GString) titles = g_string_new(NULL);
  for (guint i = 0; i < order->len; i++) {
    g_string_append(titles, ((const Event *)g_ptr_array_index(order, i))->title);
  }
  return g_strdup(titles->str);
}

static void test_order(void) {
  g_autoptr(Timeline) timeline = timeline_new();
  g_ptr_array_add(timeline->events, event_of("a", 3, false));
  g_ptr_array_add(timeline->events, event_of("b", 3, true));
  g_ptr_array_add(timeline->events, event_of("c", 5, false));
  g_ptr_array_add(timeline->events, event_of("d", 1, true));
  g_autofree char *order = order_of(timeline);
  g_assert_cmpstr(order, ==, "cbad");
}

/* Of equals the first that stay are far from each other. */
static void test_spread(void) {
  static const char *const titles[] = {"a", "b", "c", "d", "e", "f", "g", "h"};
  g_autoptr(Timeline) timeline = timeline_new();
  for (gsize i = 0; i < G_N_ELEMENTS(titles); i++) {
    g_ptr_array_add(timeline->events, event_of(titles[i], 3, false));
  }
  g_autofree char *order = order_of(timeline);
  g_assert_cmpstr(order, ==, "aecgbfdh");
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/declutter/order", test_order);
  g_test_add_func("/declutter/spread", test_spread);
  return g_test_run();
}
