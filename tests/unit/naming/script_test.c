#include "naming/script.h"

#include "unit/naming/reading.h"

static void test_dates_are_words(void) {
  Reading r = reading_of("She was born on 3 May 1921 in Oslo.");
  guint at = script_find(r.script, 18); /* "May" */
  g_autofree char *date = reading_words(&r, at, at + 1);
  g_assert_cmpstr(date, ==, "3 May 1921");
  g_assert_cmpint(script_word(r.script, at)->tag, ==, WORD_DATE);
  reading_clear(&r);
}

static void test_sentences(void) {
  Reading r = reading_of("THE LONG ROAD HOME\n\nAnn left. Bo stayed.\n\nThey met.");
  g_assert_cmpuint(r.script->sentences->len, ==, 4);
  g_assert_true(script_sentence(r.script, 0)->headline);
  g_assert_false(script_sentence(r.script, 1)->headline);
  g_assert_cmpuint(script_sentence(r.script, 1)->paragraph, ==, script_sentence(r.script, 2)->paragraph);
  g_assert_cmpuint(script_sentence(r.script, 2)->paragraph, <, script_sentence(r.script, 3)->paragraph);
  for (guint i = 0; i < r.script->words->len; i++) {
    const Sentence *sentence = script_sentence(r.script, script_sentence_of(r.script, i));
    g_assert_cmpuint(sentence->first, <=, i);
    g_assert_cmpuint(i, <, sentence->end);
  }
  reading_clear(&r);
}

/* Most words of both have capitals. */
static void test_headlines(void) {
  Reading r = reading_of("New Mill on the River Opens Today\n\nNew Mill on the River Opens Today.");
  g_assert_cmpuint(r.script->sentences->len, ==, 2);
  g_assert_true(script_sentence(r.script, 0)->headline);
  g_assert_false(script_sentence(r.script, 1)->headline);
  reading_clear(&r);
}

static void test_quotes(void) {
  Reading r = reading_of("He said \"we won\" and “they lost” today.");
  g_assert_true(script_word(r.script, script_find(r.script, 9))->quoted);                                  /* we */
  g_assert_false(script_word(r.script, script_find(r.script, 17))->quoted);                                /* and */
  g_assert_true(script_word(r.script, script_find(r.script, strlen("He said \"we won\" and “")))->quoted); /* they */
  reading_clear(&r);
}

static void test_find_nothing(void) {
  Reading r = reading_of("Ann left.");
  g_assert_cmpuint(script_find(r.script, 3), ==, G_MAXUINT); /* the blank */
  g_assert_cmpuint(script_find(r.script, 1000), ==, G_MAXUINT);
  reading_clear(&r);
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/naming/script/dates_are_words", test_dates_are_words);
  g_test_add_func("/naming/script/sentences", test_sentences);
  g_test_add_func("/naming/script/headlines", test_headlines);
  g_test_add_func("/naming/script/quotes", test_quotes);
  g_test_add_func("/naming/script/find_nothing", test_find_nothing);
  return g_test_run();
}
