#include "naming/late.h"

#include "unit/naming/reading.h"

/* Who the man of the text is; "-": it does not say. */
static void check(const char *text, const char *want) {
  Reading r = reading_of(text);
  Clusters *clusters = clusters_new(r.script, r.mentions);
  g_autofree char *got = NULL;
  for (guint i = 0; i < r.mentions->len && !got; i++) {
    g_autofree char *head = reading_words(&r, reading_mention(&r, i)->head, reading_mention(&r, i)->head + 1);
    if (strcmp(head, "man") == 0) {
      guint found = late_find(r.script, r.mentions, clusters, i);
      const Mention *name = reading_mention(&r, found == G_MAXUINT ? 0 : clusters_at(clusters, found)->mention);
      got = found == G_MAXUINT ? g_strdup("-") : reading_words(&r, name->name, name->stop);
    }
  }
  g_assert_cmpstr(got, ==, want);
  clusters_free(clusters);
  reading_clear(&r);
}

static void test_named_next(void) {
  check("A jury cleared a city man of theft. Otto Berg, 58, of Moss, was freed.", "Otto Berg");
  check("A jury cleared a city man of theft. Otto Berg was freed.", "-");        /* his lawyer, for all we know */
  check("A jury cleared the city man of theft. Otto Berg, 58, was freed.", "-"); /* known before */
}

static void test_several(void) {
  check("A jury cleared a city man of theft. Otto Berg, 58, was freed. Karl Moe, 31, had seen him.", "-");
  check("A jury cleared a city man and a nurse. Otto Berg, 58, was freed.", "-");
  check("Judge Ole Vik cleared a city man. Otto Berg, 58, was freed.", "-");
}

static void test_too_late(void) {
  check("It rained. It rained. It rained. It rained. A jury cleared a city man. Otto Berg, 58, was freed.", "-");
  check("A jury cleared a man. It rained. It rained. It rained. It rained. Otto Berg, 58, was freed.", "-");
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/naming/late/named_next", test_named_next);
  g_test_add_func("/naming/late/several", test_several);
  g_test_add_func("/naming/late/too_late", test_too_late);
  return g_test_run();
}
