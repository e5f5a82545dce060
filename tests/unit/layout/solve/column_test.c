/* Columns of a spine: lines stand at their dates. */
#include "layout/solve/column.h"

#include "../laid.h"

/* Where the axis has its line, and where the mark of the first event is. */
static void find(const Layout *layout, Unit *line, Unit *mark) {
  const GArray *boxes = layout_page(layout)->boxes;
  for (guint i = 0; i < boxes->len; i++) {
    const Box *box = &g_array_index(boxes, Box, i);
    *line = box->kind == BOX_RULE && box->dashed && box->h == 0 && *line < 0 ? box->y : *line;
    *mark = (box->kind == BOX_DOT || box->kind == BOX_BAR) && *mark < 0 ? box->y : *mark;
  }
}

static void test_line_before_all(void) {
  g_autoptr(Timeline) timeline = timeline_new();
  for (int year = 1900; year < 1960; year += 10) {
    Event *event = event_new();
    event->date = date_new_day(year, 5, 3);
    event->title = g_strdup("Opening");
    g_ptr_array_add(timeline->events, event);
  }
  Era *era = g_new0(Era, 1);
  *era = (Era){date_new_day(1880, 5, 3), g_strdup("Election"), NULL};
  g_ptr_array_add(timeline->lines, era);
  Layout *layout = layout_of_kind(timeline, "spine");
  Unit line = -1, mark = -1;
  find(layout, &line, &mark);
  g_assert_cmpint(line, >, 0);
  g_assert_cmpint(line, <, mark - PT(20));
  layout_free(layout);
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/column/line-before-all", test_line_before_all);
  return g_test_run();
}
