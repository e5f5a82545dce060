/* Dates that are listed with the one that is asked. */
#include "title/datelist.h"

#include "unit/title/left.h"

static void test_lists(void) {
  expect("The mill {burned} in [1911], not in 1912.", "The mill burned , not in 1912 .");
  expect("The mill {burned} in |1911 and [1912].", "The mill burned .");
  expect("The hall was {closed} in |1911, |1912 and again in [1914].", "The hall was closed .");
  expect("Lund, who between [1828] and |1830 {wrote} three books, knew him.",
         "Lund , who wrote three books , knew him .");
  expect("Lund was born in |1870 and in [1890] {married} her.", "Lund was born in 1870 and married her .");
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/title/datelist/lists", test_lists);
  return g_test_run();
}
