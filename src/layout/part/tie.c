/* tie.c -- see tie.h. */
#include "layout/part/tie.h"

#include <string.h>

enum {
  CORNERS = 4,
  WAYS = 12,
  MOST = 1000 /* more would be a thicket */,
  OVER_WORDS = 400,
  OVER_TIE = 120,
  OVER_MARK = 40 /* points of length */
};

static const Unit clear = PT(3.4), head = PT(3), head_wide = PT(1.6), step = PT(5), near = PT(1.5);

typedef struct {
  Unit x, y;
} Point;

typedef struct {
  Point at[CORNERS]; /* from mark to mark, two corners between */
} Way;

typedef struct {
  Layout *layout;
  LayoutPage *page;
  GArray *ways;     /* of Way, so far */
  GHashTable *ends; /* Event -> the place of its first end, from 1 */
} Router;

void tie_note(Layout *layout, const Event *event, Unit from, Unit to, Unit across, bool down) {
  TieEnd end = {event,
                layout->pages->len - 1,
                down ? across : from,
                down ? from : across,
                down ? across : to,
                down ? to : across};
  g_array_append_val(layout->ends, end);
}

/* -- The cost of a way -- */

typedef struct {
  Unit left, top, right, bottom;
} Area;

static bool crosses(Point a, Point b, Area area) {
  return MAX(a.x, b.x) > area.left && MIN(a.x, b.x) < area.right && MAX(a.y, b.y) > area.top &&
         MIN(a.y, b.y) < area.bottom;
}

static bool way_crosses(const Way *way, Area area) {
  for (int i = 0; i + 1 < CORNERS; i++) {
    if (crosses(way->at[i], way->at[i + 1], area)) {
      return true;
    }
  }
  return false;
}

static Area area_of(const Box *box) {
  if (box->kind == BOX_TEXT) {
    return (Area){box->x - near, box->y - box->style.size * 4 / 5 - near, box->x + box->w + near,
                  box->y + box->style.size / 5 + near};
  }
  return (Area){box->x - box->w, box->y - box->w, box->x + box->w, box->y + box->w};
}

/* Runs along a part of another, so that two would look like one. */
static bool is_along(const Way *a, const Way *b) {
  for (int i = 0; i + 1 < CORNERS; i++) {
    Point from = b->at[i], to = b->at[i + 1];
    Area beside = {MIN(from.x, to.x) - near, MIN(from.y, to.y) - near, MAX(from.x, to.x) + near,
                   MAX(from.y, to.y) + near};
    bool upright = from.x == to.x, ours = a->at[1].x == a->at[2].x;
    if (upright == ours && crosses(a->at[1], a->at[2], beside)) {
      return true;
    }
  }
  return false;
}

static gint64 length_of(const Way *way) {
  gint64 sum = 0;
  for (int i = 0; i + 1 < CORNERS; i++) {
    sum += ABS(way->at[i + 1].x - way->at[i].x) + ABS(way->at[i + 1].y - way->at[i].y);
  }
  return sum / UNIT_PT;
}

static gint64 cost_of(const Router *router, const Way *way) {
  gint64 cost = length_of(way);
  for (guint i = 0; i < router->page->boxes->len; i++) {
    const Box *box = &g_array_index(router->page->boxes, Box, i);
    bool words = box->kind == BOX_TEXT && box->w > 0;
    if ((words || box->kind == BOX_DOT) && way_crosses(way, area_of(box))) {
      cost += words ? OVER_WORDS : OVER_MARK;
    }
  }
  for (guint i = 0; i < router->ways->len; i++) {
    cost += is_along(way, &g_array_index(router->ways, Way, i)) ? OVER_TIE : 0;
  }
  return cost;
}

/* -- Ways -- */

/* Out of the mark, and not into it: the ends stand off it on the side of the next corner. */
static Point stand_off(Point mark, Point next) {
  if (mark.x == next.x) {
    mark.y += next.y > mark.y ? MIN(clear, next.y - mark.y) : next.y < mark.y ? -MIN(clear, mark.y - next.y) : 0;
  } else {
    mark.x += next.x > mark.x ? MIN(clear, next.x - mark.x) : -MIN(clear, mark.x - next.x);
  }
  return mark;
}

/* The middle part runs at `bus`, upright or level. */
static Way way_at(Point from, Point to, Unit bus, bool upright) {
  Way way = {{from, upright ? (Point){bus, from.y} : (Point){from.x, bus},
              upright ? (Point){bus, to.y} : (Point){to.x, bus}, to}};
  Point second = way.at[1].x == from.x && way.at[1].y == from.y ? way.at[2] : way.at[1];
  Point third = way.at[2].x == to.x && way.at[2].y == to.y ? way.at[1] : way.at[2];
  way.at[0] = stand_off(from, second);
  way.at[3] = stand_off(to, third);
  way.at[1] = way.at[1].x == from.x && way.at[1].y == from.y ? way.at[0] : way.at[1];
  way.at[2] = way.at[2].x == to.x && way.at[2].y == to.y ? way.at[3] : way.at[2];
  return way;
}

static Way best_way(const Router *router, Point from, Point to) {
  Way best = way_at(from, to, from.y == to.y ? from.y - step : from.x + step, from.y != to.y);
  gint64 least = G_MAXINT64;
  for (int i = 0; i < 2 * WAYS; i++) {
    bool upright = i % 2 == 0;
    int k = i / 2, side = k % 2 ? -1 : 1;
    Unit a = upright ? from.x : from.y, b = upright ? to.x : to.y, off = side * (k / 4 + 1) * step;
    Unit bus = k == 0 ? a : k == 1 ? b : k == 2 ? a + (b - a) / 2 : (k / 2) % 2 ? MIN(a, b) + off : MAX(a, b) + off;
    bool along =
        upright ? from.y == to.y || (from.x == to.x && bus == a) : from.x == to.x || (from.y == to.y && bus == a);
    if (bus < router->layout->margin / 2 || along) {
      continue; /* on the axis, or the row of words, itself */
    }
    Way way = way_at(from, to, bus, upright);
    gint64 cost = cost_of(router, &way);
    if (cost < least) {
      least = cost;
      best = way;
    }
  }
  return best;
}

/* -- Drawing -- */

static void add_line(GArray *boxes, Point from, Point to) {
  if (from.x != to.x || from.y != to.y) {
    Box box = {.kind = BOX_RULE, .ink = INK_TIE, .x = from.x, .y = from.y, .w = to.x - from.x, .h = to.y - from.y};
    g_array_append_val(boxes, box);
  }
}

static void add_way(GArray *boxes, const Way *way) {
  int last = CORNERS - 2;
  for (int i = 0; i + 1 < CORNERS; i++) {
    add_line(boxes, way->at[i], way->at[i + 1]);
  }
  while (last > 0 && way->at[last].x == way->at[CORNERS - 1].x && way->at[last].y == way->at[CORNERS - 1].y) {
    last--;
  }
  Point tip = way->at[CORNERS - 1], before = way->at[last];
  int x = (tip.x > before.x) - (tip.x < before.x), y = (tip.y > before.y) - (tip.y < before.y);
  for (int side = -1; side <= 1; side += 2) {
    add_line(boxes, (Point){tip.x - x * head + side * y * head_wide, tip.y - y * head + side * x * head_wide}, tip);
  }
}

/* After the words of all events, before whatever is a ground. */
static guint place_below(const LayoutPage *page) {
  guint ground = 0;
  for (guint i = 0; i < page->boxes->len; i++) {
    ground = g_array_index(page->boxes, Box, i).kind == BOX_TINT ? i + 1 : ground;
  }
  for (guint i = ground; i < page->boxes->len; i++) {
    const Box *box = &g_array_index(page->boxes, Box, i);
    if (box->kind == BOX_OPEN && box->event) {
      return i;
    }
  }
  return page->boxes->len;
}

/* -- Ties -- */

static const TieEnd *end_of(const Router *router, const Event *event) {
  guint place = GPOINTER_TO_UINT(g_hash_table_lookup(router->ends, event));
  return place ? &g_array_index(router->layout->ends, TieEnd, place - 1) : NULL;
}

/* Of an event that stands on several pages the first end. */
static GHashTable *ends_of(const Layout *layout) {
  GHashTable *ends = g_hash_table_new(NULL, NULL);
  for (guint i = layout->ends->len; i > 0; i--) {
    g_hash_table_insert(ends, (void *)g_array_index(layout->ends, TieEnd, i - 1).event, GUINT_TO_POINTER(i));
  }
  return ends;
}

static void tie(Router *router, const Event *first, const Event *then) {
  Layout *layout = router->layout;
  const TieEnd *from = end_of(router, first), *to = end_of(router, then);
  if (!from || !to || from->page != to->page || router->ways->len >= MOST) {
    layout->ties_lost++;
    return;
  }
  router->page = g_ptr_array_index(layout->pages, from->page);
  Way way = best_way(router, (Point){from->x2, from->y2}, (Point){to->x, to->y});
  g_array_append_val(router->ways, way);
  g_autoptr(GArray) boxes = g_array_new(FALSE, FALSE, sizeof(Box));
  add_way(boxes, &way);
  g_array_insert_vals(router->page->boxes, place_below(router->page), boxes->data, boxes->len);
}

static void tie_all(Router *router, const Event *event, const GPtrArray *ids, bool leads) {
  for (guint i = 0; i < ids->len; i++) {
    const Event *other = g_hash_table_lookup(router->layout->ids, g_ptr_array_index(ids, i));
    if (other) {
      tie(router, leads ? event : other, leads ? other : event);
    }
  }
}

void tie_place(Layout *layout) {
  const GPtrArray *events = layout->timeline->events;
  Router router = {layout, NULL, g_array_new(FALSE, FALSE, sizeof(Way)), ends_of(layout)};
  for (guint i = 0; i < events->len && strcmp(layout->kind, "table") != 0; i++) {
    const Event *event = g_ptr_array_index(events, i);
    tie_all(&router, event, event->after, false);
    tie_all(&router, event, event->because, false);
    tie_all(&router, event, event->leads_to, true);
  }
  g_array_unref(router.ways);
  g_hash_table_unref(router.ends);
}

char *tie_words(const Layout *layout, const Event *event) {
  static const char *const keys[] = {"tie_after", "tie_because", "tie_leads_to"};
  const GPtrArray *const lists[] = {event->after, event->because, event->leads_to};
  g_autoptr(GString) words = g_string_new(NULL);
  for (gsize k = 0; k < G_N_ELEMENTS(lists); k++) {
    for (guint i = 0; i < lists[k]->len; i++) {
      const char *id = g_ptr_array_index(lists[k], i);
      const Event *other = g_hash_table_lookup(layout->ids, id);
      g_string_append_printf(words, "%s%s%s", words->len ? (i ? ", " : "; ") : "",
                             i ? "" : pagewords_get(layout->page_words, keys[k]), i ? "" : ": ");
      g_string_append(words, other && other->title ? other->title : id);
    }
  }
  return words->len ? g_string_free(g_steal_pointer(&words), FALSE) : NULL;
}
