/* Pages as running text: running heads, numbers, parted words, sentences over a page. */
#include "read/document/pages.h"

#include <string.h>

/* A bar where each page begins. */
static void check(const char *pages, const char *expected) {
  g_autoptr(GArray) starts = g_array_new(FALSE, FALSE, sizeof(gsize));
  g_autofree char *text = pages_join(pages, starts);
  g_autoptr(GString) out = g_string_new(text);
  for (guint i = starts->len; i > 0; i--) {
    g_string_insert_c(out, (gssize)g_array_index(starts, gsize, i - 1), '|');
  }
  g_assert_cmpstr(out->str, ==, expected);
}

static void test_sentence(void) {
  check("The dam broke\non 3 May and\n\f2\n\nflooded the town.\n\f",
        "|The dam broke\non 3 May and\n|flooded the town.");
  check("One.\n\fTwo.\n\f", "|One.\n\n|Two.");
}

static void test_parted(void) {
  check("The inter-\nnational court\n", "|The international court");
  check("Anglo-\nSaxon\n", "|Anglo-\nSaxon");
  check("The inter-\n\n\fnational court\n", "|The inter|national court");
}

static void test_running(void) {
  check("ACME Report\nA.\n\n1 of 3\n\fACME Report\nB.\n\n2 of 3\n\fACME Report\nC.\n\n3 of 3\n\f", "|A.\n\n|B.\n\n|C.");
}

static void test_empty(void) {
  check("A.\n\f\n\fB.\n\f", "|A.|\n\n|B.");
  check("", "");
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/document/pages/sentence", test_sentence);
  g_test_add_func("/document/pages/parted", test_parted);
  g_test_add_func("/document/pages/running", test_running);
  g_test_add_func("/document/pages/empty", test_empty);
  return g_test_run();
}
