/* What no title prints. */
#include "unit/title/marked.h"

/* What is left of the sentence when what is never printed has gone. */
static void expect(const char *text, const char *wanted) {
  Marked m = marked_new(text);
  TitleSource source = source_new(&m.ask);
  g_autoptr(GString) left = g_string_new(NULL);
  for (gint32 i = 0; i < m.clause->n; i++) {
    const Token *token = &m.clause->tokens[i];
    if (!source.gone[i]) {
      g_string_append_printf(left, "%s%.*s", left->len ? " " : "", (int)token->length, m.text + token->offset);
    }
  }
  g_assert_cmpstr(left->str, ==, wanted);
  source_clear(&source);
  marked_clear(&m);
}

static void test_date(void) {
  expect("The mill {burned} early in the [1890s].", "The mill burned .");
  expect("The [1829] {abolition} angered them.", "The abolition angered them .");
  expect("In [1911] the mill {burned}.", "the mill burned .");
  expect("The reeve was {shot} on [the night] of the great fire.", "The reeve was shot .");
  expect("He was {cleared} in [the afternoon] of any part.", "He was cleared of any part .");
  expect("The reeve {died} on [Friday] of cholera.", "The reeve died of cholera .");
  expect("The poet {spent} the [winter of 1855] in hiding.", "The poet spent the winter of 1855 in hiding .");
}

static void test_other_dates(void) {
  expect("The mill {burned} in [1911], not in 1912.", "The mill burned , not in 1912 .");
  expect("The mill {burned} in |1911 and [1912].", "The mill burned .");
  expect("The hall was {closed} in |1911, |1912 and again in [1914].", "The hall was closed .");
  expect("Lund, who between [1828] and |1830 {wrote} three books, knew him.",
         "Lund , who wrote three books , knew him .");
  expect("Lund was born in |1870 and in [1890] {married} her.", "Lund was born in 1870 and married her .");
}

static void test_brackets(void) {
  expect("The mill (built by Lund) {burned} in [1911].", "The mill burned .");
  expect("The mill (said (mil); built by Lund) {burned} in [1911].", "The mill burned .");
  expect("The mill {burned} in [1911] (see the", "The mill burned");
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/title/gone/date", test_date);
  g_test_add_func("/title/gone/other-dates", test_other_dates);
  g_test_add_func("/title/gone/brackets", test_brackets);
  return g_test_run();
}
