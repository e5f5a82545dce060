/* Which texts keep their halo. */
#include "scene/halo.h"

static const SceneItem text = {
    .kind = SCENE_TEXT, .x = PT(20), .y = PT(40), .w = PT(60), .halo = true, .style = {.size = PT(10)}};

static bool kept(SceneItem behind) {
  ScenePage page = {.width = PT(200), .height = PT(100), .items = g_array_new(FALSE, FALSE, sizeof(SceneItem))};
  g_array_append_val(page.items, behind);
  g_array_append_val(page.items, text);
  halo_prune(&page);
  bool halo = g_array_index(page.items, SceneItem, 1).halo;
  g_array_unref(page.items);
  return halo;
}

static void test_prune(void) {
  g_assert_true(kept((SceneItem){.kind = SCENE_LINE, .x = PT(50), .y = 0, .w = PT(50), .h = PT(100)}));
  g_assert_true(kept((SceneItem){.kind = SCENE_CIRCLE, .x = PT(82), .y = PT(38), .w = PT(2)}));
  g_assert_true(kept((SceneItem){.kind = SCENE_RECT, .x = PT(70), .y = PT(30), .w = PT(90), .h = PT(4)}));
  g_assert_false(kept((SceneItem){.kind = SCENE_LINE, .x = PT(90), .y = 0, .w = PT(90), .h = PT(100)}));
  g_assert_false(kept((SceneItem){.kind = SCENE_LINE, .x = 0, .y = PT(46), .w = PT(200), .h = PT(46)}));
}

static void test_tint_is_ground(void) {
  SceneItem tint = {.kind = SCENE_RECT, .w = PT(200), .h = PT(100), .ground = true};
  g_assert_false(kept(tint));
  tint.ground = false;
  g_assert_true(kept(tint));
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/scene/halo/prune", test_prune);
  g_test_add_func("/scene/halo/tint-is-ground", test_tint_is_ground);
  return g_test_run();
}
