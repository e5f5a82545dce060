/* A library that is not linked is called as if it were. */
#include "model/ondemand.h"

#include <libxml/parser.h>

#define xmlFree ONDEMAND(ONDEMAND_XML, xmlFree)
#define xmlStrdup ONDEMAND(ONDEMAND_XML, xmlStrdup)

static void test_call(void) {
  g_autoptr(Diag) diag = diag_new();
  g_assert_true(ondemand_load(ONDEMAND_XML, diag));
  for (int i = 0; i < 2; i++) { /* found, and found before */
    xmlChar *copy = xmlStrdup(BAD_CAST "canal");
    g_assert_cmpstr((char *)copy, ==, "canal");
    xmlFree(copy); /* a variable of the library, that holds a function */
  }
}

static void test_every(void) {
  g_autoptr(Diag) diag = diag_new();
  for (OnDemand library = 0; library < ONDEMAND_COUNT; library++) {
    g_assert_true(ondemand_load(library, diag));
    g_assert_null(ondemand_find(library, "canal_opens"));
  }
  g_assert_false(diag_failed(diag));
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/ondemand/call", test_call);
  g_test_add_func("/ondemand/every", test_every);
  return g_test_run();
}
