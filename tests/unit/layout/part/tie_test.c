/* Arrows between events: they go round words and axis, end at marks, and where there is no mark they are counted. */
#include "layout/part/tie.h"

#include "../laid.h"
#include "lang/lang.h"

static const char *const dates[] = {"1901", "1905", "1906", "1912", "1920", "1921", "1934", "1935"};

static Timeline *timeline_new_tied(void) {
  Timeline *timeline = timeline_new();
  for (guint i = 0; i < G_N_ELEMENTS(dates); i++) {
    Event *event = event_new();
    event->date = date_parse_edtf(dates[i], -1, NULL);
    event->id = g_strdup_printf("e%u", i);
    event->title = g_strdup_printf("Event%u and what it led to", i);
    if (i >= 3) {
      g_ptr_array_add(i % 2 ? event->after : event->because, g_strdup_printf("e%u", i - 3));
    }
    g_ptr_array_add(event->leads_to, g_strdup(i == 0 ? "e7" : "nobody"));
    g_ptr_array_add(timeline->events, event);
  }
  return timeline;
}

static bool lies_on(const Box *rule, const Box *text) {
  Unit left = MIN(rule->x, rule->x + rule->w), right = MAX(rule->x, rule->x + rule->w),
       top = MIN(rule->y, rule->y + rule->h), bottom = MAX(rule->y, rule->y + rule->h);
  return right > text->x && left < text->x + text->w && bottom > text->y - text->style.size / 2 && top < text->y;
}

static void test_arrows(void) {
  enum { TIES = 6, HEADS = 2 };
  static const char *const kinds[] = {"axis", "lanes", "spine"};
  g_autoptr(Timeline) timeline = timeline_new_tied();
  for (gsize k = 0; k < G_N_ELEMENTS(kinds); k++) {
    Layout *layout = layout_of_kind(timeline, kinds[k]);
    const GArray *boxes = layout_page(layout)->boxes;
    guint rules = 0, on_words = 0;
    for (guint i = 0; i < boxes->len; i++) {
      const Box *rule = &g_array_index(boxes, Box, i);
      bool tie = rule->kind == BOX_RULE && rule->ink == INK_TIE;
      rules += tie;
      for (guint n = 0; tie && n < boxes->len; n++) {
        const Box *text = &g_array_index(boxes, Box, n);
        on_words += text->kind == BOX_TEXT && text->w && lies_on(rule, text);
      }
    }
    g_test_message("%s: %u rules, %u on words", kinds[k], rules, on_words);
    g_assert_cmpuint(rules, >=, TIES * (HEADS + 1));
    g_assert_cmpuint(on_words, <=, 1);
    g_assert_cmpuint(layout_ties_lost(layout), ==, 0);
    layout_free(layout);
  }
}

/* Two ties that run along each other would look like one. */
static bool run_together(const Box *a, const Box *b) {
  bool upright = a->w == 0 && b->w == 0 && a->x == b->x, level = a->h == 0 && b->h == 0 && a->y == b->y;
  Unit a_from = upright ? MIN(a->y, a->y + a->h) : MIN(a->x, a->x + a->w),
       a_to = upright ? MAX(a->y, a->y + a->h) : MAX(a->x, a->x + a->w),
       b_from = upright ? MIN(b->y, b->y + b->h) : MIN(b->x, b->x + b->w),
       b_to = upright ? MAX(b->y, b->y + b->h) : MAX(b->x, b->x + b->w);
  return (upright || level) && MAX(a_from, b_from) < MIN(a_to, b_to);
}

static void test_apart(void) {
  static const char *const kinds[] = {"axis", "lanes", "spine"};
  g_autoptr(Timeline) timeline = timeline_new();
  for (guint i = 0; i < 4; i++) {
    Event *event = event_new();
    event->date = date_parse_edtf(dates[2 * i], -1, NULL);
    event->id = g_strdup_printf("e%u", i);
    event->title = g_strdup_printf("Event%u", i);
    if (i >= 2) {
      g_ptr_array_add(event->after, g_strdup_printf("e%u", i - 2));
    }
    g_ptr_array_add(timeline->events, event);
  }
  for (gsize k = 0; k < G_N_ELEMENTS(kinds); k++) {
    Layout *layout = layout_of_kind(timeline, kinds[k]);
    const GArray *boxes = layout_page(layout)->boxes;
    guint ties = 0, together = 0;
    for (guint i = 0; i < boxes->len; i++) {
      const Box *rule = &g_array_index(boxes, Box, i);
      bool tie = rule->kind == BOX_RULE && rule->ink == INK_TIE;
      ties += tie;
      for (guint n = 0; n < i && tie; n++) {
        const Box *other = &g_array_index(boxes, Box, n);
        together += other->kind == BOX_RULE && other->ink == INK_TIE && run_together(rule, other);
      }
    }
    g_test_message("%s: %u rules, %u run together", kinds[k], ties, together);
    g_assert_cmpuint(ties, >, 0);
    g_assert_cmpuint(together, ==, 0);
    layout_free(layout);
  }
}

/* Along the axis an arrow would not be seen. */
static void test_off_the_axis(void) {
  g_autoptr(Timeline) timeline = timeline_new_tied();
  Layout *layout = layout_of_kind(timeline, "axis");
  const GArray *boxes = layout_page(layout)->boxes;
  for (guint i = 0; i < boxes->len; i++) {
    const Box *axis = &g_array_index(boxes, Box, i);
    for (guint n = 0; axis->ink == INK_AXIS && axis->kind == BOX_RULE && axis->h == 0 && n < boxes->len; n++) {
      const Box *rule = &g_array_index(boxes, Box, n);
      bool along = rule->kind == BOX_RULE && rule->ink == INK_TIE && rule->h == 0 && rule->y == axis->y;
      g_assert_false(along);
    }
  }
  layout_free(layout);
}

static void test_words(void) {
  g_autoptr(Timeline) timeline = timeline_new_tied();
  Layout *list = layout_of_kind(timeline, "list"), *table = layout_of_kind(timeline, "table");
  g_autofree char *words = tie_words(table, g_ptr_array_index(timeline->events, 4));
  g_assert_cmpstr(words, ==, "because of: Event1 and what it led to; leads to: nobody");
  g_assert_cmpuint(layout_ties_lost(list), ==, 6);
  g_assert_cmpuint(layout_ties_lost(table), ==, 0);
  layout_free(list);
  layout_free(table);
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/tie/arrows", test_arrows);
  g_test_add_func("/tie/apart", test_apart);
  g_test_add_func("/tie/off-the-axis", test_off_the_axis);
  g_test_add_func("/tie/words", test_words);
  return g_test_run();
}
