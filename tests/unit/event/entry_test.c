/* What is a line of a chronology, by the shipped weights; and weights of our own. */
#include "event/entry.h"

#include <string.h>

#include "extract/extract.h"

static Timeline *read_text(const char *text) {
  g_autoptr(Extractor) extractor = extractor_new("en");
  g_autoptr(Document) document = document_new("a.txt", text, strlen(text));
  document->anchor = date_parse_edtf("2024-11-15", -1, NULL);
  Timeline *out = timeline_new();
  extract_document(extractor, document, &(ExtractOptions){.genre = GENRE_NEWS}, out);
  return out;
}

static void test_text(void) {
  g_autoptr(Timeline) timeline =
      read_text("Rebels seized the port of Alta on 3 May 2024. The queen signed a treaty with Norway on 9 June 2024. "
                "The owners, it was said, had never been as rich in any other year since 1935.");
  g_assert_cmpuint(timeline->events->len, ==, 3);
  const Event *since = timeline->events->pdata[0], *port = timeline->events->pdata[1];
  g_assert_cmpstr(date_edtf(since->date), ==, "1935/..");
  g_assert_false(port->noise);
  g_assert_cmpint(port->chance, >, since->chance);
  g_assert_cmpint(port->importance, >, since->importance);
}

static void test_weights(void) {
  static const char entry[] =
      "[cut]\nbelow=40 doubted=70\n\n[trees]\nunit=day 0 0 500\nunit=year 0 0 -1000\nunit=never 0 1 2\n";
  static const char importance[] = "[levels]\n2=1000 3=2000 4=3000 5=4000\n\n[trees]\nunit=day 0 0 3500\n";
  EntryWeights weights = {entry_scale_read(entry), entry_scale_read(importance)};
  EntrySigns day = {.at = {{"unit", "day"}}, .n = 1}, year = {.at = {{"unit", "year"}}, .n = 1};
  EntryJudgement of_day = entry_judge(&weights, &day), of_year = entry_judge(&weights, &year);
  g_assert_cmpint(of_day.chance, ==, 62);
  g_assert_cmpint(of_day.importance, ==, 4);
  g_assert_false(entry_is_noise(&of_day, false));
  g_assert_true(entry_is_noise(&of_day, true)); /* doubtful as a line and as a title */
  g_assert_cmpint(of_year.chance, ==, 27);
  g_assert_cmpint(of_year.importance, ==, 1);
  g_assert_true(entry_is_noise(&of_year, false));
  entry_weights_clear(&weights);
}

/* A language without weights leaves nothing out. */
static void test_none(void) {
  EntryWeights weights = entry_weights_load("xx");
  EntrySigns signs = {.at = {{"unit", "day"}}, .n = 1};
  EntryJudgement judgement = entry_judge(&weights, &signs);
  g_assert_cmpint(judgement.importance, ==, 3);
  g_assert_false(entry_is_noise(&judgement, false));
  entry_weights_clear(&weights);
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/entry/text", test_text);
  g_test_add_func("/entry/weights", test_weights);
  g_test_add_func("/entry/none", test_none);
  return g_test_run();
}
