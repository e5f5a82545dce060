#include "naming/naming.h"

#include "unit/naming/reading.h"

#define LIFE                                                                                                           \
  "Ada Brenn was born in Moss in 1901. She went to school in Oslo. In 1923 she married the painter Otto "              \
  "Lund. Brenn wrote her first novel in 1925. She met the poet Karl Vik. He admired her. In 1931 she moved "           \
  "to Rome. Brenn died in 1960, and her house became a museum."

/* The name that the word after `before` stands for. */
static const char *name_after(const Naming *naming, const char *text, const char *before) {
  const char *at = strstr(text, before);
  g_assert_nonnull(at);
  double confidence = -1;
  const char *name = naming_of(naming, (gsize)(at - text) + strlen(before), &confidence);
  g_assert_true(!name || (confidence > 0.5 && confidence <= 1));
  return name;
}

static void test_hero(void) {
  Reading r = reading_of(LIFE);
  g_autoptr(Naming) naming = naming_new(r.tables, r.tagged);
  g_assert_cmpstr(naming_hero(naming), ==, "Ada Brenn");
  g_assert_cmpstr(name_after(naming, LIFE, "1901. "), ==, "Brenn");
  g_assert_cmpstr(name_after(naming, LIFE, "wrote "), ==, "Brenn");
  g_assert_cmpstr(name_after(naming, LIFE, "admired "), ==, "Brenn");
  g_assert_cmpstr(name_after(naming, LIFE, "Karl Vik. "), !=, "Brenn"); /* "He" */
  reading_clear(&r);
}

static void test_no_life(void) {
  const char *text = "The council met on Monday. It closed the school. He said so on Tuesday.";
  Reading r = reading_of(text);
  g_autoptr(Naming) naming = naming_new(r.tables, r.tagged);
  g_assert_null(naming_hero(naming));
  g_assert_null(name_after(naming, text, "school. "));
  reading_clear(&r);
}

/* A text of a family tells no life, though one of them comes up more often than the others. */
static void test_family(void) {
  const char *text = "Karl Brenn was born in Moss. He had a mill. Otto Brenn was his son. He sold it. Emil Brenn left "
                     "in 1835. He went to Rome. Karl Brenn died in 1840. He was old. Hans Brenn was a smith. He came "
                     "in 1850. Lars Brenn was his brother. He died in 1860.";
  Reading r = reading_of(text);
  g_autoptr(Naming) naming = naming_new(r.tables, r.tagged);
  g_assert_null(naming_hero(naming));
  reading_clear(&r);
}

static void test_couple(void) {
  const char *text = "Ada Brenn married the painter Otto Lund in 1923. They divorced in 1931.";
  Reading r = reading_of(text);
  g_autoptr(Naming) naming = naming_new(r.tables, r.tagged);
  g_assert_cmpstr(name_after(naming, text, "1923. "), ==, "Ada Brenn and Otto Lund");
  reading_clear(&r);
}

static void test_first_name(void) {
  const char *text = "In 1928 Ada Brenn met Bill Dunn, a printer. In 1929 Bill asked her to a meeting.";
  Reading r = reading_of(text);
  g_autoptr(Naming) naming = naming_new(r.tables, r.tagged);
  g_assert_cmpstr(name_after(naming, text, "1929 "), ==, "Bill Dunn");
  reading_clear(&r);
}

static void test_empty(void) {
  Reading r = reading_of("");
  g_autoptr(Naming) naming = naming_new(r.tables, r.tagged);
  g_assert_null(naming_hero(naming));
  g_assert_null(naming_of(naming, 0, NULL));
  g_assert_null(naming_of(NULL, 0, NULL));
  reading_clear(&r);
}

static void test_holds(void) {
  g_assert_true(naming_holds("the fall of Lee", 15, "Ann Lee"));
  g_assert_true(naming_holds("petitioner lost", 15, "Petitioner"));
  g_assert_false(naming_holds("Leeds fell", 10, "Ann Lee"));
  g_assert_false(naming_holds("", 0, "Lee"));
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/naming/naming/hero", test_hero);
  g_test_add_func("/naming/naming/no_life", test_no_life);
  g_test_add_func("/naming/naming/family", test_family);
  g_test_add_func("/naming/naming/couple", test_couple);
  g_test_add_func("/naming/naming/first-name", test_first_name);
  g_test_add_func("/naming/naming/empty", test_empty);
  g_test_add_func("/naming/naming/holds", test_holds);
  return g_test_run();
}
