/* Which texts keep their halo. */
#include "scene/halo.h"

static const SceneItem text = {
    .kind = SCENE_TEXT, .x = PT(20), .y = PT(40), .w = PT(60), .halo = true, .style = {.size = PT(10)}};

static const Color paper = {255, 255, 255, 255};

/* "halo", "patch" or "" for a text over `behind`. */
static const char *given(SceneItem behind) {
  ScenePage page = {.width = PT(200), .height = PT(100), .items = scene_items_new()};
  g_array_append_val(page.items, behind);
  g_array_append_val(page.items, text);
  halo_prune(&page, paper);
  bool halo = g_array_index(page.items, SceneItem, page.items->len - 1).halo, patch = page.items->len == 3;
  g_array_unref(page.items);
  return halo ? "halo" : patch ? "patch" : "";
}

static void test_behind(void) {
  SceneItem across = {.kind = SCENE_LINE, .x = PT(50), .y = 0, .w = PT(50), .h = PT(100)};
  SceneItem beside = {.kind = SCENE_LINE, .x = PT(90), .y = 0, .w = PT(90), .h = PT(100)};
  SceneItem below = {.kind = SCENE_LINE, .x = 0, .y = PT(46), .w = PT(200), .h = PT(46)};
  SceneItem mark = {.kind = SCENE_CIRCLE, .x = PT(82), .y = PT(38), .w = PT(2)};
  SceneItem bar = {.kind = SCENE_RECT, .x = PT(70), .y = PT(30), .w = PT(90), .h = PT(4)};
  g_assert_cmpstr(given(across), ==, "patch");
  g_assert_cmpstr(given(beside), ==, "");
  g_assert_cmpstr(given(below), ==, "");
  g_assert_cmpstr(given(mark), ==, "halo");
  g_assert_cmpstr(given(bar), ==, "halo");
}

static void test_tint_is_ground(void) {
  SceneItem tint = {.kind = SCENE_RECT, .w = PT(200), .h = PT(100), .ground = true};
  g_assert_cmpstr(given(tint), ==, "");
  tint.ground = false;
  g_assert_cmpstr(given(tint), ==, "halo");
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/scene/halo/behind", test_behind);
  g_test_add_func("/scene/halo/tint-is-ground", test_tint_is_ground);
  return g_test_run();
}
