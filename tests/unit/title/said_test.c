/* Who says something has what is said in the title, cut where it may be. */
#include "title/said.h"

#include "unit/title/offered.h"

static void test_cut(void) {
  const char *shops =
      "The old chain is to close all of its many shops in the new year with the loss of jobs, its owner "
      "{said} [yesterday], weeks after it failed.";
  g_assert_true(offers(shops, "The old chain is to close all of its many shops, its owner said"));
  g_assert_false(offers(shops, "The old chain is to close all, its owner said"));
  g_assert_false(offers(shops, "The old chain is to close, its owner said"));
  const char *bus =
      "Two boys were killed when a bus ran off a road near the old mill and fell into the lake, the clerk {said} "
      "on [Monday].";
  g_assert_true(offers(bus, "Two boys were killed, the clerk said"));
  g_assert_false(offers(bus, "Two boys were killed when a bus ran off, the clerk said"));
  const char *joined = "In the end the boats will have to file their routes with the police of the port and pay a fee "
                       "to the clerk, the mayor {said} in a statement on [Tuesday].";
  g_assert_true(offers(joined, "The boats will have to file their routes, the mayor said in a statement"));
}

/* What another word opens, what is quoted, and what is said behind the verb is none of it. */
static void test_none(void) {
  g_assert_false(offers("When the ship sank in a great storm off the old port, the owner {said} on [Friday] he knew.",
                        "The ship sank, the owner said"));
  g_assert_false(offers("The ship sank in a great storm off the old port, the owner {told} on [Friday] the court.",
                        "The ship sank, the owner told the court"));
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/title/said/cut", test_cut);
  g_test_add_func("/title/said/none", test_none);
  return g_test_run();
}
