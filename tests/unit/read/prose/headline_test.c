#include "read/prose/headline.h"

#include <string.h>

#include "extract/extract.h"

typedef struct {
  const char *text, *headline; /* NULL: none */
} Case;

static const Case cases[] = {
    {"How it fell apart\n\nText of 2011.", "How it fell apart"},
    {"\n# The war, 1914-18 #\n\nText.", "The war, 1914-18"},
    {"Who was first?\n====\nText.", "Who was first?"},
    {"Only", NULL},
    {"A line that\nis wrapped.", NULL},
    {"A sentence.\n\nText.", NULL},
    {"November 15, 2024\n\nText.", NULL},
    {"By Ann Lee\n\nText.", NULL},
    {"Updated 9:30 a.m.\n\nText.", NULL},
    {"", NULL},
    {"\n\n", NULL},
};

static void test_cases(void) {
  g_autoptr(Extractor) extractor = extractor_new("en");
  for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
    Document *document = document_new("a.txt", cases[i].text, strlen(cases[i].text));
    g_autofree char *found = headline_find(document, extractor_tables(extractor));
    g_assert_cmpstr(found, ==, cases[i].headline);
    document_free(document);
  }
}

/* A line as long as a paragraph is none. */
static void test_long(void) {
  g_autoptr(Extractor) extractor = extractor_new("en");
  g_autofree char *words = g_strnfill(200, 'x');
  g_autofree char *text = g_strconcat(words, "\n\nText.", NULL);
  Document *document = document_new("a.txt", text, strlen(text));
  g_assert_null(headline_find(document, extractor_tables(extractor)));
  document_free(document);
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/headline/cases", test_cases);
  g_test_add_func("/headline/long", test_long);
  return g_test_run();
}
