/* The words of an event and its picture. */
#include "layout/part/label.h"

#include "../laid.h"

/* The picture of a timeline of one event. */
static Box picture_of(int width, int height) {
  g_autoptr(Timeline) timeline = timeline_new();
  Event *event = event_new();
  event->date = date_parse_edtf("1901", -1, NULL);
  event->title = g_strdup("Opening");
  event->media = (Media){.file = g_strdup("opening.png"), .width = width, .height = height};
  g_ptr_array_add(timeline->events, event);
  Layout *layout = layout_of_kind(timeline, "spine");
  const GArray *boxes = layout_page(layout)->boxes;
  Box found = {0};
  for (guint i = 0; i < boxes->len; i++) {
    const Box *box = &g_array_index(boxes, Box, i);
    found = box->kind == BOX_IMAGE ? *box : found;
  }
  layout_free(layout);
  g_assert_cmpint(found.w, >, 0);
  return found;
}

/* Within a frame, in its own shape. */
static void test_pictures(void) {
  Box wide = picture_of(4000, 1000), high = picture_of(1000, 4000), small = picture_of(20, 10);
  g_assert_cmpint(wide.h, ==, wide.w / 4);
  g_assert_cmpint(high.w, ==, high.h / 4);
  g_assert_cmpint(high.h, <, wide.w);
  g_assert_cmpint(small.w, ==, 2 * small.h);
  g_assert_cmpint(small.w, <, high.w);
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/label/pictures", test_pictures);
  return g_test_run();
}
