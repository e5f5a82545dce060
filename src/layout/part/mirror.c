/* mirror.c -- a page that is read from right to left: every box on the other side. */
#include <string.h>

#include "layout/part/box.h"

static void mirror_box(Box *box, Unit width) {
  bool point = box->kind == BOX_DOT; /* its w is a radius */
  box->x = width - box->x - (point ? 0 : box->w);
  if (box->kind == BOX_RULE) { /* from its start to x + w: a slanted one leans the other way */
    box->x += box->w;
    box->w = -box->w;
  }
}

void layout_mirror(Layout *layout) {
  if (strcmp(pagewords_get(layout->page_words, "direction"), "rtl") != 0) {
    return;
  }
  for (guint p = 0; p < layout->pages->len; p++) {
    LayoutPage *page = g_ptr_array_index(layout->pages, p);
    for (guint i = 0; i < page->boxes->len; i++) {
      mirror_box(&g_array_index(page->boxes, Box, i), page->width);
    }
  }
}
