#include "title/doubt.h"

#include <string.h>

#include "title/option.h"
#include "title/plain.h"

static void test_confidence(void) {
  DoubtWeights weights = {.cut = 60};
  DoubtSigns signs = {{[DOUBT_SCORE] = 1}};
  g_assert_cmpfloat_with_epsilon(doubt_confidence(&weights, &signs), 0.5, 0.0001);
  weights.of[DOUBT_SCORE] = 500;
  g_assert_cmpfloat(doubt_confidence(&weights, &signs), >, 0.99);
  g_assert_true(doubt_is_grave(&weights, 0.59));
  g_assert_false(doubt_is_grave(&weights, 0.61));
}

/* What is read is what was written. */
static void test_write(void) {
  DoubtWeights weights = {.cut = 33};
  for (guint i = 0; i < DOUBT_SIGNS; i++) {
    weights.of[i] = (gint16)(7 * (int)i - 11);
  }
  g_autofree char *text = doubt_write(&weights);
  WordLists *lists = word_lists_new(text, strlen(text));
  DoubtWeights read = doubt_read(lists);
  g_assert_cmpmem(&read, sizeof read, &weights, sizeof weights);
  word_lists_free(lists);
}

static TitleOption option(gint32 first, double share, guint feature) {
  return (TitleOption){.candidate = {.first = first, .before_first = -1, .after = -1},
                       .share = share,
                       .score = 10 * share,
                       .features = {{{(guint16)feature, 1}}, 1}};
}

static void test_signs(void) {
  enum { PRONOUN = FAMILY_PLAIN * FEATURE_VALUES + PLAIN_pronoun_first };
  enum { COMMA = FAMILY_BEHIND * FEATURE_VALUES + PLACE_COMMA };
  const TitleOption all[] = {option(0, 0.5, COMMA), option(3, 0.3, PRONOUN), option(0, 0.2, PRONOUN)};
  g_autoptr(GArray) options = g_array_new(FALSE, FALSE, sizeof(TitleOption));
  g_array_append_vals(options, all, G_N_ELEMENTS(all));
  DoubtSigns best = doubt_signs(options, 0), next = doubt_signs(options, 1);
  g_assert_cmpfloat(best.of[DOUBT_SCORE], ==, 5);
  g_assert_cmpfloat_with_epsilon(best.of[DOUBT_LEFT_AGREES], 0.7, 0.0001);
  g_assert_cmpfloat_with_epsilon(best.of[DOUBT_PRONOUNS], 0.5, 0.0001);
  g_assert_cmpfloat(best.of[DOUBT_COMMA], ==, 1);
  g_assert_cmpfloat(next.of[DOUBT_COMMA], ==, 0);
  g_assert_cmpfloat_with_epsilon(next.of[DOUBT_LEFT_AGREES], 0.3, 0.0001);
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/title/doubt/confidence", test_confidence);
  g_test_add_func("/title/doubt/write", test_write);
  g_test_add_func("/title/doubt/signs", test_signs);
  return g_test_run();
}
