/* Is what is printed one whole clause? */
#include "title/whole.h"

#include "unit/title/marked.h"

/* Measured of the run from the first token that begins with `first` to the one that begins with `last`. */
static double measured(const char *marked, const char *first, const char *last, PlainFeature feature) {
  Marked m = marked_new(marked);
  TitleSource source = source_new(&m.ask);
  TitleCandidate run = {-1, -1, -1, -1, -1, -1, -1, 0, CANDIDATE_RUN, FOUND_NOWHERE, 0, 0};
  for (guint i = 0; i < m.tokens->len; i++) {
    const char *word = m.text + g_array_index(m.tokens, Token, i).offset;
    run.first = run.first < 0 && g_str_has_prefix(word, first) ? (gint32)i : run.first;
    run.last = g_str_has_prefix(word, last) ? (gint32)i : run.last;
  }
  double plain[PLAIN_COUNT] = {0};
  whole_measure(&source, &run, m.ask.head, plain);
  source_clear(&source);
  marked_clear(&m);
  return plain[feature];
}

/* Of two verbs with a tense a second needs a word that joins it. */
static void test_unjoined(void) {
  static const struct {
    const char *marked, *last;
    int unjoined;
  } rows[] = {
      {"The airline {began} in [1958].", "began", 0},
      {"The airline {began} in [1958], it failed.", "failed", 1},
      {"The airline {began} in [1958], and it failed.", "failed", 0},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    g_assert_cmpfloat(measured(rows[i].marked, "The", rows[i].last, PLAIN_verbs_unjoined), ==, rows[i].unjoined);
  }
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/whole/unjoined", test_unjoined);
  return g_test_run();
}
