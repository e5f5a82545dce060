/* Bands below one axis, and what stands above their lanes. */
#include "../measure.h"
#include "lang/lang.h"
#include "layout/layout.h"
#include "layout/part/box.h"

/* Where the mark of one event stands, in a band that has this title (NULL: none). */
static Unit mark_at(const char *group) {
  g_autoptr(Timeline) timeline = timeline_new();
  for (guint i = 0; i < 2; i++) {
    Event *event = event_new();
    event->date = date_new_year(1900 + 10 * i);
    event->title = g_strdup("The mill closed");
    event->group = g_strdup(group);
    g_ptr_array_add(timeline->events, event);
  }
  timeline_list_groups(timeline);
  g_autoptr(Options) options = options_new();
  g_assert_null(options_set(options, OPT_LAYOUT, "lanes"));
  g_autofree char *error = NULL;
  DateWords *words = lang_date_words("en", NULL, &error);
  Layout *layout = layout_new(timeline, options, words, &letters);
  const GArray *boxes = layout_page(layout)->boxes;
  Unit y = -1;
  for (guint i = 0; i < boxes->len && y < 0; i++) {
    const Box *box = &g_array_index(boxes, Box, i);
    y = box->kind == BOX_DOT ? box->y : -1;
  }
  layout_free(layout);
  date_words_free(words);
  return y;
}

/* A head in its own column takes nothing from the lanes, and no head takes nothing either. */
static void test_heads(void) {
  g_assert_cmpint(mark_at(NULL), >, 0);
  g_assert_cmpint(mark_at(NULL), ==, mark_at("Mills"));
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/lanes/heads", test_heads);
  return g_test_run();
}
