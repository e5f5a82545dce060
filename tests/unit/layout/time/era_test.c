/* Eras that adjoin: their tints leave a seam, and are told apart. */
#include "layout/time/era.h"

#include "../laid.h"
#include "layout/part/box.h"

static Timeline *timeline_new_with_eras(const char *const *eras) {
  Timeline *timeline = timeline_new();
  for (; *eras; eras++) {
    Era *era = g_new0(Era, 1);
    era->date = date_parse_edtf(*eras, -1, NULL);
    era->title = g_strdup("An age");
    g_ptr_array_add(timeline->eras, era);
  }
  for (int year = 1901; year < 1960; year += 10) {
    Event *event = event_new();
    event->date = date_new_year(year);
    event->title = g_strdup("Opening");
    g_ptr_array_add(timeline->events, event);
  }
  return timeline;
}

/* The tints of the first page, in their order. */
static GArray *tints_of(const char *const *eras) {
  g_autoptr(Timeline) timeline = timeline_new_with_eras(eras);
  Layout *layout = layout_of_kind(timeline, "axis");
  const GArray *boxes = g_array_ref(layout_page(layout)->boxes);
  GArray *tints = g_array_new(FALSE, FALSE, sizeof(Box));
  for (guint i = 0; i < boxes->len; i++) {
    if (g_array_index(boxes, Box, i).kind == BOX_TINT) {
      g_array_append_val(tints, g_array_index(boxes, Box, i));
    }
  }
  layout_free(layout);
  g_array_unref((GArray *)boxes);
  return tints;
}

static void test_seam(void) {
  static const char *const eras[] = {"1905/1924", "1925/1944", NULL};
  g_autoptr(GArray) tints = tints_of(eras);
  g_assert_cmpuint(tints->len, ==, 2);
  const Box *left = &g_array_index(tints, Box, 0), *right = &g_array_index(tints, Box, 1);
  g_assert_cmpint(left->x + left->w, <, right->x);
  g_assert_cmpint(left->fade, !=, right->fade);
}

/* What lies in another is deeper. */
static void test_depth(void) {
  static const char *const eras[] = {"1905/1944", "1910/1920", NULL};
  g_autoptr(GArray) tints = tints_of(eras);
  g_assert_cmpuint(tints->len, ==, 2);
  g_assert_cmpint(g_array_index(tints, Box, 0).fade, <, g_array_index(tints, Box, 1).fade);
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/era/seam", test_seam);
  g_test_add_func("/era/depth", test_depth);
  return g_test_run();
}
