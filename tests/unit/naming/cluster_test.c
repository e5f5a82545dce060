#include "naming/cluster.h"

#include "unit/naming/clustered.h"

static guint life_verbs(const char *text) {
  Reading r = reading_of(text);
  Clusters *clusters = clusters_new(r.script, r.mentions);
  guint found = clusters_at(clusters, 0)->life_verbs;
  clusters_free(clusters);
  reading_clear(&r);
  return found;
}

/* What only persons do, close after the name. */
static void test_life_verbs(void) {
  g_assert_cmpuint(life_verbs("Kara died in the spring."), ==, 1);
  g_assert_cmpuint(life_verbs("Kara suddenly died in the spring."), ==, 1);
  g_assert_cmpuint(life_verbs("Kara very suddenly and most quietly died in the spring."), ==, 0);
  g_assert_cmpuint(life_verbs("Kara really very suddenly quietly died in the spring."), ==, 0);
  g_assert_cmpuint(life_verbs("Kara shone in the spring."), ==, 0);
}

static void test_phrases(void) {
  Reading r = reading_of("A new yard of the town was his work, and the men and people of note came.");
  g_autofree char *yard = form_phrase(r.tables->words, r.script, r.mentions, 0, false);
  g_assert_cmpstr(yard, ==, "the new yard of the town");
  g_autofree char *owner = form_phrase(r.tables->words, r.script, r.mentions, 0, true);
  g_assert_cmpstr(owner, ==, "the new yard");
  for (guint i = 1; i < r.mentions->len; i++) {
    const Mention *mention = reading_mention(&r, i);
    g_autofree char *phrase = form_phrase(r.tables->words, r.script, r.mentions, i, false);
    g_assert_true(phrase == NULL || mention->has_article);
  }
  reading_clear(&r);
}

static void test_articles(void) {
  expect("We saw the Northern Museum of Bergen. Later the Northern Museum of Bergen closed.",
         "Northern Museum of Bergen=0 Bergen=1 Northern Museum of Bergen=0 Bergen=1",
         "the Northern Museum of Bergen; Bergen");
}

/* Letters after a name are none of it, unless the text has them as a name. */
static void test_letters(void) {
  expect("ADA BETTS MCVANG FRSE AMICE (1871-1940) was an engineer.", "ADA BETTS MCVANG FRSE AMICE=0",
         "Ada Betts McVang");
  expect("Karl Holm MRCS LRCP (1871-1940) was a surgeon.", "Karl Holm MRCS LRCP=0", "Karl Holm");
  expect("He met Sir John MA in May.", "John MA=0", "John MA");
  expect("ANNA BETTS MINA was born here. Her father was Karl Mina.", "ANNA BETTS MINA=0 Karl Mina=1",
         "Anna Betts Mina; Karl Mina");
}

/* A name in capitals is written as the text has it elsewhere. */
static void test_casing(void) {
  expect("OTTO VAN DAEL was born here. His brother Karl van Dael left.", "OTTO VAN DAEL=0 Karl van Dael=1",
         "Otto van Dael; Karl van Dael");
  expect("Karl Vik was born here. Then VIK left.", "Karl Vik=0 VIK=0", "Vik");
  expect("OTTO O'BRIEN II was born here.", "OTTO O'BRIEN II=0", "Otto O'Brien II");
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/naming/cluster/life_verbs", test_life_verbs);
  g_test_add_func("/naming/cluster/articles", test_articles);
  g_test_add_func("/naming/cluster/letters", test_letters);
  g_test_add_func("/naming/cluster/casing", test_casing);
  g_test_add_func("/naming/cluster/phrases", test_phrases);
  return g_test_run();
}
