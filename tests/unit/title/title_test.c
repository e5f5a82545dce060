#include "title/title.h"

#include <string.h>

#include "event/governor.h"

/* "head: title" for the phrase in [brackets]; "!" in front: needs an edit. */
static char *title_of(const char *marked) {
  g_autofree char *text = g_strdup(marked);
  gsize open = strcspn(text, "["), close = strcspn(text, "]") - 1;
  g_autofree char *plain =
      g_strdup_printf("%.*s%.*s%s", (int)open, text, (int)(close - open), text + open + 1, text + close + 2);
  Syntax *syntax = syntax_new("en");
  g_autoptr(GArray) tokens = g_array_new(FALSE, FALSE, sizeof(Token));
  token_split(syntax->lists, plain, 0, strlen(plain), tokens);
  g_autofree guint8 *dated = g_new0(guint8, tokens->len);
  gint32 first = -1, last = -1;
  for (guint i = 0; i < tokens->len; i++) {
    Token *token = &g_array_index(tokens, Token, i);
    dated[i] = token->offset >= open && token->offset < close;
    token->phrase = dated[i];
    if (dated[i])
      first = first < 0 ? (gint32)i : first, last = (gint32)i;
  }
  Clause *clause = clause_new(syntax, plain, (Token *)tokens->data, tokens->len, dated);
  SignWeights weights = signs_load("en");
  DatePhrase phrase = {.dated = dated, .first = first, .last = last, .unit = UNIT_IS_DAY};
  gint32 head = governor_find(&weights, clause, &phrase);
  TitleRequest request = {clause, head, dated, -1, NULL};
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

static void test_date_forms(void) {
  expect("On [7 May], the harbour guard opened the siege of Alba.", "opened: Harbour guard opened siege of Alba");
  expect("Delegates of nine towns met in Bergen on [16 August 1956].", "met: Delegates of nine towns met in Bergen");
}

static void test_rows(void) {
  expect("Ministers of Norway, Sweden and Denmark met secretly at Voss on [22 October 1956].",
         "met: Ministers of Norway, Sweden and Denmark met secretly at Voss");
  expect("In [1971] Norway and Sweden withdrew their ships.", "withdrew: Norway and Sweden withdrew their ships");
}

static void test_amounts(void) {
  expect("Shares of the brewery fell to $14.75 on [Friday].", "fell: Shares of brewery fell to $14.75");
  expect("Last year the brewery earned 16 cents a share in [1988].", "earned: Brewery earned 16 cents a share");
}

/* What is above the clause denies it. */
static void test_denied(void) {
  expect("The owner doesn't think the mill can win the market in [May].", "!win: Mill can win market");
}

static void test_nothing_left(void) {
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/title/plain", test_plain);
  g_test_add_func("/title/pronoun", test_pronoun);
  g_test_add_func("/title/date-forms", test_date_forms);
  g_test_add_func("/title/rows", test_rows);
  g_test_add_func("/title/amounts", test_amounts);
  g_test_add_func("/title/denied", test_denied);
  g_test_add_func("/title/nothing-left", test_nothing_left);
  return g_test_run();
}
