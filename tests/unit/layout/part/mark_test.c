/* Marks say the same in every layout and scale, the foot explains each of them, and no range is shorter than a dot. */
#include "layout/part/mark.h"

#include "../measure.h"
#include "lang/lang.h"

static const char *const layouts[] = {"axis", "lanes", "spine"};
static const char *const scales[] = {"time", "collapsed", "log", "sequence"};

typedef struct {
  const char *date;
  EventKind kind;
  bool milestone, uncertain;
} Case;

static const Case cases[] = {
    {"1901-03-04", EVENT_HAPPENED, false, false},  {"1904-05-06", EVENT_HAPPENED, true, false},
    {"1907-05-06", EVENT_HAPPENED, false, true},   {"1910~", EVENT_HAPPENED, false, false},
    {"1920/1925", EVENT_HAPPENED, false, false},   {"1926-01-01/1926-01-03", EVENT_HAPPENED, false, false},
    {"1927~/1930~", EVENT_HAPPENED, false, false}, {"1932/..", EVENT_HAPPENED, false, false},
    {"1936/", EVENT_HAPPENED, false, false},       {"1950-07-08", EVENT_PLANNED, false, false},
    {"1952/1956", EVENT_PLANNED, false, false},    {"1958-02-03", EVENT_HAPPENED, false, false},
};

static Timeline *timeline_of(guint from, guint to) {
  Timeline *timeline = timeline_new();
  for (guint i = from; i < to; i++) {
    Event *event = event_new();
    event->date = date_parse_edtf(cases[i].date, -1, NULL);
    event->title = g_strdup_printf("Event%u", i);
    event->kind = cases[i].kind;
    event->milestone = cases[i].milestone;
    event->uncertain = cases[i].uncertain;
    g_ptr_array_add(timeline->events, event);
  }
  timeline_sort(timeline);
  timeline_name_events(timeline);
  return timeline;
}

static Layout *layout_by(const Timeline *timeline, const char *kind, const char *scale) {
  g_autoptr(Options) options = options_new();
  g_assert_null(options_set(options, OPT_LAYOUT, kind));
  g_assert_null(options_set(options, OPT_SCALE, scale));
  g_autofree char *error = NULL;
  DateWords *words = lang_date_words("en", NULL, &error);
  Layout *layout = layout_new(timeline, options, words, &letters);
  date_words_free(words);
  return layout;
}

static bool says(const Layout *layout, const char *text) {
  const LayoutPage *page = g_ptr_array_index(layout->pages, 0);
  for (guint i = 0; i < page->boxes->len; i++) {
    const Box *box = &g_array_index(page->boxes, Box, i);
    if (box->kind == BOX_TEXT && g_strcmp0(box->text, text) == 0) {
      return true;
    }
  }
  return false;
}

static void test_legend(void) {
  static const char *const keys[] = {"about then, or not sure",
                                     "an end that is not sure",
                                     "goes on",
                                     "end or beginning not known",
                                     "planned",
                                     "milestone"};
  g_autoptr(Timeline) all = timeline_of(0, G_N_ELEMENTS(cases)), days = timeline_of(0, 1);
  for (gsize i = 0; i < G_N_ELEMENTS(layouts) * G_N_ELEMENTS(scales); i++) {
    const char *kind = layouts[i % G_N_ELEMENTS(layouts)], *scale = scales[i / G_N_ELEMENTS(layouts)];
    Layout *layout = layout_by(all, kind, scale), *plain = layout_by(days, kind, scale);
    for (gsize k = 0; k < G_N_ELEMENTS(keys); k++) {
      g_test_message("%s, %s: %s", kind, scale, keys[k]);
      g_assert_true(says(layout, keys[k]));
      g_assert_false(says(plain, keys[k]));
    }
    layout_free(layout);
    layout_free(plain);
  }
}

/* The longest side of what is drawn for the event. */
static Unit extent_of(const Layout *layout, const Event *event) {
  const LayoutPage *page = g_ptr_array_index(layout->pages, 0);
  const Event *open = NULL;
  Unit longest = 0;
  for (guint i = 0; i < page->boxes->len; i++) {
    const Box *box = &g_array_index(page->boxes, Box, i);
    open = box->kind == BOX_OPEN ? box->event : box->kind == BOX_CLOSE ? NULL : open;
    longest = open == event && box->kind == BOX_BAR ? MAX(longest, MAX(box->w, box->h)) : longest;
  }
  return longest;
}

static void test_short_ranges(void) {
  g_autoptr(Timeline) timeline = timeline_of(0, G_N_ELEMENTS(cases));
  for (gsize i = 0; i < G_N_ELEMENTS(layouts) * G_N_ELEMENTS(scales); i++) {
    Layout *layout = layout_by(timeline, layouts[i % G_N_ELEMENTS(layouts)], scales[i / G_N_ELEMENTS(layouts)]);
    for (guint k = 0; k < timeline->events->len; k++) {
      const Event *event = g_ptr_array_index(timeline->events, k);
      if (scale_lasts(event) && event->kind == EVENT_HAPPENED && !date_is_approximate(event->date)) {
        g_assert_cmpint(extent_of(layout, event), >=, PT(4));
      }
    }
    layout_free(layout);
  }
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/mark/legend", test_legend);
  g_test_add_func("/mark/short", test_short_ranges);
  return g_test_run();
}
