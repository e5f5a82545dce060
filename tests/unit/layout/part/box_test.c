/* The boxes of a page: what belongs to an event stands between its opening and its closing, in every layout. */
#include "../laid.h"
#include "lang/lang.h"
#include "layout/part/box.h"

enum { EVENTS = 6 };

static Timeline *timeline_of_events(void) {
  static const char *const dates[EVENTS] = {"1901", "1905-03", "1905-03-04", "1906/1909", "1911~", "1915-06-01"};
  Timeline *timeline = timeline_new();
  for (guint i = 0; i < EVENTS; i++) {
    Event *event = event_new();
    event->date = date_parse_edtf(dates[i], -1, NULL);
    event->title = g_strdup_printf("Event%u", i);
    event->text = g_strdup(i % 2 ? "and more of it" : NULL);
    event->group = g_strdup(i < 3 ? "one" : "other");
    g_ptr_array_add(timeline->events, event);
  }
  timeline_list_groups(timeline);
  return timeline;
}

static void check(const GArray *boxes, const char *kind) {
  guint open = 0, opened = 0;
  for (guint i = 0; i < boxes->len; i++) {
    const Box *box = &g_array_index(boxes, Box, i);
    g_assert_true(box->kind != BOX_CLOSE || open > 0);
    open += box->kind == BOX_OPEN;
    open -= box->kind == BOX_CLOSE;
    opened += box->kind == BOX_OPEN && box->event != NULL;
    g_assert_cmpuint(open, <=, 1);
  }
  g_test_message("%s", kind);
  g_assert_cmpuint(open, ==, 0);
  g_assert_cmpuint(opened, >=, EVENTS);
}

static void test_nesting(void) {
  static const char *const kinds[] = {"axis", "lanes", "spine", "list", "table"};
  g_autoptr(Timeline) timeline = timeline_of_events();
  for (gsize k = 0; k < G_N_ELEMENTS(kinds); k++) {
    Layout *layout = layout_of_kind(timeline, kinds[k]);
    check(layout_page(layout)->boxes, kinds[k]);
    layout_free(layout);
  }
}

static guint count(const Layout *layout, BoxKind kind) {
  guint n = 0;
  for (guint i = 0; i < layout_page(layout)->boxes->len; i++) {
    n += g_array_index(layout_page(layout)->boxes, Box, i).kind == kind;
  }
  return n;
}

/* A picture is drawn once, with the last part of its label. */
static void test_picture(void) {
  static const char *const kinds[] = {"axis", "lanes", "spine", "list", "table"};
  g_autoptr(Timeline) timeline = timeline_of_events();
  Event *event = timeline->events->pdata[1];
  event->media.url = g_strdup("ship.png");
  event->media.file = g_strdup("/nowhere/ship.png");
  event->media.width = event->media.height = 100;
  for (gsize k = 0; k < G_N_ELEMENTS(kinds); k++) {
    Layout *layout = layout_of_kind(timeline, kinds[k]);
    g_test_message("%s", kinds[k]);
    g_assert_cmpuint(count(layout, BOX_IMAGE), ==, 1);
    layout_free(layout);
  }
}

/* The second of two eras has the one colour that is given. */
static void test_tint(void) {
  g_autoptr(Timeline) timeline = timeline_of_events();
  for (guint i = 0; i < 2; i++) {
    Era *era = g_new0(Era, 1);
    era->date = date_parse_edtf(i ? "1908/1912" : "1902/1906", -1, NULL);
    era->title = g_strdup("Era");
    era->color = g_strdup(i ? "#aa3322" : NULL);
    g_ptr_array_add(timeline->eras, era);
  }
  Layout *layout = layout_of_kind(timeline, "axis");
  const GArray *boxes = layout_page(layout)->boxes;
  guint own = 0, others = 0;
  for (guint i = 0; i < boxes->len; i++) {
    const Box *box = &g_array_index(boxes, Box, i);
    own += box->kind == BOX_TINT && box->colour == 2;
    others += box->kind == BOX_TINT && box->colour == 0;
  }
  g_assert_cmpuint(own, ==, 1);
  g_assert_cmpuint(others, ==, 1);
  layout_free(layout);
}

/* Where lengths are no time, the axis says where each year begins, the first too. */
static void test_sequence(void) {
  g_autoptr(Timeline) timeline = timeline_of_events();
  g_autoptr(Options) options = options_new();
  g_assert_null(options_set(options, OPT_LAYOUT, "axis"));
  g_assert_null(options_set(options, OPT_SCALE, "sequence"));
  g_autofree char *error = NULL;
  DateWords *words = lang_date_words("en", NULL, &error);
  Layout *layout = layout_new(timeline, options, words, &letters);
  const GArray *boxes = layout_page(layout)->boxes;
  const char *first = NULL;
  for (guint i = 0; i < boxes->len && !first; i++) {
    const Box *box = &g_array_index(boxes, Box, i);
    first = box->kind == BOX_TEXT && box->ink == INK_TICK_MAJOR ? box->text : NULL;
  }
  g_assert_cmpstr(first, ==, "1901");
  layout_free(layout);
  date_words_free(words);
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/box/nesting", test_nesting);
  g_test_add_func("/box/picture", test_picture);
  g_test_add_func("/box/tint", test_tint);
  g_test_add_func("/box/sequence", test_sequence);
  return g_test_run();
}
