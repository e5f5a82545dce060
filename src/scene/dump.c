/* dump.c -- the display list as text: what goldens hold and an SVG is named by.
 *
 *     page 841.89 595.28 1950–1953
 *       begin event #e-inchon <https://example.org/> Sept. 15, 1950: Landing at Inchon
 *         circle 170.1 118.3 2.2 fill=00356bff
 *         text 176.2 120.5 48.7 7.8/600 fill=1a1a1aff halo Landing at Inchon
 *       end
 *
 * Lengths are points from the page's top left corner, colours are rrggbbaa, a text has its size and weight. */
#include "scene/number.h"
#include "scene/scene.h"

static void dump_number(GString *out, const char *before, Unit value) {
  g_string_append(out, before);
  number_append(out, value);
}

static void dump_color(GString *out, const char *name, Color color) {
  if (color.a) {
    g_string_append_printf(out, " %s=%02x%02x%02x%02x", name, color.r, color.g, color.b, color.a);
  }
}

static void dump_flag(GString *out, const char *name, bool set) {
  if (set) {
    g_string_append_printf(out, " %s", name);
  }
}

static void dump_group(GString *out, const SceneItem *item) {
  static const char *const roles[] = {"none", "title", "axis", "era", "event", "head", "foot", "undated", "decor"};
  g_string_append_printf(out, " %s", roles[item->role]);
  if (item->id) {
    g_string_append_printf(out, " #%s", item->id);
  }
  if (item->link) {
    g_string_append_printf(out, " <%s>", item->link);
  }
}

static void dump_place(GString *out, const SceneItem *item) {
  const Unit values[] = {item->x, item->y, item->w, item->h};
  guint n = item->kind == SCENE_CIRCLE || item->kind == SCENE_TEXT ? 3 : 4;
  for (guint i = 0; i < n && item->kind != SCENE_PATH; i++) {
    dump_number(out, " ", values[i]);
  }
  for (guint i = 0; item->points && i < item->points->len; i++) {
    ScenePoint point = g_array_index(item->points, ScenePoint, i);
    dump_number(out, i ? " L " : " M ", point.x);
    dump_number(out, " ", point.y);
  }
}

static void dump_shape(GString *out, const SceneItem *item) {
  dump_place(out, item);
  if (item->kind == SCENE_TEXT) {
    dump_number(out, " ", item->style.size);
    g_string_append_printf(out, "/%d", (int)item->style.weight);
  }
  dump_color(out, "fill", item->fill);
  dump_color(out, "stroke", item->stroke);
  if (item->stroke.a) {
    dump_number(out, " width=", item->line_width);
  }
  if (item->dash[0] > 0) {
    dump_number(out, " dash=", item->dash[0]);
    dump_number(out, ",", item->dash[1]);
  }
  if (item->fade_set) {
    g_string_append_printf(out, " fade=%02x%02x%02x%02x", item->fade.r, item->fade.g, item->fade.b, item->fade.a);
  }
  dump_flag(out, "closed", item->closed);
  dump_flag(out, "italic", item->kind == SCENE_TEXT && item->style.italic);
  dump_flag(out, "rtl", item->rtl);
  dump_flag(out, "halo", item->halo);
}

static void dump_item(GString *out, const SceneItem *item, int depth) {
  static const char *const names[] = {"rect", "line", "path", "circle", "text", "image", "begin", "end"};
  g_string_append_printf(out, "%*s%s", 2 * depth, "", names[item->kind]);
  if (item->kind == SCENE_BEGIN) {
    dump_group(out, item);
  } else if (item->kind != SCENE_END) {
    dump_shape(out, item);
  }
  if (item->text && *item->text) {
    g_string_append_printf(out, " %s", item->text);
  }
  g_string_append_c(out, '\n');
}

static void dump_page(GString *out, const ScenePage *page) {
  dump_number(out, "page ", page->width);
  dump_number(out, " ", page->height);
  g_string_append_printf(out, "%s%s\n", page->label ? " " : "", page->label ? page->label : "");
  int depth = 1;
  for (guint i = 0; i < page->items->len; i++) {
    const SceneItem *item = &g_array_index(page->items, SceneItem, i);
    depth -= item->kind == SCENE_END;
    dump_item(out, item, depth);
    depth += item->kind == SCENE_BEGIN;
  }
}

char *scene_dump(const Scene *scene) {
  GString *out = g_string_new(NULL);
  for (guint p = 0; p < scene->pages->len; p++) {
    dump_page(out, g_ptr_array_index(scene->pages, p));
  }
  return g_string_free(out, FALSE);
}
