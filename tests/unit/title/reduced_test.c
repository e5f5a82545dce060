#include "title/reduced.h"

#include "unit/title/offered.h"
#include "unit/title/printed.h"

static void test_reduced(void) {
  expect("The peace, {signed} at Corte in [1755], lasted three years.", "The", "Corte",
         "The peace was signed at Corte");
  expect("A plan {drawn} up by the mayor in [May] was rejected.", "A", "mayor", "A plan was drawn up by the mayor");
  expect("Two letters {written} by him in [1851] were lost.", "Two", "him", "Two letters were written by him");
  const char *pump = "The pump was left running, before being {found} by guards in [May].";
  g_assert_true(offers(pump, "The pump was found by guards"));
  g_assert_false(offers(pump, "The pump being found by guards"));
  expect(pump, "being", "guards", "Being found by guards"); /* nobody is told of */
}

/* What somebody is said to be was built when he, or it, was. */
static void test_defined(void) {
  const char *star = "The Northern Star is a bulk carrier {built} in [1995].";
  g_assert_true(offers(star, "The Northern Star was built"));
  g_assert_false(offers(star, "A bulk carrier was built"));
  const char *one = "One of the prints was a screen {made} by Lund in [1987].";
  g_assert_false(offers(one, "One of the prints were made by Lund"));
}

static void test_others(void) {
  expect("The museum {founded} in [1890] was sold.", "The", "sold", "The museum founded was sold"); /* it has a verb */
  expect("The bill was {signed} in [1755] and lasted.", "The", "signed", "The bill was signed");
  expect("A survey he {made} in [1911] was lost.", "A", "made", "A survey he made");
  expect("A man {arrested} in [May].", "A", "arrested", "A man arrested"); /* a headline */
}

/* A noun with a relative clause that is all of the title. */
static void test_relative(void) {
  expect("The storm that {struck} Oslo in [May] was the worst.", "The", "Oslo", "The storm struck Oslo");
  expect("The treaty that {ended} the war in [May] was signed.", "The", "signed",
         "The treaty that ended the war was signed");
}

/* The noun of a date that described it. */
static void test_article(void) {
  expect("He {spoke} on [Friday]'s call.", "He", "call", "He spoke on the call");
  expect("[Friday]'s attack {killed} two men.", "attack", "men", "The attack killed two men");
}

/* Between commas that part a subject from its verb. */
static void test_interrupted(void) {
  expect("The hall on the left, {completed} in [1920], burned.", "The", "completed",
         "The hall on the left was completed");
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/title/reduced/reduced", test_reduced);
  g_test_add_func("/title/reduced/defined", test_defined);
  g_test_add_func("/title/reduced/others", test_others);
  g_test_add_func("/title/reduced/relative", test_relative);
  g_test_add_func("/title/reduced/article", test_article);
  g_test_add_func("/title/reduced/interrupted", test_interrupted);
  return g_test_run();
}
