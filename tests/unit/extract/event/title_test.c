#include "extract/event/title.h"

#include <string.h>

#include "extract/event/governor.h"

/* "head: title" for the phrase in [brackets]; "!" in front: needs an edit. */
static char *title_of(const char *marked) {
  g_autofree char *text = g_strdup(marked);
  gsize open = strcspn(text, "["), close = strcspn(text, "]") - 1;
  g_autofree char *plain =
      g_strdup_printf("%.*s%.*s%s", (int)open, text, (int)(close - open), text + open + 1, text + close + 2);
  Syntax *syntax = syntax_new("en");
  g_autoptr(GArray) tokens = g_array_new(FALSE, FALSE, sizeof(Token));
  token_split(syntax->lists, plain, 0, strlen(plain), tokens);
  Clause *clause = clause_new(syntax, plain, (Token *)tokens->data, tokens->len);
  g_autofree guint8 *dated = g_new0(guint8, tokens->len);
  gint32 first = -1, last = -1;
  for (gint32 i = 0; i < clause->n; i++) {
    dated[i] = clause->tokens[i].offset >= open && clause->tokens[i].offset < close;
    if (dated[i])
      first = first < 0 ? i : first, last = i;
  }
  gint32 head = governor_find(clause, first, last);
  TitleRequest request = {clause, NULL, head, dated};
  Title title = title_make(&request);
  char *out = g_strdup_printf("%s%.*s: %s", title.needs_edit ? "!" : "", (int)clause->tokens[head].length,
                              plain + clause->tokens[head].offset, title.text);
  g_free(title.text);
  clause_free(clause);
  syntax_free(syntax);
  return out;
}

static void expect(const char *marked, const char *wanted) {
  g_autofree char *got = title_of(marked);
  g_assert_cmpstr(got, ==, wanted);
}

static void test_plain(void) {
  expect("The council approved the new bridge on [March 3].", "approved: Council approved new bridge");
  expect("The harbour was not rebuilt in [1911].", "rebuilt: Harbour was not rebuilt");
}

static void test_pronoun(void) {
  expect("He resigned on [Friday].", "!resigned: Resigned");
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/title/plain", test_plain);
  g_test_add_func("/title/pronoun", test_pronoun);
  return g_test_run();
}
