/* places.c -- see places.h. */
#include "read/authored/places.h"

static void place_clear(gpointer data) {
  date_unref(((ReadPlace *)data)->date);
}

static GArray *list_new(void) {
  GArray *list = g_array_new(FALSE, FALSE, sizeof(ReadPlace));
  g_array_set_clear_func(list, place_clear);
  return list;
}

ReadPlaces *places_new(void) {
  ReadPlaces *places = g_new0(ReadPlaces, 1);
  *places = (ReadPlaces){.dates = list_new(), .events = list_new(), .texts = list_new()};
  return places;
}

void places_free(ReadPlaces *places) {
  if (places) {
    g_array_unref(places->dates);
    g_array_unref(places->events);
    g_array_unref(places->texts);
    g_free(places);
  }
}

void places_add(GArray *list, gsize from, gsize to, Date *date) {
  ReadPlace place = {from, to, date ? date_ref(date) : NULL};
  g_array_append_val(list, place);
}
