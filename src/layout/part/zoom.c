/* zoom.c -- a drawing on a sheet with room to spare, or seen from afar: placed on a smaller one, and enlarged to it. */
#include "layout/part/box.h"

static void enlarge(Unit *length, int percent) {
  *length = (Unit)((gint64)*length * percent / 100);
}

static void zoom_box(Box *box, int percent) {
  Unit *const lengths[] = {&box->x, &box->y, &box->w, &box->h, &box->style.size, &box->style.leading};
  for (gsize i = 0; i < G_N_ELEMENTS(lengths); i++) {
    enlarge(lengths[i], percent);
  }
}

void layout_zoom(Layout *layout) {
  for (guint p = 0; layout->zoom != 100 && p < layout->pages->len; p++) {
    LayoutPage *page = g_ptr_array_index(layout->pages, p);
    page->width = layout->sheet_width;
    enlarge(&page->height, layout->zoom);
    page->height = layout->sheet_height ? layout->sheet_height : page->height;
    for (guint i = 0; i < page->boxes->len; i++) {
      zoom_box(&g_array_index(page->boxes, Box, i), layout->zoom);
    }
  }
}
