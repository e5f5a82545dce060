/* A passive keeps the auxiliary that it shares with the one before it. */
#include "title/auxiliary.h"

#include "title/splice.h"
#include "unit/title/offered.h"

static void test_shared(void) {
  g_assert_true(offers("The dam was built in 1931 and {sold} to Lund in [1950].", "The dam was sold to Lund"));
  const char *renamed = "The ship had been launched in 1899 and {renamed} the Balder in [1907].";
  g_assert_true(offers(renamed, "The ship had been renamed the Balder"));
  const char *paved = "The road will be widened in 2031 and later {paved} in [2033].";
  g_assert_true(offers(paved, "The road will be later paved"));
  const char *which = "The indictment, which had been returned in 2018 and {superseded} in [2019], was read.";
  g_assert_true(offers(which, "The indictment had been superseded"));
  const char *agent = "The mill was built in 1901 and {closed} by the army in [1911].";
  g_assert_true(offers(agent, "The mill was closed by the army"));
}

/* What has an object or no passive is none; who "settled" is another than what was settled. */
static void test_active(void) {
  g_assert_false(offers("The dam was built in 1931 and {flooded} a valley in [1950].", "The dam was flooded a valley"));
  g_assert_true(offers("Tolle was knighted in 1919 and {made} an MBE in [1930].", "Tolle was made an MBE"));
  g_assert_true(offers("Tolle was knighted in 1919 and {made} a film in [1930].", "Tolle made a film"));
  g_assert_true(offers("Tolle was born in 1919 and {studied} at Aarn in [1930].", "Tolle studied at Aarn"));
  g_assert_true(offers("Tolle was freed in 1919 and {settled} in Aarn in [1930].", "Tolle settled in Aarn"));
  g_assert_true(offers("The case was heard in 1919 and {settled} in [1930].", "The case was settled"));
}

/* Another's auxiliary is none, nor is half of one. */
static void test_others(void) {
  g_assert_false(
      offers("Holt, whose mills were built in 1901, {announced} a sale in [1911].", "Holt were announced a sale"));
  g_assert_false(
      offers("Under Holt, the first to fly, jets were bought in 1983 and {sold} in [1984].", "Holt were sold"));
  g_assert_true(says(candidate_is_spliced,
                     "Hale had before that time been {appointed} lecturer to the school ([1814]).",
                     "Hale been appointed lecturer to the school"));
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/title/auxiliary/shared", test_shared);
  g_test_add_func("/title/auxiliary/active", test_active);
  g_test_add_func("/title/auxiliary/others", test_others);
  return g_test_run();
}
