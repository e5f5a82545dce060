/* What no title prints. */
#include "unit/title/left.h"

static void test_date(void) {
  expect("The mill {burned} early in the [1890s].", "The mill burned .");
  expect("The [1829] {abolition} angered them.", "The abolition angered them .");
  expect("In [1911] the mill {burned}.", "the mill burned .");
  expect("The reeve was {shot} on [the night] of the great fire.", "The reeve was shot .");
  expect("He was {cleared} in [the afternoon] of any part.", "He was cleared of any part .");
  expect("The reeve {died} on [Friday] of cholera.", "The reeve died of cholera .");
  expect("The poet {spent} the [winter of 1855] in hiding.", "The poet spent the winter of 1855 in hiding .");
  expect("He {scored} twice in the [1959-60] season and left.", "He scored twice and left .");
  expect("In [1901] season Grimby got {promoted}.", "Grimby got promoted .");
  expect("The [1959] season {saw} his return.", "The season saw his return .");
}

static void test_brackets(void) {
  expect("1. The mill {burned} in [1911].", "The mill burned .");
  expect("i. that the mill {burned} in [1911].", "that the mill burned .");
  expect("The mill (built by Lund) {burned} in [1911].", "The mill burned .");
  expect("The mill (said (mil); built by Lund) {burned} in [1911].", "The mill burned .");
  expect("The mill {burned} in [1911] (see the", "The mill burned");
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/title/gone/date", test_date);
  g_test_add_func("/title/gone/brackets", test_brackets);
  return g_test_run();
}
