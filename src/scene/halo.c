/* halo.c -- a halo only where something is behind the text.
 *
 * A halo is the outline of every letter once more: drawn for all, it makes a PDF
 * forty times larger.  Rows of the page hold what crosses them, so a text asks only
 * its own row or two. */
#include "scene/halo.h"

#define HALO_ROW PT(16)
#define HALO_WIDTH PT(1.2)

typedef struct {
  Unit left, top, right, bottom;
} HaloBox;

static HaloBox halo_box(const SceneItem *item) {
  Unit x = item->x, y = item->y, w = item->w, h = item->h;
  switch (item->kind) {
  case SCENE_LINE:
    return (HaloBox){MIN(x, w), MIN(y, h), MAX(x, w), MAX(y, h)};
  case SCENE_CIRCLE:
    return (HaloBox){x - w, y - w, x + w, y + w};
  case SCENE_TEXT:
    return (HaloBox){item->rtl ? x - w : x, y - item->style.size, item->rtl ? x : x + w, y + item->style.size / 3};
  default:
    return (HaloBox){x, y, x + w, y + h};
  }
}

static HaloBox halo_path_box(const GArray *points) {
  HaloBox box = {G_MAXINT32, G_MAXINT32, G_MININT32, G_MININT32};
  for (guint i = 0; points && i < points->len; i++) {
    ScenePoint p = g_array_index(points, ScenePoint, i);
    box = (HaloBox){MIN(box.left, p.x), MIN(box.top, p.y), MAX(box.right, p.x), MAX(box.bottom, p.y)};
  }
  return box;
}

/* A tint is ground, not figure: white letters' edges would show on it. */
static bool halo_is_obstacle(const SceneItem *item) {
  return item->kind != SCENE_TEXT && item->kind < SCENE_BEGIN && !item->ground;
}

static guint halo_row(Unit y, guint rows) {
  return (guint)CLAMP(y / HALO_ROW, 0, (Unit)rows - 1);
}

static void halo_add(GPtrArray *rows, HaloBox box) {
  if (box.top > box.bottom)
    return;
  for (guint r = halo_row(box.top, rows->len); r <= halo_row(box.bottom, rows->len); r++)
    g_array_append_val((GArray *)rows->pdata[r], box);
}

static bool halo_row_meets(const GArray *row, HaloBox text) {
  for (guint i = 0; i < row->len; i++) {
    HaloBox box = g_array_index(row, HaloBox, i);
    if (box.left <= text.right && box.right >= text.left && box.top <= text.bottom && box.bottom >= text.top)
      return true;
  }
  return false;
}

static bool halo_needed(const GPtrArray *rows, HaloBox text) {
  text = (HaloBox){text.left - HALO_WIDTH, text.top - HALO_WIDTH, text.right + HALO_WIDTH, text.bottom + HALO_WIDTH};
  for (guint r = halo_row(text.top, rows->len); r <= halo_row(text.bottom, rows->len); r++) {
    if (halo_row_meets(rows->pdata[r], text))
      return true;
  }
  return false;
}

void halo_prune(ScenePage *page) {
  g_autoptr(GPtrArray) rows = g_ptr_array_new_with_free_func((GDestroyNotify)g_array_unref);
  for (Unit y = 0; y <= page->height; y += HALO_ROW)
    g_ptr_array_add(rows, g_array_new(FALSE, FALSE, sizeof(HaloBox)));
  for (guint i = 0; i < page->items->len; i++) {
    const SceneItem *item = &g_array_index(page->items, SceneItem, i);
    if (halo_is_obstacle(item))
      halo_add(rows, item->kind == SCENE_PATH ? halo_path_box(item->points) : halo_box(item));
  }
  for (guint i = 0; i < page->items->len; i++) {
    SceneItem *item = &g_array_index(page->items, SceneItem, i);
    item->halo = item->halo && halo_needed(rows, halo_box(item));
  }
}
