/* A PDF that Cairo did not write: what libqpdf says of it is passed on. */
#include "draw/pdffinish.h"

#include <string.h>

/* A file of one page and `tree` as its structure, with the places of its objects. */
static GByteArray *file_of(const char *tree) {
  const char *const objects[] = {"<</Type/Catalog/Pages 2 0 R/StructTreeRoot 5 0 R>>",
                                 "<</Type/Pages/Count 1/Kids[3 0 R]>>",
                                 "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>",
                                 "<</Length 12>>stream\n0 0 9 9 re f\nendstream", tree};
  g_autoptr(GString) file = g_string_new("%PDF-1.5\n"), places = g_string_new("0000000000 65535 f \n");
  for (guint i = 0; i < G_N_ELEMENTS(objects); i++) {
    g_string_append_printf(places, "%010u 00000 n \n", (guint)file->len);
    g_string_append_printf(file, "%u 0 obj\n%s\nendobj\n", i + 1, objects[i]);
  }
  guint start = (guint)file->len;
  g_string_append_printf(file, "xref\n0 6\n%strailer\n<</Size 6/Root 1 0 R>>\nstartxref\n%u\n%%%%EOF\n", places->str,
                         start);
  GByteArray *bytes = g_byte_array_new();
  return g_byte_array_append(bytes, (const guint8 *)file->str, (guint)file->len);
}

/* The first message, "" without one. */
static char *finish(GByteArray *raw, bool done) {
  g_autoptr(Diag) diag = diag_new();
  g_autoptr(GByteArray) out = g_byte_array_new();
  g_autoptr(GArray) tags = g_array_new(FALSE, FALSE, sizeof(ReplayTag));
  g_assert_cmpint(pdffinish_write(raw, "en", "<x/>", tags, out, diag), ==, done);
  g_assert_cmpint(out->len > 0, ==, done);
  g_byte_array_unref(raw);
  const GPtrArray *entries = diag_entries(diag);
  return g_strdup(entries->len ? ((const DiagEntry *)entries->pdata[0])->message : "");
}

static void test_whole(void) {
  g_autofree char *said =
      finish(file_of("<</K[<</S/Document/K[7<</MCID 2>><</S/P/K 1>>]>>]/ParentTree<</Nums[0[null]]>>>>"), true);
  g_assert_cmpstr(said, ==, "");
}

static void test_strange(void) {
  g_autofree char *said = finish(file_of("<</K[3]>>"), true);
  g_assert_true(g_str_has_prefix(said, "the PDF may lack tags or texts for them: "));
  g_assert_nonnull(strstr(said, "integer"));
}

static void test_broken(void) {
  GByteArray *raw = g_byte_array_append(g_byte_array_new(), (const guint8 *)"no PDF", 6);
  g_autofree char *said = finish(raw, false);
  g_assert_true(g_str_has_prefix(said, "the PDF could not be finished: drawing"));
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/pdffinish/whole", test_whole);
  g_test_add_func("/pdffinish/strange", test_strange);
  g_test_add_func("/pdffinish/broken", test_broken);
  return g_test_run();
}
