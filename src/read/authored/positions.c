/* positions.c -- see positions.h. */
#include "read/authored/positions.h"

static void position_clear(gpointer data) {
  date_unref(((ReadPosition *)data)->date);
}

static GArray *list_new(void) {
  GArray *list = g_array_new(FALSE, FALSE, sizeof(ReadPosition));
  g_array_set_clear_func(list, position_clear);
  return list;
}

ReadPositions *positions_new(void) {
  ReadPositions *positions = g_new0(ReadPositions, 1);
  *positions = (ReadPositions){.dates = list_new(), .events = list_new(), .texts = list_new()};
  return positions;
}

void positions_free(ReadPositions *positions) {
  if (positions) {
    g_array_unref(positions->dates);
    g_array_unref(positions->events);
    g_array_unref(positions->texts);
    g_free(positions);
  }
}

void positions_add(GArray *list, gsize from, gsize to, Date *date) {
  ReadPosition position = {from, to, date ? date_ref(date) : NULL};
  g_array_append_val(list, position);
}
