/* A chronology in rows, and what goes between them. */
#include "../laid.h"
#include "layout/part/box.h"

/* From the first row to the second, of a table of so many events. */
static Unit row_of(guint n, guint *pages) {
  g_autoptr(Timeline) timeline = timeline_new();
  for (guint i = 0; i < n; i++) {
    Event *event = event_new();
    event->date = date_new_year(1900 + i);
    event->title = g_strdup("The mill closed");
    g_ptr_array_add(timeline->events, event);
  }
  Layout *layout = layout_on(timeline, "table", "A4", "all");
  const GArray *boxes = ((const LayoutPage *)g_ptr_array_index(layout->pages, 0))->boxes;
  Unit first = 0, second = 0;
  for (guint i = 0; i < boxes->len && !second; i++) {
    const Box *box = &g_array_index(boxes, Box, i);
    bool date = box->kind == BOX_TEXT && box->ink == INK_DATE;
    second = date && first ? box->y : 0;
    first = date && !first ? box->y : first;
  }
  *pages = layout->pages->len;
  layout_free(layout);
  return second - first;
}

/* What a page has left goes between its rows, and is no more than it has: no row is moved to a second page by it. */
static void test_spread(void) {
  guint pages;
  Unit close = row_of(200, &pages);
  g_assert_cmpint(row_of(3, &pages), >, close);
  g_assert_cmpuint(pages, ==, 1);
  for (guint n = 3; pages == 1; n++) {
    Unit row = row_of(n, &pages);
    g_assert_true(pages == 1 || row == close);
  }
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/table/spread", test_spread);
  return g_test_run();
}
