/* pack.c -- see pack.h. */
#include "layout/solve/pack.h"

guint pack_spans(PackSpan *spans, guint n) {
  g_autoptr(GArray) ends = g_array_new(FALSE, FALSE, sizeof(Unit));
  for (guint i = 0; i < n; i++) {
    guint lane = 0;
    while (lane < ends->len && g_array_index(ends, Unit, lane) > spans[i].from) {
      lane++;
    }
    if (lane == ends->len) {
      g_array_append_val(ends, spans[i].to);
    }
    g_array_index(ends, Unit, lane) = spans[i].to;
    spans[i].lane = lane;
  }
  return ends->len;
}
