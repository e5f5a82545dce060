#include "title/judge.h"

#include "title/option.h"

static double score_of(const TitleOption *option, const Trees *choice) {
  g_autoptr(GArray) options = g_array_new(FALSE, FALSE, sizeof(TitleOption));
  g_array_append_vals(options, option, 1);
  g_array_append_vals(options, option, 1);
  options_score(options, choice);
  const TitleOption *at = &g_array_index(options, TitleOption, 0);
  g_assert_cmpfloat(at[0].score, ==, at[1].score);
  return at->score;
}

static void test_names(void) {
  g_autoptr(GHashTable) features = features_by_name();
  g_assert_true(g_hash_table_contains(features, "first_pos.name"));
  g_assert_true(g_hash_table_contains(features, "plain.subject_clean"));
  guint named = 0;
  for (guint at = 0; at < FEATURES_ALL; at++) {
    g_autofree char *name = feature_name(at);
    g_assert_true(!name || g_hash_table_lookup(features, name) == GUINT_TO_POINTER(at));
    named += name != NULL;
  }
  g_assert_cmpint(g_hash_table_size(features), ==, named); /* no two have one name */
  g_assert_null(feature_name(FEATURES_ALL));
}

static TitleOption option_with(guint feature, float value) {
  return (TitleOption){.features = {{{(guint16)feature, value}}, 1}};
}

static void test_read(void) {
  TitleJudge judge = judge_read("# said\n[doubt]\nalways=-20 score=150\n\n[cut]\nbelow=40\n\n[trees]\n"
                                "first_pos.name 500 -300 1200\n7\n");
  g_assert_cmpint(judge.doubt.of[DOUBT_SCORE], ==, 150);
  g_assert_cmpint(judge.doubt.cut, ==, 40);
  TitleOption name = option_with(FAMILY_FIRST_POS * FEATURE_VALUES + POS_NAME, 1), noun = option_with(0, 1);
  g_assert_cmpfloat_with_epsilon(score_of(&name, judge.choice), 1.207, 0.0001);
  g_assert_cmpfloat_with_epsilon(score_of(&noun, judge.choice), -0.293, 0.0001);
  TitleJudge again = judge_ref(&judge);
  judge_unref(&judge);
  g_assert_null(judge.choice);
  g_assert_cmpfloat_with_epsilon(score_of(&name, again.choice), 1.207, 0.0001);
  judge_unref(&again);
}

/* Every feature that the language's file names is there: else trees would be left out in silence. */
static void test_language(void) {
  TitleJudge judge = judge_load("en");
  TitleOption whole = option_with(0, 1);
  g_assert_cmpfloat(score_of(&whole, judge.choice), !=, 0);
  g_assert_cmpint(judge.doubt.cut, >, 0);
  judge_unref(&judge);
}

static void test_no_language(void) {
  TitleJudge judge = judge_load("xx");
  TitleOption whole = option_with(0, 1);
  g_assert_cmpfloat(score_of(&whole, judge.choice), ==, 0);
  g_assert_false(doubt_is_grave(&judge.doubt, 0));
  judge_unref(&judge);
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/title/judge/names", test_names);
  g_test_add_func("/title/judge/read", test_read);
  g_test_add_func("/title/judge/language", test_language);
  g_test_add_func("/title/judge/no-language", test_no_language);
  return g_test_run();
}
