#include <string.h>

#include "lang/lang.h"
#include "title/doubt.h"

static void test_names(void) {
  g_autoptr(GHashTable) seen = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  for (guint at = 0; at < FEATURES_ALL; at++) {
    char *name = feature_name(at);
    g_assert_true(!name || g_hash_table_add(seen, name));
  }
  g_assert_true(g_hash_table_contains(seen, "first_pos.name"));
  g_assert_true(g_hash_table_contains(seen, "plain.subject_clean"));
  g_assert_null(feature_name(FEATURES_ALL));
}

/* What is read is what was written: the file of the language comes out again. */
static void test_write(void) {
  TitleWeights weights = rank_load("en");
  g_autofree char *text = rank_write(&weights);
  gsize len;
  const char *file = lang_resource("lang/en/title.txt", &len);
  g_assert_cmpstr(text, ==, strstr(file, "\n[plain]"));
}

static void test_no_language(void) {
  TitleWeights weights = rank_load("xx");
  g_autofree char *text = rank_write(&weights);
  g_assert_cmpstr(text, ==, "");
}

static void test_score(void) {
  g_autofree gint16 *weights = g_new0(gint16, FEATURES_ALL);
  weights[3] = 150;
  FeatureVector features = {{{3, 2.0f}, {7, 1.0f}}, 2};
  g_assert_cmpfloat_with_epsilon(rank_score(weights, &features), 3.0, 0.0001);
}

static void test_confidence(void) {
  g_autofree TitleWeights *weights = g_new0(TitleWeights, 1);
  FeatureVector features = {{{3, 1.0f}}, 1};
  g_assert_cmpfloat_with_epsilon(doubt_confidence(weights, &features), 0.5, 0.0001);
  weights->doubt[3] = 500;
  g_assert_cmpfloat(doubt_confidence(weights, &features), >, 0.99);
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/title/rank/names", test_names);
  g_test_add_func("/title/rank/write", test_write);
  g_test_add_func("/title/rank/no-language", test_no_language);
  g_test_add_func("/title/rank/score", test_score);
  g_test_add_func("/title/doubt/confidence", test_confidence);
  return g_test_run();
}
