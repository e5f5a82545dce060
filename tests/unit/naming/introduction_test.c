#include "naming/introduction.h"

#include "unit/naming/reading.h"

static GArray *introductions_of(const char *text, Reading *r, Clusters **clusters) {
  *r = reading_of(text);
  *clusters = clusters_new(r->script, r->mentions);
  return introductions_find(r->script, r->mentions, *clusters);
}

/* "NAME@first-near-end" of each, in sentences; h, t, b, x: its heading, top, born and thing. */
static void check(const char *text, const char *want) {
  Reading r;
  Clusters *clusters;
  g_autoptr(GArray) found = introductions_of(text, &r, &clusters);
  g_autoptr(GString) out = g_string_new(NULL);
  for (guint i = 0; i < found->len; i++) {
    const Introduction *at = &g_array_index(found, Introduction, i);
    const Mention *mention = reading_mention(&r, clusters_at(clusters, at->cluster)->mention);
    g_autofree char *name = reading_words(&r, mention->name, mention->last + 1);
    g_string_append_printf(out, "%s%s@%u-%u-%u%s%s%s%s", i ? " " : "", name, at->first, at->near, at->end,
                           at->heading ? "h" : "", at->top ? "t" : "", at->born ? "b" : "", at->thing ? "x" : "");
  }
  g_assert_cmpstr(out->str, ==, want);
  clusters_free(clusters);
  reading_clear(&r);
}

static void test_first_sentence(void) {
  check("Otto Lund (1874-1922) was a painter. He died in Moss.\n\nHe left a son.", "Otto Lund@0-2-3t");
  check("Otto Lund, a son of Ole, was a Danish painter. He died.", "Otto Lund@0-2-2t");
  check("Otto Lund was born in Moss in 1874. He died.", "Otto Lund@0-2-2tb");
  check("Otto Lund was arrested in Moss in 1974. He died.", "");
  check("Otto Lund, who was a painter, sold the mill. He died.", "");
  check("The painter Otto Lund was a Dane. He died.", "");
  check("The mill of Otto Lund was a ruin. He died.", "");
}

static void test_headings(void) {
  check("Sir Otto Lund\n\nA painter, born at Moss in 1874. He died in 1922.", "Otto Lund@0-3-3ht");
  check("BRENN, SIR OTTO (1874-1922)\n\nA painter, born at Moss. He died at Lund.", "BRENN@0-3-3ht");
  check("Otto Lund\n\nHe was a painter.\n\nDeath\n\nHe died in 1922.\n\nKarl Moe\n\nHe was a miller.",
        "Otto Lund@0-2-4ht Karl Moe@4-6-6h");
  check("Harbour Museum\n\nIt was opened in 1931. He was there.", "");
  check("Otto Lund of the mill at Moss\n\nHe died in 1922.", "");
  check("Otto Lund sold the mill.\n\nHe died in 1922.", "");
}

/* What is told under its heading may be a town or a ship. */
static void test_things(void) {
  check("Ada Brenn\n\nAda Brenn was a steamer of 900 tons. She was built in Moss.", "Ada Brenn@0-3-3htx");
  check("Ada Brenn\n\nAda Brenn was a painter of ships. She was born in Moss.", "Ada Brenn@0-3-3ht");
  check("The SS Ada Brenn was a steamer. She was built in Moss.", "SS Ada Brenn@0-2-2tx");
  check("The Brenn Lodge was a house. She was there.", "");
  check("Tarun Brennabad\n\nTarun Brennabad is a ruined city in the east. He took it.", "Tarun Brennabad@0-3-3htx");
}

static bool begins_with_thing(const char *text) {
  Reading r = reading_of(text);
  Clusters *clusters = clusters_new(r.script, r.mentions);
  bool thing = introductions_thing(r.script, r.mentions, clusters) != G_MAXUINT;
  clusters_free(clusters);
  reading_clear(&r);
  return thing;
}

/* What a text is about, if that is none. */
static void test_thing(void) {
  g_assert_true(begins_with_thing("Holm Motors was a manufacturer of bicycles. It grew."));
  g_assert_true(begins_with_thing("Brenn Bridge\n\nThe Brenn Bridge is a bridge over the Vid. It is long."));
  g_assert_false(begins_with_thing("Tarn is a group of islands. It has snow."));
  g_assert_false(begins_with_thing("Otto Lund was a painter of ships. He died."));
  g_assert_false(begins_with_thing("The mill burned. Holm Motors was a manufacturer."));
  g_assert_false(begins_with_thing(""));
}

static void test_lives_by_paragraphs(void) {
  check("Otto Lund was a Danish painter. He died.\n\nKarl Moe was a Danish miller. He left.\n\nHe died.",
        "Otto Lund@0-2-2t Karl Moe@2-4-4");
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/naming/introduction/first_sentence", test_first_sentence);
  g_test_add_func("/naming/introduction/headings", test_headings);
  g_test_add_func("/naming/introduction/things", test_things);
  g_test_add_func("/naming/introduction/thing", test_thing);
  g_test_add_func("/naming/introduction/lives_by_paragraphs", test_lives_by_paragraphs);
  return g_test_run();
}
