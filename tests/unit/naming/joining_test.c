/* Which forms of names are one bearer's. */
#include "naming/joining.h"

#include "unit/naming/clustered.h"

static void test_persons(void) {
  expect("Professor Ann B. Holt came first. Ann Holt spoke. Holt left.", "Ann B. Holt=0 Ann Holt=0 Holt=0", "Holt");
  expect("In the harbour they all saw President Eva Brandt. Her brother Carl Brandt spoke. Brandt left.",
         "Eva Brandt=0 Carl Brandt=1 Brandt=2", "President Eva Brandt; Carl Brandt; Brandt");
}

static void test_initials(void) {
  expect("The board of the National Harbour Office (NHO) met on the quay. In June the NHO closed it.",
         "National Harbour Office=0 NHO=0 NHO=0", "the NHO");
}

/* Who is called short is who bears the name in full, but for a son. */
static void test_first_names(void) {
  expect("William Lund came first. Bill left.", "William Lund=0 Bill=0", "William Lund");
  expect("William Lund came first. His son Bill left. Then Bill sat.", "William Lund=0 Bill=1 Bill=1",
         "William Lund; Bill");
  expect("Elizabeth Lund and her sister Beth came. Beth left.", "Elizabeth Lund=0 Beth=1 Beth=1",
         "Elizabeth Lund; Beth");
  expect("Karl Lund came first. His son Karl left.", "Karl Lund=0 Karl=1", "Karl Lund; Karl");
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/naming/joining/persons", test_persons);
  g_test_add_func("/naming/joining/initials", test_initials);
  g_test_add_func("/naming/joining/first_names", test_first_names);
  return g_test_run();
}
