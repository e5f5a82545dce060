/* What lasts longer than its sheet goes on, on the next. */
#include "layout/time/strip.h"

#include "../measure.h"
#include "lang/lang.h"
#include "layout/part/box.h"

enum { EVENTS = 60 };

/* The first of all lasts as long as the others together. */
static Timeline *timeline_of_years(void) {
  Timeline *timeline = timeline_new();
  for (guint i = 0; i < EVENTS; i++) {
    Event *event = event_new();
    g_autofree char *edtf = i ? g_strdup_printf("%u-05", 1900 + i) : g_strdup("1900/1970");
    event->date = date_parse_edtf(edtf, -1, NULL);
    event->title = g_strdup_printf("What happened as event %u of sixty", i);
    g_ptr_array_add(timeline->events, event);
  }
  return timeline;
}

static guint pages_with(const Layout *layout, const Event *event) {
  guint found = 0;
  for (guint p = 0; p < layout->pages->len; p++) {
    const GArray *boxes = ((const LayoutPage *)layout->pages->pdata[p])->boxes;
    bool here = false;
    for (guint i = 0; i < boxes->len; i++) {
      const Box *box = &g_array_index(boxes, Box, i);
      here |= box->kind == BOX_OPEN && box->event == event;
    }
    found += here;
  }
  return found;
}

static void test_continued(void) {
  g_autoptr(Timeline) timeline = timeline_of_years();
  g_autoptr(Options) options = options_new();
  g_assert_null(options_set(options, OPT_LAYOUT, "axis"));
  g_assert_null(options_set(options, OPT_PAGE, "A5-landscape"));
  g_assert_null(options_set(options, OPT_PAGES, "all"));
  g_autofree char *error = NULL;
  DateWords *words = lang_date_words("en", NULL, &error);
  Layout *layout = layout_new(timeline, options, words, &letters);
  g_assert_cmpuint(layout->pages->len, >, 1);
  g_assert_cmpuint(pages_with(layout, timeline->events->pdata[0]), ==, layout->pages->len);
  g_assert_cmpuint(pages_with(layout, timeline->events->pdata[1]), ==, 1);
  layout_free(layout);
  date_words_free(words);
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/strip/continued", test_continued);
  return g_test_run();
}
