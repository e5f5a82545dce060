/* What an axis says where. */
#include "layout/time/tick.h"

#include "../measure.h"
#include "lang/lang.h"

/* Is `text` a label of the axis down the page? */
static bool says(const Layout *layout, const char *text) {
  const GArray *boxes = layout_page(layout)->boxes;
  for (guint i = 0; i < boxes->len; i++) {
    const Box *box = &g_array_index(boxes, Box, i);
    if (box->kind == BOX_TEXT && box->ink == INK_TICK && strcmp(box->text, text) == 0) {
      return true;
    }
  }
  return false;
}

/* A stretch with no first day of a month, on an axis of months, is named by its month. */
static void test_name(void) {
  static const char *const dates[] = {"1900-01-05", "1900-01-20", "1900-02-05", "1900-02-20",
                                      "1900-03-05", "1900-03-20", "1900-04-05", "1900-04-20",
                                      "1900-05-05", "1900-05-20", "1950-03-05", "1950-03-20"};
  g_autoptr(Timeline) timeline = timeline_new();
  for (guint i = 0; i < G_N_ELEMENTS(dates); i++) {
    Event *event = event_new();
    event->date = date_parse_edtf(dates[i], -1, NULL);
    event->title = g_strdup_printf("Event %u", i);
    g_ptr_array_add(timeline->events, event);
  }
  g_autoptr(Options) options = options_new();
  g_assert_null(options_set(options, OPT_LAYOUT, "spine"));
  g_assert_null(options_set(options, OPT_SCALE, "collapsed"));
  g_autofree char *error = NULL;
  DateWords *words = lang_date_words("en", NULL, &error);
  Layout *layout = layout_new(timeline, options, words, &letters);
  g_assert_true(says(layout, "Feb.")); /* each month */
  g_assert_true(says(layout, "March 1950"));
  layout_free(layout);
  date_words_free(words);
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/tick/name", test_name);
  return g_test_run();
}
