#include "naming/noun.h"

#include "unit/naming/reading.h"

/* The name of the last mention of `noun` in small letters; "-": none. */
static void check(const char *text, const char *noun, const char *want) {
  Reading r = reading_of(text);
  g_autofree guint *found = nouns_find(r.script, r.mentions);
  g_autofree char *got = NULL;
  for (guint i = 0; i < r.mentions->len; i++) {
    const Mention *mention = reading_mention(&r, i);
    g_autofree char *head = reading_words(&r, mention->head, mention->head + 1);
    if (strcmp(head, noun) == 0) {
      guint first, end = found[i] == G_MAXUINT ? 0 : noun_name(r.script, reading_mention(&r, found[i]), &first);
      g_free(got);
      got = end ? reading_words(&r, first, end) : g_strdup("-");
    }
  }
  g_assert_cmpstr(got, ==, want);
  reading_clear(&r);
}

static void test_last_word(void) {
  check("The snow closed Kittel Airport. The airport opened again in May.", "airport", "Kittel Airport");
  check("They signed the Treaty of Moss in 1354. The treaty was never kept.", "treaty", "the Treaty of Moss");
  check("They ended the Widows' War in 1354. The war had broken out in 1350.", "war", "the Widows' War");
  check("The crew of Brenn Air Flight 90 left Moss. The flight came down in May.", "flight", "Brenn Air Flight 90");
}

static void test_kinds(void) {
  check("He surveyed the Brenn Railway. Snow fell. Rain fell. Hail fell. The line was opened in May.", "line",
        "the Brenn Railway");
  check("He surveyed the Moss and Lund Railway for the whole of the line. The line was opened in May.", "line",
        "the Moss and Lund Railway");
  check("He surveyed the Brenn Railway and the Moss Railway. The line was opened in May.", "line", "-");
  check("He surveyed the Brenn Railway and a line to Moss. The line was opened in May.", "line", "-");
  check("He surveyed the Brenn Railway.\n\nHe left. The line was opened in May.", "line", "-");
}

/* What the sign for "and" joins is one name, but where it is set up is none of it. */
static void test_firms(void) {
  check("He left to create Brenn, Moss & Co, builders at Lund. The company was sold in May.", "company",
        "Brenn, Moss & Co");
  check("In Lund, Moss & Co built ships. The company was sold in May.", "company", "Moss & Co");
  check("Brenn & Co built ships. The company was sold in May.", "company", "Brenn & Co");
}

static void test_others_of_the_kind(void) {
  check("The snow closed Kittel Airport and Moss Airport. The airport had snow.", "airport", "-");
  check("The snow closed Kittel Airport as it would any airport. The airport had snow.", "airport", "-");
  check("The airport had snow. It closed Kittel Airport.", "airport", "-");
}

static void test_more_behind(void) {
  check("The snow closed Kittel Airport. The airport of Moss was open.", "airport", "-");
  check("The snow closed Kittel Airport. The old airport was open.", "airport", "-");
  check("The snow closed Kittel Airport. They left the airport.", "airport", "-");
}

static void test_too_far(void) {
  check("The snow closed Kittel Airport. Snow fell. Rain fell. Hail fell. The airport was open.", "airport", "-");
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/naming/noun/last_word", test_last_word);
  g_test_add_func("/naming/noun/kinds", test_kinds);
  g_test_add_func("/naming/noun/firms", test_firms);
  g_test_add_func("/naming/noun/others_of_the_kind", test_others_of_the_kind);
  g_test_add_func("/naming/noun/more_behind", test_more_behind);
  g_test_add_func("/naming/noun/too_far", test_too_far);
  return g_test_run();
}
