/* A title does not stop where a phrase goes on, if another end of it does not. */
#include "title/part.h"

#include "unit/title/offered.h"

static void test_parted(void) {
  const char *corner = "In [1918] the firm {began} a building to house its staff on the corner of the old square.";
  g_assert_true(says(candidate_is_parted, corner, "The firm began a building to house its staff on the corner"));
  g_assert_false(offers(corner, "The firm began a building to house its staff on the corner"));
  g_assert_true(offers(corner, "The firm began a building to house its staff"));
  const char *milk = "In [1938] she {sailed} to Spain with a ship of milk and bread.";
  g_assert_false(offers(milk, "She sailed to Spain with a ship of milk"));
  g_assert_true(offers(milk, "She sailed to Spain with a ship of milk and bread"));
  const char *fields = "In [1931] the town {bought} houses, fields and a mill from the heirs of the owner of the port.";
  g_assert_false(offers(fields, "The town bought houses"));
  g_assert_true(offers(fields, "The town bought houses, fields and a mill"));
  const char *years = "On [19 April 2016] Judge Danny Holt {sentenced} Peter Lund to five years of probation.";
  g_assert_false(offers(years, "Judge Danny Holt sentenced Peter Lund"));
  g_assert_true(offers(years, "Judge Danny Holt sentenced Peter Lund to five years of probation"));
}

/* What follows a verb, too, is another thing that is told; a date is none of the title. */
static void test_whole(void) {
  g_assert_true(offers("The mill {burned} in the flood of [1904].", "The mill burned in the flood"));
  g_assert_true(offers("She {sold} the mill in [1904] and left.", "She sold the mill"));
  const char *told =
      "In [1931] it {was} a bank in Aarn whose failure wiped out the savings of eleven hundred men and women there.";
  g_assert_true(offers(told, "It was a bank in Aarn whose failure wiped out the savings of eleven hundred men"));
}

/* "that Lund serve" is a clause, and not "that Lund". */
static void test_subjunctive(void) {
  const char *serve = "In [2004] the clerk {recommended} to the judge that Lund serve a year of arrest.";
  g_assert_false(offers(serve, "The clerk recommended to the judge that Lund"));
  g_assert_true(offers(serve, "The clerk recommended to the judge that Lund serve a year of arrest"));
}

/* "plans to leave", "the keys stolen in May" */
static void test_purpose(void) {
  const char *plans = "In [2008] the museum {announced} its decision to sink the ship.";
  g_assert_false(offers(plans, "The museum announced its decision"));
  g_assert_true(offers(plans, "The museum announced its decision to sink the ship"));
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/title/part/parted", test_parted);
  g_test_add_func("/title/part/whole", test_whole);
  g_test_add_func("/title/part/subjunctive", test_subjunctive);
  g_test_add_func("/title/part/purpose", test_purpose);
  return g_test_run();
}
