#include "naming/pairfeature.h"

#include <string.h>

#include "unit/naming/reading.h"

static void test_file(void) {
  const char *text = "[he]\nnone=-25 subject=120\n[it]\nnone=40\n[they]\nsense.16=7\n";
  WordLists *file = word_lists_new(text, strlen(text));
  PairWeights weights = pairfeatures_read(file);
  g_autofree char *written = pairfeatures_write(&weights);
  g_assert_cmpstr(written, ==, "\n[he]\nnone=-25 subject=120\n\n[it]\nnone=40\n\n[they]\nsense.16=7\n");
  word_lists_free(file);
}

static void test_learnt(void) {
  NamingTables *tables = naming_tables_new("en");
  g_autofree char *written = pairfeatures_write(&tables->weights);
  g_assert_nonnull(strstr(written, "same.pronoun="));
  naming_tables_free(tables);
}

/* What is nearer is more likely, by the weights as they are. */
static void test_nearer(void) {
  Reading r = reading_of("At the mill, Mary Holm met the girl Anna Lind. She left.");
  Clusters *clusters = clusters_new(r.script, r.mentions);
  Entities *entities = entities_new(r.script, r.mentions, clusters);
  guint last = r.mentions->len - 1;
  for (guint i = 0; i < last; i++) {
    entities_add(entities, i);
  }
  PairFeatures subject = pairfeatures_of(entities, last, 1, 1), object = pairfeatures_of(entities, last, 2, 0);
  double a = pairfeatures_score(&r.tables->weights, PRONOUN_PERSON, &subject);
  double b = pairfeatures_score(&r.tables->weights, PRONOUN_PERSON, &object);
  g_assert_cmpfloat(a, >, b); /* the subject of the sentence before */
  PairFeatures none = pairfeatures_of_none(entities, last);
  g_assert_cmpuint(none.n, >, 0);
  entities_free(entities);
  clusters_free(clusters);
  reading_clear(&r);
}

/* Of the first pronoun of a text: how much says that it stands for nothing, by the weights of a file. */
static double standing_for_nothing(const char *file_text, const char *text) {
  WordLists *file = word_lists_new(file_text, strlen(file_text));
  PairWeights weights = pairfeatures_read(file);
  Reading r = reading_of(text);
  Clusters *clusters = clusters_new(r.script, r.mentions);
  Entities *entities = entities_new(r.script, r.mentions, clusters);
  PairFeatures features = pairfeatures_of_none(entities, 0);
  double weight = pairfeatures_score(&weights, PRONOUN_IT, &features);
  entities_free(entities);
  clusters_free(clusters);
  reading_clear(&r);
  word_lists_free(file);
  return weight;
}

static void test_told(void) {
  static const char file[] = "[it]\nnone.told=100\n";
  g_assert_cmpfloat(standing_for_nothing(file, "It appears that they left."), >, 0);
  g_assert_cmpfloat(standing_for_nothing(file, "It burned."), ==, 0);
}

static void test_empty_verbs(void) {
  static const char file[] = "[it]\nnone.empty=100 none.does=-100\n";
  g_assert_cmpfloat(standing_for_nothing(file, "It took three years."), >, 0);
  g_assert_cmpfloat(standing_for_nothing(file, "It had never been easy."), >, 0);
  g_assert_cmpfloat(standing_for_nothing(file, "It ordered three ships."), <, 0);
  g_assert_cmpfloat(standing_for_nothing(file, "It had been closed in May."), <, 0);
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/naming/pairfeature/file", test_file);
  g_test_add_func("/naming/pairfeature/learnt", test_learnt);
  g_test_add_func("/naming/pairfeature/nearer", test_nearer);
  g_test_add_func("/naming/pairfeature/told", test_told);
  g_test_add_func("/naming/pairfeature/empty_verbs", test_empty_verbs);
  return g_test_run();
}
