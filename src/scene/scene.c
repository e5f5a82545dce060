/* scene.c -- placed boxes to a display list, by a theme. */
#include "scene/scene.h"

#include "layout/box.h"
#include "scene/halo.h"

typedef struct {
  Color paper, text, second, accent, axis, hairline, leader, tint;
} Theme;

/* LOOK.md: text #1a1a1a, secondary #595959, axis #333, hairlines #bdbdbd, leaders #999. */
static const Theme press = {{255, 255, 255, 255}, {26, 26, 26, 255},    {89, 89, 89, 255},    {168, 50, 30, 255},
                            {51, 51, 51, 255},    {189, 189, 189, 255}, {153, 153, 153, 255}, {240, 244, 247, 255}};

static Color ink_color(const Theme *theme, Ink ink) {
  switch (ink) {
  case INK_DATE:
  case INK_MARK:
    return theme->accent;
  case INK_DECK:
  case INK_NOTE:
  case INK_TICK:
  case INK_FOOT:
  case INK_HEAD:
    return theme->second;
  case INK_AXIS:
    return theme->axis;
  case INK_HAIRLINE:
    return theme->hairline;
  case INK_LEADER:
    return theme->leader;
  case INK_ERA:
    return theme->tint;
  default:
    return theme->text;
  }
}

static Unit ink_width(Ink ink) {
  return ink == INK_AXIS ? PT(0.5) : ink == INK_HAIRLINE ? PT(0.25) : ink == INK_MARK ? PT(1) : PT(0.35);
}

static SceneItem from_box(const Theme *theme, const Box *box) {
  Color color = ink_color(theme, box->ink);
  SceneItem item = {.x = box->x, .y = box->y, .w = box->w, .h = box->h};
  switch (box->kind) {
  case BOX_TEXT:
    item.kind = SCENE_TEXT;
    item.fill = color;
    item.style = box->style;
    item.halo = true;
    item.text = g_strdup(box->text);
    break;
  case BOX_RULE:
    item.kind = SCENE_LINE;
    item.w += box->x;
    item.h += box->y;
    item.stroke = color;
    item.line_width = ink_width(box->ink);
    item.dash[0] = item.dash[1] = box->dashed ? PT(2) : 0;
    break;
  case BOX_DOT:
    item.kind = SCENE_CIRCLE;
    item.fill = box->hollow ? theme->paper : color;
    item.stroke = box->hollow ? color : (Color){0, 0, 0, 0};
    item.line_width = PT(0.9);
    break;
  case BOX_OPEN:
    item.kind = SCENE_BEGIN;
    item.role = ROLE_EVENT;
    item.text = g_strdup(box->text);
    item.id = g_strdup_printf("e-%s", box->event->id ? box->event->id : "");
    item.link = g_strdup(box->event->link);
    break;
  case BOX_CLOSE:
    item.kind = SCENE_END;
    break;
  default:
    item.kind = SCENE_RECT;
    item.fill = color;
    item.ground = box->kind == BOX_TINT;
    if (box->fading) {
      item.fade = (Color){color.r, color.g, color.b, 40};
      item.fade_set = true;
    }
  }
  return item;
}

static void item_clear(void *data) {
  SceneItem *item = data;
  g_free(item->text);
  g_free(item->link);
  g_free(item->id);
  g_clear_pointer(&item->points, g_array_unref);
}

static void page_free(void *data) {
  ScenePage *page = data;
  g_free(page->label);
  g_array_unref(page->items);
  g_free(page);
}

static void bookmark_clear(void *data) {
  g_free(((SceneBookmark *)data)->title);
}

static void add_page(Scene *scene, const Theme *theme, const LayoutPage *from) {
  ScenePage *page = g_new0(ScenePage, 1);
  page->width = from->width;
  page->height = from->height;
  page->label = g_strdup_printf("%u", scene->pages->len + 1);
  page->items = g_array_new(FALSE, FALSE, sizeof(SceneItem));
  g_array_set_clear_func(page->items, item_clear);
  for (guint i = 0; i < from->boxes->len; i++) {
    SceneItem item = from_box(theme, &g_array_index(from->boxes, Box, i));
    g_array_append_val(page->items, item);
  }
  halo_prune(page);
  g_ptr_array_add(scene->pages, page);
}

static char *describe(const Layout *layout) {
  g_autoptr(GString) out = g_string_new(NULL);
  const GPtrArray *events = layout->timeline->events;
  for (guint i = 0; i < MIN(events->len, 50); i++) {
    const Event *event = g_ptr_array_index(events, i);
    g_autofree char *date = layout_date(layout, event);
    g_string_append_printf(out, "%s%s: %s", i ? "; " : "", date, event->title ? event->title : "");
  }
  return g_strdup(out->str);
}

Scene *scene_new(const Layout *layout, const char *theme, char **error) {
  if (g_strcmp0(theme, "press") != 0) {
    *error = g_strdup_printf("no theme \"%s\"; there is press", theme);
    return NULL;
  }
  Scene *scene = g_new0(Scene, 1);
  const Timeline *timeline = layout->timeline;
  scene->title = g_strdup(timeline->title ? timeline->title : "Timeline");
  scene->author = g_strdup(timeline->author);
  scene->lang = g_strdup(timeline->lang ? timeline->lang : "en");
  scene->description = describe(layout);
  scene->paper = press.paper;
  scene->pages = g_ptr_array_new_with_free_func(page_free);
  scene->bookmarks = g_array_new(FALSE, FALSE, sizeof(SceneBookmark));
  g_array_set_clear_func(scene->bookmarks, bookmark_clear);
  for (guint i = 0; i < layout->pages->len; i++) {
    add_page(scene, &press, g_ptr_array_index(layout->pages, i));
  }
  return scene;
}

void scene_free(Scene *scene) {
  if (!scene) {
    return;
  }
  g_free(scene->title);
  g_free(scene->author);
  g_free(scene->lang);
  g_free(scene->description);
  g_ptr_array_unref(scene->pages);
  g_array_unref(scene->bookmarks);
  g_free(scene);
}

static void dump_color(const char *name, Color color, GString *out) {
  if (color.a) {
    g_string_append_printf(out, " %s=%02x%02x%02x%02x", name, color.r, color.g, color.b, color.a);
  }
}

static void dump_number(Unit value, GString *out) {
  char number[G_ASCII_DTOSTR_BUF_SIZE];
  g_string_append_printf(out, " %s", g_ascii_formatd(number, sizeof number, "%.2f", (double)value / UNIT_PT));
}

static void dump_item(const SceneItem *item, GString *out) {
  static const char *const names[] = {"rect", "line", "path", "circle", "text", "image", "begin", "end"};
  g_string_append_printf(out, "  %s", names[item->kind]);
  if (item->kind < SCENE_BEGIN) {
    dump_number(item->x, out);
    dump_number(item->y, out);
    dump_number(item->w, out);
    dump_number(item->h, out);
  }
  dump_color("fill", item->fill, out);
  dump_color("stroke", item->stroke, out);
  g_string_append(out, item->halo ? " halo" : "");
  g_string_append_printf(out, "%s%s\n", item->text ? " " : "", item->text ? item->text : "");
}

char *scene_dump(const Scene *scene) {
  GString *out = g_string_new(NULL);
  for (guint p = 0; p < scene->pages->len; p++) {
    const ScenePage *page = g_ptr_array_index(scene->pages, p);
    g_string_append_printf(out, "page %d %d\n", page->width / UNIT_PT, page->height / UNIT_PT);
    for (guint i = 0; i < page->items->len; i++) {
      dump_item(&g_array_index(page->items, SceneItem, i), out);
    }
  }
  return g_string_free(out, FALSE);
}
