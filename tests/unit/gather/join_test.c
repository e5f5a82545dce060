/* What an event keeps of another that tells the same. */
#include "gather/join.h"

#include <string.h>

#include "extract/extract.h"

/* "Lund died" of a bracket, and the sentence that tells how. */
static void test_birth_title(void) {
  g_autoptr(Extractor) extractor = extractor_new("en");
  g_autoptr(Timeline) timeline = timeline_new();
  const char *text = "Anna Lund (2 May 1841 - 9 June 1901) was a painter. Lund was born in Oslo on 2 May 1841.";
  g_autoptr(Document) document = document_new("a.txt", text, strlen(text));
  extract_document(extractor, document, &(ExtractOptions){.genre = GENRE_AUTO}, timeline);
  g_assert_cmpuint(timeline->events->len, ==, 2);
  g_assert_cmpstr(((const Event *)timeline->events->pdata[0])->title, ==, "Lund was born in Oslo");
  g_assert_cmpstr(((const Event *)timeline->events->pdata[1])->title, ==, "Anna Lund died");
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/join/birth-title", test_birth_title);
  return g_test_run();
}
