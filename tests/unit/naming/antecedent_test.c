#include "naming/antecedent.h"

#include "unit/naming/reading.h"

/* A chooser that takes the newest candidate and says how sure it is by `data`. */
static guint choose_newest(void *data, const Entities *entities, const Question *question, double *sure) {
  (void)entities;
  g_assert_cmpuint(question->n, >, 0);
  g_assert_cmpuint(question->entity[question->n - 1], ==, G_MAXUINT); /* the last is none */
  *sure = *(double *)data;
  return 0;
}

typedef struct {
  Reading r;
  Clusters *clusters;
  Entities *entities;
} Scene;

static Scene scene_of(const char *text) {
  Scene s = {.r = reading_of(text)};
  s.clusters = clusters_new(s.r.script, s.r.mentions);
  s.entities = entities_new(s.r.script, s.r.mentions, s.clusters);
  return s;
}

static void scene_clear(Scene *s) {
  entities_free(s->entities);
  clusters_free(s->clusters);
  reading_clear(&s->r);
}

static void test_agreement(void) {
  Scene s = scene_of("In the old town Mary Holm sold the mill. She left it.");
  double sure = 0.5;
  Heroes none = heroes_none(s.r.script);
  g_autofree Antecedent *found = antecedents_find(s.entities, &none, choose_newest, &sure);
  heroes_clear(&none);
  guint she = s.r.mentions->len - 2, it = s.r.mentions->len - 1;
  g_assert_cmpuint(found[she].entity, !=, G_MAXUINT);
  g_assert_cmpuint(entities_at(s.entities, found[she].entity)->cluster, ==, 0); /* no mill is "she" */
  g_assert_cmpuint(entities_at(s.entities, found[it].entity)->cluster, ==, G_MAXUINT);
  g_assert_cmpfloat(found[it].sure, ==, 0.5);
  scene_clear(&s);
}

/* How sure the last "it" is of what comes before it most closely. */
static double sure_of_it(const char *text, double sure) {
  Scene s = scene_of(text);
  Heroes none = heroes_none(s.r.script);
  g_autofree Antecedent *found = antecedents_find(s.entities, &none, choose_newest, &sure);
  double last = 0;
  for (guint i = 0; i < s.r.mentions->len; i++) {
    last = reading_mention(&s.r, i)->refers == REFERS_IT ? found[i].sure : last;
  }
  heroes_clear(&none);
  scene_clear(&s);
  return last;
}

static void test_topic(void) {
  g_assert_cmpfloat(sure_of_it("The mill was sold. It was rebuilt.", 0.4), ==, 0.8);
  g_assert_cmpfloat(sure_of_it("The mill was sold. Its owner fled.", 0.4), ==, 0.8);
  g_assert_cmpfloat(sure_of_it("The mill was sold. It was rebuilt.", 0.1), ==, 0.1);
  g_assert_cmpfloat(sure_of_it("A mill was sold. It was rebuilt.", 0.4), ==, 0.4);
  g_assert_cmpfloat(sure_of_it("A storm hit the mill. It was rebuilt.", 0.4), ==, 0.4);
  g_assert_cmpfloat(sure_of_it("The mill was sold.\n\nIt was rebuilt.", 0.4), ==, 0.4);
}

static void test_hero(void) {
  Scene s = scene_of("At the mill, Mary Holm met the girl Anna Lind. She left.");
  double sure = 0.4;
  guint last = s.r.mentions->len - 1;
  Heroes heroes = heroes_none(s.r.script);
  guint hero = reading_mention(&s.r, 1)->cluster;
  heroes.of[1][1] = hero + 1; /* she, in the second sentence */
  heroes.life = (Hero){hero, REFERS_SHE};
  g_autofree Antecedent *found = antecedents_find(s.entities, &heroes, choose_newest, &sure);
  g_assert_cmpuint(entities_at(s.entities, found[last].entity)->cluster, ==, hero);
  g_assert_cmpfloat(found[last].sure, >, 0.9);
  scene_clear(&s);
  s = scene_of("At the mill, Mary Holm met the girl Anna Lind. She left.");
  sure = 0.9; /* who knows better makes it doubtful */
  g_autofree Antecedent *again = antecedents_find(s.entities, &heroes, choose_newest, &sure);
  g_assert_cmpfloat(again[last].sure, <, 0.7);
  scene_clear(&s);
  s = scene_of("At the mill, Mary Holm met the girl Anna Lind. She left.");
  sure = 0.55; /* who is but introduced gives way sooner */
  heroes.life = (Hero){G_MAXUINT, REFERS_NOT};
  g_autofree Antecedent *third = antecedents_find(s.entities, &heroes, choose_newest, &sure);
  g_assert_cmpfloat(third[last].sure, <, 0.7);
  heroes_clear(&heroes);
  scene_clear(&s);
}

static void test_likelihood(void) {
  PairWeights weights = {{{0}}};
  Question *question = g_new0(Question, 1);
  question->n = 3;
  question->features[1].n = 1;
  question->features[1].of[0].feature = 5;
  question->features[1].of[0].value = 2;
  weights.of[PRONOUN_PERSON][5] = 1;
  double p[CANDIDATES_MOST + 1];
  antecedent_likelihood(&weights, question, p);
  g_assert_cmpfloat_with_epsilon(p[0] + p[1] + p[2], 1, 1e-9);
  g_assert_cmpfloat(p[1], >, 0.7);
  g_assert_cmpfloat_with_epsilon(p[0], p[2], 1e-9);
  g_free(question);
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/naming/antecedent/agreement", test_agreement);
  g_test_add_func("/naming/antecedent/topic", test_topic);
  g_test_add_func("/naming/antecedent/hero", test_hero);
  g_test_add_func("/naming/antecedent/likelihood", test_likelihood);
  return g_test_run();
}
