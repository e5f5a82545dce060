#include "naming/lexicon.h"

#include "unit/naming/reading.h"

static void test_facts(void) {
  Reading r = reading_of("Ann left.");
  WordFacts him = lexicon_facts(r.tables->words, r.syntax, "him", 3),
            he = lexicon_facts(r.tables->words, r.syntax, "He", 2);
  g_assert_cmpint(him.refers, ==, REFERS_HE);
  g_assert_cmpint(he.refers, ==, REFERS_HE);
  g_assert_false(him.is & IS_SUBJECT_FORM);
  g_assert_true(he.is & IS_SUBJECT_FORM);
  g_assert_cmpint(lexicon_facts(r.tables->words, r.syntax, "the", 3).article, ==, ARTICLE_DEFINITE);
  g_assert_cmpint(lexicon_facts(r.tables->words, r.syntax, "Queen", 5).gender, ==, 'f');
  g_assert_true(lexicon_facts(r.tables->words, r.syntax, "University", 10).is & IS_ORGANISATION);
  g_assert_cmpint(lexicon_facts(r.tables->words, r.syntax, "xyzzy", 5).is, ==, 0);
  reading_clear(&r);
}

static void test_tags(void) {
  Reading r = reading_of("Ann left.");
  g_autofree guint8 *tags = lexicon_tags(r.tables->words, &r.syntax->model);
  g_assert_cmpint(tags[model_tag(&r.syntax->model, "NNP")], ==, WORD_NAME);
  g_assert_cmpint(tags[model_tag(&r.syntax->model, "PRP$")], ==, WORD_OWNER);
  g_assert_cmpint(tags[model_tag(&r.syntax->model, "NNT")], ==, WORD_DATE);
  reading_clear(&r);
}

static void test_no_language(void) {
  g_assert_null(naming_tables_new("xx"));
  naming_tables_free(NULL);
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/naming/lexicon/facts", test_facts);
  g_test_add_func("/naming/lexicon/tags", test_tags);
  g_test_add_func("/naming/lexicon/no_language", test_no_language);
  return g_test_run();
}
