/* scene.c -- a display list: made, freed, shown as text. */
#include "scene/scene.h"

#include "layout/part/box.h"
#include "scene/bookmark.h"
#include "scene/describe.h"
#include "scene/flatten.h"
#include "scene/theme.h"

static void item_clear(void *data) {
  SceneItem *item = data;
  g_free(item->text);
  g_free(item->link);
  g_free(item->id);
  g_clear_pointer(&item->points, g_array_unref);
}

GArray *scene_items_new(void) {
  GArray *items = g_array_new(FALSE, FALSE, sizeof(SceneItem));
  g_array_set_clear_func(items, item_clear);
  return items;
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

ScenePage *scene_add_page(Scene *scene, Unit width, Unit height) {
  ScenePage *page = g_new0(ScenePage, 1);
  page->width = width;
  page->height = height;
  page->items = scene_items_new();
  g_ptr_array_add(scene->pages, page);
  return page;
}

Scene *scene_new(const Layout *layout, const Theme *theme) {
  Scene *scene = g_new0(Scene, 1);
  const Timeline *timeline = layout->timeline;
  scene->title = g_strdup(timeline->title ? timeline->title : "Timeline");
  scene->author = g_strdup(timeline->author);
  scene->lang = g_strdup(timeline->lang ? timeline->lang : "en");
  scene->description = describe_timeline(layout);
  scene->paper = theme->paper;
  scene->text = theme->text;
  scene->pages = g_ptr_array_new_with_free_func(page_free);
  scene->bookmarks = g_array_new(FALSE, FALSE, sizeof(SceneBookmark));
  g_array_set_clear_func(scene->bookmarks, bookmark_clear);
  flatten_pages(scene, layout, theme);
  bookmarks_add(scene, layout);
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
