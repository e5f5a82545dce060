#include "title/judge.h"
#include "unit/title/offered.h"

static void test_runs(void) {
  const char *text = "On [7 May] the guard {opened} the gates and fled.";
  g_assert_true(offers(text, "The guard opened the gates"));
  g_assert_true(offers(text, "The guard opened the gates and fled"));
  g_assert_false(offers(text, "The guard opened the"));
}

/* An aside may go; a subject may come from further left. */
static void test_gaps(void) {
  g_assert_true(offers("The mill, a ruin by then, {burned} in [1911].", "The mill burned"));
  g_assert_true(offers("The mill was sold in 1900 and {burned} in [1911].", "The mill burned"));
}

/* "which", "who" and "whose" give way to whom they stand for. */
static void test_relative(void) {
  const char *fell = "General Kastner entered Aarnburg, which {fell} on [9 May 1703].";
  g_assert_true(offers(fell, "Aarnburg fell"));
  g_assert_false(offers(fell, "General Kastner fell"));
  g_assert_true(offers("The mint stood by the hall, which the town {bought} from him in [1651].",
                       "The town bought the hall from him"));
  g_assert_true(offers("The army was led by Ronn, whose son {drowned} in [1805].", "Ronn's son drowned"));
  g_assert_true(offers("The airline, which {began} in [1958], was sold.", "The airline began"));
}

/* The comma that closes an aside stays only with the one that opens it. */
static void test_commas(void) {
  g_assert_true(offers("Her employer, Aqua Nord, {filed} for a patent in [1958].", "Aqua Nord filed for a patent"));
  g_assert_true(offers("The band's first singer, Tim Hale, who {left} in [2003], runs a bar.",
                       "The band's first singer, Tim Hale, left"));
}

/* "dated" goes with its date; an amount is cut only where one stands. */
static void test_date_words(void) {
  g_assert_true(offers("A letter from Gauss, dated [3 May 1829], {changed} everything.",
                       "A letter from Gauss changed everything"));
  g_assert_true(offers("He studied under the chemist Brandt, who {died} in [1901].", "The chemist Brandt died"));
}

/* The best comes first, and all shares are one. */
static void test_rank(void) {
  Marked m = marked_new("On [7 May] the guard {opened} the gates and fled.");
  TitleSource source = source_new(&m.ask);
  g_autoptr(GArray) options = options_of(&source);
  TitleJudge judge = judge_load("en");
  options_rank(options, judge.choice);
  double sum = 0;
  for (guint i = 0; i < options->len; i++) {
    const TitleOption *option = &g_array_index(options, TitleOption, i);
    g_assert_cmpfloat(option->score, <=, g_array_index(options, TitleOption, 0).score);
    sum += option->share;
  }
  g_assert_cmpfloat_with_epsilon(sum, 1, 0.001);
  judge_unref(&judge);
  source_clear(&source);
  marked_clear(&m);
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/title/option/runs", test_runs);
  g_test_add_func("/title/option/gaps", test_gaps);
  g_test_add_func("/title/option/relative", test_relative);
  g_test_add_func("/title/option/commas", test_commas);
  g_test_add_func("/title/option/date_words", test_date_words);
  g_test_add_func("/title/option/rank", test_rank);
  return g_test_run();
}
