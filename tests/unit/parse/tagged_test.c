#include "parse/tagged.h"

#include <string.h>

#include "parse/phrase.h"

typedef struct {
  Syntax *syntax;
  TimexTables *tables;
  Document *document;
  GArray *timexes;
  TaggedText *tagged;
} Fixture;

static Fixture open_text(const char *text) {
  Fixture f = {syntax_new("en"), timex_tables_new("en"), document_new("a.txt", text, strlen(text)), NULL, NULL};
  TimexContext context = {.genre = GENRE_HISTORY};
  f.timexes = timex_find(f.tables, text, strlen(text), &context);
  f.tagged = tagged_text_new(f.syntax, f.document, f.timexes);
  return f;
}

static void clear_text(Fixture *f) {
  tagged_text_free(f->tagged);
  g_array_unref(f->timexes);
  document_free(f->document);
  timex_tables_free(f->tables);
  syntax_free(f->syntax);
}

static const char *tag_of(const Fixture *f, const Token *token) {
  return f->syntax->model.tag[token->tag];
}

static void test_sentences(void) {
  Fixture f = open_text("The mill opened on 3 May 1901. It burned.");
  guint n;
  g_assert_cmpuint(f.tagged->sentences->len, ==, 2);
  const Token *first = tagged_text_sentence(f.tagged, 0, &n);
  g_assert_cmpuint(n, ==, 8);
  g_assert_cmpstr(tag_of(&f, &first[3]), ==, "IN");
  g_assert_cmpstr(tag_of(&f, &first[4]), ==, PHRASE_TAG);
  g_assert_cmpstr(tag_of(&f, &first[6]), ==, PHRASE_TAG);
  g_assert_true(tagged_text_sentence(f.tagged, 0, &n) == first);
  const Token *second = tagged_text_sentence(f.tagged, 1, &n);
  g_assert_cmpuint(n, ==, 3);
  g_assert_cmpstr(tag_of(&f, &second[0]), ==, "PRP");
  clear_text(&f);
}

/* "after the war" says when without a date, and is one phrase beside the one that has one. */
static void test_vague(void) {
  Fixture f = open_text("After the war he left in 1946.");
  g_assert_cmpuint(f.tagged->timexes->len, ==, 2);
  g_assert_true(phrase_is_vague(&g_array_index(f.tagged->timexes, Timex, 0)));
  g_assert_false(phrase_is_vague(&g_array_index(f.tagged->timexes, Timex, 1)));
  clear_text(&f);
}

/* A capital that a word owes to the start of its sentence is none of its own, where the text also writes it small: in
 * any sentence. */
static void test_casing(void) {
  static const char *const texts[] = {"They sold timber in 1901. Timber burns.",
                                      "Timber burns. They sold timber in 1901.",
                                      "They saw Timber in 1901. Timber burns."};
  static const TokenCase casing[] = {CASE_LOWER, CASE_LOWER, CASE_NAME};
  for (gsize i = 0; i < G_N_ELEMENTS(texts); i++) {
    Fixture f = open_text(texts[i]);
    guint n;
    const Token *first = tagged_text_sentence(f.tagged, i == 1 ? 0 : 1, &n);
    g_assert_cmpint(first[0].casing, ==, casing[i]);
    clear_text(&f);
  }
}

static void test_empty(void) {
  Fixture f = open_text("");
  g_assert_cmpuint(f.tagged->sentences->len, ==, 0);
  clear_text(&f);
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/parse/tagged/sentences", test_sentences);
  g_test_add_func("/parse/tagged/vague", test_vague);
  g_test_add_func("/parse/tagged/casing", test_casing);
  g_test_add_func("/parse/tagged/empty", test_empty);
  return g_test_run();
}
