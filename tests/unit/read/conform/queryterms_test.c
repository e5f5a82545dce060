/* Answers of SPARQL services as tables. */
#include "read/conform/queryterms.h"

static void test_strip(void) {
  static const char *const cases[][2] = {{"?item", "item"},
                                         {"<http://www.wikidata.org/entity/Q1>", "http://www.wikidata.org/entity/Q1"},
                                         {"Hastings@en", "Hastings"},
                                         {"Schlacht@de-at", "Schlacht"},
                                         {"1066-10-14T00:00:00Z^^xsd:dateTime", "1066-10-14T00:00:00Z"},
                                         {"a@b.org", "a@b.org"},
                                         {"@en", "@en"},
                                         {"<", "<"},
                                         {"", ""}};
  for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
    g_autofree char *cell = g_strdup(cases[i][0]);
    queryterms_strip(cell);
    g_assert_cmpstr(cell, ==, cases[i][1]);
  }
}

static void test_header(void) {
  g_autoptr(GPtrArray) row = g_ptr_array_new();
  g_assert_false(queryterms_is_header(row));
  g_ptr_array_add(row, (gpointer) "?item");
  g_assert_true(queryterms_is_header(row));
  g_ptr_array_add(row, (gpointer) "date");
  g_assert_false(queryterms_is_header(row));
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/read/queryterms/strip", test_strip);
  g_test_add_func("/read/queryterms/header", test_header);
  return g_test_run();
}
