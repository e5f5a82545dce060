/* The commas of a sentence that its title keeps. */
#include "title/comma.h"

#include "unit/title/printed.h"

/* Of the two round what has gone none stays, unless one parts an aside that is still there. */
static void test_gone(void) {
  expect("The bill, in [1990], was {passed}.", "The", "passed", "The bill was passed");
  expect("The king, who had reigned since [1604], {abdicated}.", "The", "abdicated",
         "The king, who had reigned, abdicated");
  expect("The firm bought a mill and, in [1904], {sold} it.", "The", "it", "The firm bought a mill and sold it");
  expect("The unit was {renamed} on [May 3, 1863], as the Guard.", "The", "Guard", "The unit was renamed as the Guard");
  expect("The court {found} that: in [May], the accused lied.", "The", "lied",
         "The court found that: the accused lied");
  expect("As of [May 2013], the firm {had} ten mills.", "the", "mills", "The firm had ten mills");
  expect("The first, Mary Penn, in [1875], {became} a clerk.", "The", "clerk", "The first, Mary Penn, became a clerk");
  expect("Shares {closed} at 12 on [Friday], down 2.", "Shares", "2", "Shares closed at 12, down 2");
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/title/comma/gone", test_gone);
  return g_test_run();
}
