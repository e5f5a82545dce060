/* Bands below one axis: what stands above their lanes, what has no words there, what goes on from an earlier page. */
#include "../laid.h"
#include "layout/part/box.h"

static Event *add_event(Timeline *timeline, const char *edtf, const char *title, const char *group) {
  Event *event = event_new();
  event->date = date_parse_edtf(edtf, -1, NULL);
  event->title = g_strdup(title);
  event->group = g_strdup(group);
  g_ptr_array_add(timeline->events, event);
  return event;
}

/* One a month from 1900 on. */
static Timeline *many_events(guint n) {
  Timeline *timeline = timeline_new();
  for (guint i = 0; i < n; i++) {
    g_autofree char *edtf = g_strdup_printf("%u-%02u", 1900 + i / 12, i % 12 + 1);
    add_event(timeline, edtf, "The mill closed", "Mills");
  }
  return timeline;
}

static Layout *lanes_on(Timeline *timeline, const char *page, const char *most) {
  timeline_list_groups(timeline);
  return layout_on(timeline, "lanes", page, most);
}

static const GArray *boxes_of(const Layout *layout, guint page) {
  return ((const LayoutPage *)g_ptr_array_index(layout->pages, page))->boxes;
}

/* The first box of a kind, with a text (NULL: any); it must be there. */
static const Box *box_of(const GArray *boxes, BoxKind kind, const char *text) {
  for (guint i = 0; i < boxes->len; i++) {
    const Box *box = &g_array_index(boxes, Box, i);
    if (box->kind == kind && (!text || g_strcmp0(box->text, text) == 0)) {
      return box;
    }
  }
  g_assert_not_reached();
}

/* Where the mark of one event stands, in a band that has this title (NULL: none). */
static Unit mark_at(const char *group) {
  g_autoptr(Timeline) timeline = timeline_new();
  add_event(timeline, "1900", "The mill closed", group);
  add_event(timeline, "1910", "The mill closed", group);
  Layout *layout = lanes_on(timeline, NULL, NULL);
  Unit y = box_of(boxes_of(layout, 0), BOX_DOT, NULL)->y;
  layout_free(layout);
  return y;
}

/* A head in its own column takes nothing from the lanes, and no head takes nothing either. */
static void test_heads(void) {
  g_assert_cmpint(mark_at(NULL), >, 0);
  g_assert_cmpint(mark_at(NULL), ==, mark_at("Mills"));
}

/* On a narrow page a head stands above its lanes, and apart from them. */
static void test_heads_above(void) {
  g_autoptr(Timeline) timeline = timeline_new();
  add_event(timeline, "1900", "The mill closed", "Mills");
  add_event(timeline, "1910", "The mill closed", "Mills");
  Layout *layout = lanes_on(timeline, "85mmxauto", NULL);
  const GArray *boxes = boxes_of(layout, 0);
  const Box *head = box_of(boxes, BOX_TEXT, "Mills"), *words = box_of(boxes, BOX_TEXT, "The mill closed");
  Unit lane = words->y - 2 * words->style.leading; /* above the date of the words */
  g_assert_cmpint(lane, >, head->y);
  layout_free(layout);
}

/* How many events have no words is told beside their marks, below the lanes. */
static void test_chip(void) {
  g_autoptr(Timeline) timeline = many_events(300);
  Layout *layout = lanes_on(timeline, "A5", "1");
  const GArray *boxes = boxes_of(layout, 0);
  g_autofree char *count = g_strdup_printf("+%u", layout_hidden(layout));
  const Box *chip = box_of(boxes, BOX_TEXT, count), *mark = NULL;
  for (guint i = 1; i < boxes->len && !mark; i++) {
    const Box *open = &g_array_index(boxes, Box, i - 1);
    mark = open->kind == BOX_OPEN && open->event && layout_is_hidden(layout, open->event) ? open + 1 : NULL;
  }
  g_assert_nonnull(mark);
  Unit middle = mark->y + mark->h / 2;
  g_assert_cmpint(chip->y, >, middle);
  g_assert_cmpint(chip->y - chip->style.size, <, middle);
  layout_free(layout);
}

/* How far to the right the marks of an event reach. */
static Unit reach_of(const GArray *boxes, const Event *event) {
  Unit reach = 0;
  bool its = false;
  for (guint i = 0; i < boxes->len; i++) {
    const Box *box = &g_array_index(boxes, Box, i);
    its = box->kind == BOX_OPEN ? box->event == event : its && box->kind != BOX_CLOSE;
    reach = its && box->kind != BOX_TEXT && box->kind != BOX_OPEN ? MAX(reach, box->x + box->w) : reach;
  }
  return reach;
}

/* The axis of a page goes as far as what goes on there from an earlier one. */
static void test_continued(void) {
  g_autoptr(Timeline) timeline = many_events(120);
  const Event *last = g_ptr_array_index(timeline->events, timeline->events->len - 1);
  const Event *lease = add_event(timeline, "1900-06/1950", "The long lease ran", "Mills");
  timeline_sort(timeline);
  Layout *layout = lanes_on(timeline, "A5", "all");
  g_assert_cmpuint(layout->pages->len, >, 1);
  const GArray *boxes = boxes_of(layout, layout->pages->len - 1);
  g_assert_cmpint(reach_of(boxes, last), >, 0);
  g_assert_cmpint(reach_of(boxes, lease), >, reach_of(boxes, last));
  layout_free(layout);
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/lanes/heads", test_heads);
  g_test_add_func("/lanes/heads-above", test_heads_above);
  g_test_add_func("/lanes/chip", test_chip);
  g_test_add_func("/lanes/continued", test_continued);
  return g_test_run();
}
