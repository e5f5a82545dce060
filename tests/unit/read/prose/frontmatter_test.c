/* Front matter: what is taken of it, where the prose begins, and its mistakes by their place. */
#include "read/prose/frontmatter.h"

#include <string.h>

typedef struct {
  const char *text;
  const char *title, *lang, *date; /* NULL: none */
  const char *body;
} Good;

static const Good good[] = {
    {"---\ntitle: The canal\ndate: 1960\nlang: en-GB\n---\nProse.\n", "The canal", "en-GB", "1960", "Prose.\n"},
    {"---\r\ntitle: \"The canal\"\r\n---\r\nProse.\r\n", "The canal", NULL, NULL, "Prose.\r\n"},
    {"---\ndate: Nov. 15, 2024\ntags: [a, {date: 1900}]\nlayout: post\n...\nProse.", NULL, NULL, "2024-11-15",
     "Prose."},
    {"---\nnested:\n  title: not this\ntitle: this\n---\nProse.", "this", NULL, NULL, "Prose."},
    {"No front matter.\n---\ntitle: no\n---\n", NULL, NULL, NULL, "No front matter.\n---\ntitle: no\n---\n"},
    {"---\nA rule above, and no second one.\n", NULL, NULL, NULL, "---\nA rule above, and no second one.\n"},
    {"---\nProse between rules.\n---\nMore.\n", NULL, NULL, NULL, "---\nProse between rules.\n---\nMore.\n"},
};

typedef struct {
  const char *text, *says;
} Bad;

static const Bad bad[] = {
    {"---\ntitle: Caf\xc3\xa9\ndate: someday\n---\nProse.\n",
     "in.txt:3:7: error: the front matter's date \"someday\" is not one date; write YYYY-MM-DD [date-syntax]\n"
     "    3 | date: someday\n"
     "      |       ^^^^^^^"},
    {"---\ntitle: \xc3\xa9\xc3\xa9\xc3\xa9\ntags: [a, b\nlang: en\n---\nProse.\n",
     "in.txt:4:5: error: the front matter is not YAML: did not find expected ',' or ']' [yaml-syntax]\n"
     "    4 | lang: en\n"
     "      |     ^"},
};

static bool take(const char *text, Diag *diag, Document *document) {
  g_autoptr(Extractor) extractor = extractor_new("en");
  g_autoptr(Options) options = options_new();
  ReadInput input = {
      .name = "in.txt", .text = text, .len = strlen(text), .options = options, .extractor = extractor, .diag = diag};
  diag_set_file(diag, "in.txt", text, strlen(text));
  return frontmatter_take(&input, document);
}

static void test_good(void) {
  for (gsize i = 0; i < G_N_ELEMENTS(good); i++) {
    g_autoptr(Diag) diag = diag_new();
    g_autoptr(Document) document = document_new("in.txt", good[i].text, strlen(good[i].text));
    g_assert_true(take(good[i].text, diag, document));
    g_assert_cmpstr(document->title, ==, good[i].title);
    g_assert_cmpstr(document->lang, ==, good[i].lang);
    g_assert_cmpstr(document->anchor ? date_edtf(document->anchor) : NULL, ==, good[i].date);
    g_assert_cmpstr(document->text + document->body, ==, good[i].body);
    g_assert_cmpuint(diag_entries(diag)->len, ==, 0);
  }
}

static void test_bad(void) {
  for (gsize i = 0; i < G_N_ELEMENTS(bad); i++) {
    g_autoptr(Diag) diag = diag_new();
    g_autoptr(Document) document = document_new("in.txt", bad[i].text, strlen(bad[i].text));
    g_assert_false(take(bad[i].text, diag, document));
    g_autofree char *says = diag_entry_text(g_ptr_array_index(diag_entries(diag), 0));
    g_assert_cmpstr(says, ==, bad[i].says);
  }
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/frontmatter/good", test_good);
  g_test_add_func("/frontmatter/bad", test_bad);
  return g_test_run();
}
