/* declutter.c -- see declutter.h. */
#include "layout/solve/declutter.h"

typedef struct {
  Event *event;
  guint32 spread;
} Ranked;

static guint32 reversed_bits(guint32 bits) {
  guint32 out = 0;
  for (int i = 0; i < 32; i++) {
    out = out << 1 | (bits >> i & 1);
  }
  return out;
}

static int by_rank(const void *left, const void *right) {
  const Ranked *a = left, *b = right;
  if (a->event->highlight != b->event->highlight) {
    return b->event->highlight - a->event->highlight;
  }
  if (a->event->importance != b->event->importance) {
    return b->event->importance - a->event->importance;
  }
  if (a->event->milestone != b->event->milestone) {
    return b->event->milestone - a->event->milestone;
  }
  return (a->spread > b->spread) - (a->spread < b->spread);
}

GPtrArray *declutter_order(const Timeline *timeline) {
  g_autoptr(GArray) ranked = g_array_new(FALSE, FALSE, sizeof(Ranked));
  for (guint i = 0; i < timeline->events->len; i++) {
    Ranked rank = {g_ptr_array_index(timeline->events, i), reversed_bits(i)};
    g_array_append_val(ranked, rank);
  }
  g_array_sort(ranked, by_rank);
  GPtrArray *order = g_ptr_array_new();
  for (guint i = 0; i < ranked->len; i++) {
    g_ptr_array_add(order, g_array_index(ranked, Ranked, i).event);
  }
  return order;
}

void declutter_hide(Layout *layout, const GPtrArray *order, guint kept) {
  g_hash_table_remove_all(layout->hidden);
  for (guint i = kept; i < order->len; i++) {
    g_hash_table_add(layout->hidden, g_ptr_array_index(order, i));
  }
}
