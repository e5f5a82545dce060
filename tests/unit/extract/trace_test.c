#include "extract/trace.h"

#include <string.h>

#include "extract/extract.h"

/* What the stage shows of a text. */
static char *trace(const char *stage, const char *text) {
  g_autoptr(Extractor) extractor = extractor_new("en");
  g_autoptr(Document) document = document_new("a.txt", text, strlen(text));
  g_autoptr(Timeline) timeline = timeline_new();
  g_autoptr(Trace) trace = trace_new(stage);
  extract_document(extractor, document, &(ExtractOptions){.genre = GENRE_AUTO, .trace = trace}, timeline);
  return trace_finish(trace, false);
}

static void expect(const char *stage, const char *line) {
  g_autofree char *out = trace(stage, "Nothing else.\nThe mill\nopened on 3 May 1901.\n");
  g_test_message("%s", out);
  g_assert_true(g_str_has_prefix(out, "a.txt:2: The mill opened on 3 May 1901.\n"));
  g_auto(GStrv) lines = g_strsplit(out, "\n", -1);
  bool found = false;
  for (char **at = lines; *at; at++) {
    found |= g_pattern_match_simple(line, *at);
  }
  g_assert_true(found);
}

static void test_stages(void) {
  expect("tokens", "  3  opened  VB?  lower *");
  expect("tree", "  2  mill    NN      3  nsubj *opened");
  expect("governor", "  3 May 1901  opened  chosen *climb.verb.direct=*");
  expect("titles", "  3 May 1901  opened  * The mill opened *plain.*=*");
  expect("entries", "  1901-05-03  3 May 1901  opened *");
}

/* A row for each token, and no more. */
static void test_rows(void) {
  static const char *const stages[] = {"tokens", "tree"};
  enum { TOKENS = 8 };
  for (gsize i = 0; i < G_N_ELEMENTS(stages); i++) {
    g_autofree char *out = trace(stages[i], "The mill opened on 3 May 1901.");
    g_auto(GStrv) lines = g_strsplit(out, "\n", -1);
    guint rows = 0;
    for (char **line = lines; *line; line++) {
      rows += g_ascii_isdigit(g_strchug(*line)[0]);
    }
    g_assert_cmpuint(rows, ==, TOKENS);
  }
}

static void test_unknown(void) {
  g_assert_null(trace_new("words"));
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/trace/stages", test_stages);
  g_test_add_func("/trace/rows", test_rows);
  g_test_add_func("/trace/unknown", test_unknown);
  return g_test_run();
}
