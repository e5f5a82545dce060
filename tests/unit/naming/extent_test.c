/* Where phrases and the names in them begin and end. */
#include "naming/extent.h"

#include "unit/naming/mentioned.h"

static void test_titles(void) {
  expect("In the end the crowd thanked Prime Minister Ann Lee and the old singer Bo Berg.",
         "d:the end d:the crowd N:Ann Lee N:Bo Berg");
  expect("The court heard the German painter Otto Brandt.", "d:The court N:Otto Brandt");
}

static void test_links(void) {
  expect("She studied at the University of Bergen.", "p:She N:University of Bergen N:Bergen");
  expect("It was sold to Vincent van Dael in Antwerp.", "p:It N:Vincent van Dael N:Antwerp");
}

/* "III" is part of a name, and none where the tagger lost the rest. */
static void test_numerals(void) {
  expect("The mill of Queen Anna II was sold.", "d:The mill N:Anna II");
  expect("On Monday his III sailed.", "p:his o:his III");
}

static void test_calendar_and_headlines(void) {
  expect("We met in May.", "p:We");
  expect("Harbour Board Buys Old Cannery", "b:Harbour Board b:Old Cannery"); /* who knows */
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/naming/extent/titles", test_titles);
  g_test_add_func("/naming/extent/links", test_links);
  g_test_add_func("/naming/extent/numerals", test_numerals);
  g_test_add_func("/naming/extent/calendar_and_headlines", test_calendar_and_headlines);
  return g_test_run();
}
