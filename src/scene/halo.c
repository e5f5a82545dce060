/* halo.c -- a halo only where something is behind the text.
 *
 * A halo is the outline of every letter once more: drawn for all, it makes a PDF
 * forty times larger.  Where only lines pass behind, they are interrupted by a patch
 * of the ground, as on a map; letters on a bar or a mark keep their halo.  Rows of the
 * page hold what crosses them, so a text asks only its own row or two. */
#include "scene/halo.h"

#define HALO_ROW PT(16)
#define HALO_WIDTH PT(1.2)

typedef struct {
  Unit left, top, right, bottom;
  bool line;
} HaloBox;

typedef enum { BEHIND_NOTHING, BEHIND_LINES, BEHIND_MARKS } HaloBehind;

static HaloBox halo_box(const SceneItem *item) {
  Unit x = item->x, y = item->y, w = item->w, h = item->h;
  switch (item->kind) {
  case SCENE_LINE:
    return (HaloBox){MIN(x, w), MIN(y, h), MAX(x, w), MAX(y, h), true};
  case SCENE_CIRCLE:
    return (HaloBox){x - w, y - w, x + w, y + w, false};
  case SCENE_TEXT:
    return (HaloBox){x, y - item->style.size / 5 * 4, x + w, y + item->style.size / 4, false};
  default:
    return (HaloBox){x, y, x + w, y + h, false};
  }
}

static HaloBox halo_path_box(const GArray *points) {
  HaloBox box = {G_MAXINT32, G_MAXINT32, G_MININT32, G_MININT32, false};
  for (guint i = 0; points && i < points->len; i++) {
    ScenePoint p = g_array_index(points, ScenePoint, i);
    box = (HaloBox){MIN(box.left, p.x), MIN(box.top, p.y), MAX(box.right, p.x), MAX(box.bottom, p.y), false};
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

static HaloBehind halo_row_behind(const GArray *row, HaloBox text) {
  HaloBehind behind = BEHIND_NOTHING;
  for (guint i = 0; i < row->len && behind < BEHIND_MARKS; i++) {
    HaloBox box = g_array_index(row, HaloBox, i);
    if (box.left <= text.right && box.right >= text.left && box.top <= text.bottom && box.bottom >= text.top)
      behind = box.line ? BEHIND_LINES : BEHIND_MARKS;
  }
  return behind;
}

static HaloBehind halo_behind(const GPtrArray *rows, HaloBox text) {
  HaloBehind behind = BEHIND_NOTHING;
  for (guint r = halo_row(text.top, rows->len); r <= halo_row(text.bottom, rows->len); r++)
    behind = MAX(behind, halo_row_behind(rows->pdata[r], text));
  return behind;
}

static GPtrArray *halo_rows(const ScenePage *page) {
  GPtrArray *rows = g_ptr_array_new_with_free_func((GDestroyNotify)g_array_unref);
  for (Unit y = 0; y <= page->height; y += HALO_ROW)
    g_ptr_array_add(rows, g_array_new(FALSE, FALSE, sizeof(HaloBox)));
  for (guint i = 0; i < page->items->len; i++) {
    const SceneItem *item = &g_array_index(page->items, SceneItem, i);
    if (halo_is_obstacle(item))
      halo_add(rows, item->kind == SCENE_PATH ? halo_path_box(item->points) : halo_box(item));
  }
  return rows;
}

/* The tint under a text's first letter, else the paper. */
static Color halo_ground(const GArray *tints, HaloBox text, Color paper) {
  Unit left = text.left + HALO_WIDTH;
  for (guint i = tints->len; i-- > 0;) {
    const SceneItem *tint = &g_array_index(tints, SceneItem, i);
    if (tint->x <= left && tint->x + tint->w >= left && tint->y <= text.top && tint->y + tint->h >= text.top)
      return tint->fill;
  }
  return paper;
}

static SceneItem halo_patch(HaloBox box, Color ground) {
  return (SceneItem){.kind = SCENE_RECT,
                     .x = box.left,
                     .y = box.top,
                     .w = box.right - box.left,
                     .h = box.bottom - box.top,
                     .fill = ground,
                     .ground = true};
}

void halo_prune(ScenePage *page, Color paper) {
  g_autoptr(GPtrArray) rows = halo_rows(page);
  g_autoptr(GArray) tints = g_array_new(FALSE, FALSE, sizeof(SceneItem)); /* shallow copies */
  GArray *items = scene_items_new();
  for (guint i = 0; i < page->items->len; i++) {
    SceneItem item = g_array_index(page->items, SceneItem, i);
    HaloBox box = halo_box(&item);
    box = (HaloBox){box.left - HALO_WIDTH, box.top, box.right + HALO_WIDTH, box.bottom, false};
    HaloBehind behind = item.halo ? halo_behind(rows, box) : BEHIND_NOTHING;
    SceneItem patch = halo_patch(box, halo_ground(tints, box, paper));
    if (item.ground)
      g_array_append_val(tints, item);
    if (behind == BEHIND_LINES)
      g_array_append_val(items, patch);
    item.halo = behind == BEHIND_MARKS;
    g_array_append_val(items, item);
  }
  /* The items have moved: the old array gives up its shell only. */
  g_array_set_clear_func(page->items, NULL);
  g_array_unref(page->items);
  page->items = items;
}
