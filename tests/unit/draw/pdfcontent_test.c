/* What stands outside of tags becomes an artifact, and nothing else changes. */
#include "draw/pdfcontent.h"

#include <string.h>

static void expect(const char *text, const char *wanted) {
  g_autoptr(GString) out = g_string_new(NULL);
  pdfcontent_mark_artifacts(text, strlen(text), out);
  g_assert_cmpstr(out->str, ==, wanted);
}

static void test_outside(void) {
  expect("", "");
  expect("q 1 0 0 1 0 0 cm Q", "q 1 0 0 1 0 0 cm Q");
  expect("0 0 9 9 re f", "/Artifact BMC\n0 0 9 9 re f\nEMC\n");
  expect("0 0 m 9 9 l S\n/P << /MCID 0 >> BDC\n(a) Tj EMC Q", "/Artifact BMC\n0 0 m 9 9 l S\nEMC\n"
                                                              "\n/P << /MCID 0 >> BDC\n(a) Tj EMC\n Q");
  expect("q\n/P << /MCID 0 >> BDC (a)' EMC 0 0 9 9 re f*", "q\n/P << /MCID 0 >> BDC (a)' EMC\n"
                                                           "/Artifact BMC\n 0 0 9 9 re f*\nEMC\n");
}

/* As Cairo 1.18 writes it. */
static void test_document(void) {
  expect("/Document << /MCID 0 >> BDC\n0 0 9 9 re f\nEMC\n/P << /MCID 1 >> BDC (a) Tj EMC",
         "/Artifact BMC\n\n0 0 9 9 re f\nEMC\n\n/P << /MCID 1 >> BDC (a) Tj EMC\n");
}

/* Marks within marks are part of the outer one. */
static void test_nested(void) {
  expect("/P << /MCID 0 >> BDC /Span << /ActualText <fb01> /X true >> BDC [(f) 3 (i)]TJ EMC f EMC",
         "/P << /MCID 0 >> BDC /Span << /ActualText <fb01> /X true >> BDC [(f) 3 (i)]TJ EMC f EMC\n");
}

/* What looks like an operator in a string, a name or a comment is none; what is cut off ends with the page. */
static void test_tokens(void) {
  expect("(f \\) EMC (S) ) <66> /f /S % f\n n", "(f \\) EMC (S) ) <66> /f /S % f\n n");
  expect("[(a)]TJ", "/Artifact BMC\n[(a)]TJ\nEMC\n");
  expect("f (open", "/Artifact BMC\nf (open\nEMC\n");
  expect("EMC f (\\", "/Artifact BMC\nEMC f (\\\nEMC\n");
  expect("<<", "<<");
  expect("<", "<");
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/pdfcontent/outside", test_outside);
  g_test_add_func("/pdfcontent/document", test_document);
  g_test_add_func("/pdfcontent/nested", test_nested);
  g_test_add_func("/pdfcontent/tokens", test_tokens);
  return g_test_run();
}
