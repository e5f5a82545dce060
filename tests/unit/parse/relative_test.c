#include "parse/relative.h"

#include <string.h>

#include "text/token.h"

typedef struct {
  const char *text;
  GArray *tokens;
  Syntax *syntax;
  Clause *clause;
} Read;

static Read read_text(const char *text) {
  Read r = {text, g_array_new(FALSE, FALSE, sizeof(Token)), syntax_new("en"), NULL};
  token_split(r.syntax->lists, text, 0, strlen(text), r.tokens);
  syntax_tag(r.syntax, (Token *)r.tokens->data, r.tokens->len);
  r.clause = clause_new(r.syntax, text, (Token *)r.tokens->data, r.tokens->len);
  return r;
}

static void read_clear(Read *r) {
  clause_free(r->clause);
  syntax_free(r->syntax);
  g_array_unref(r->tokens);
}

static gint32 token_of(const Read *r, const char *word) {
  gint32 i = 0;
  while (strncmp(r->text + r->clause->tokens[i].offset, word, strlen(word)) != 0) {
    i++;
    g_assert_cmpint(i, <, r->clause->n);
  }
  return i;
}

/* The clause of `verb` tells of `antecedent`, which is that to it; NULL: it is no relative clause. */
static void expect(const char *text, const char *verb, const char *antecedent, RelativeRole role) {
  Read r = read_text(text);
  Relative relative;
  bool found = relative_of(r.clause, token_of(&r, verb), &relative);
  g_assert_cmpint(found, ==, antecedent != NULL);
  if (antecedent) {
    g_assert_cmpint(relative.antecedent, ==, token_of(&r, antecedent));
    g_assert_cmpint(relative.role, ==, role);
  }
  read_clear(&r);
}

static void test_roles(void) {
  expect("General Kastner entered Aarnburg, which fell.", "fell", "Aarnburg", RELATIVE_SUBJECT);
  expect("The mint stood beside the hall, which the town had bought.", "bought", "hall", RELATIVE_OBJECT);
  expect("The army was led by Ronn, whose son had drowned.", "drowned", "Ronn", RELATIVE_OWNER);
  expect("They closed the mill in which he worked.", "worked", "mill", RELATIVE_OTHER);
}

/* Somebody is told of, and not where they are from or live. */
static void test_addresses(void) {
  expect("Mary Dahl of Austin, Texas, who won the prize, left.", "won", "Mary", RELATIVE_SUBJECT);
  expect("The funeral for Joseph Lund, 1926 NE Ninth Ave., who died in Portland, is over.", "died", "Joseph",
         RELATIVE_SUBJECT);
}

/* A name that says where the first noun is does not do what is told; after a verb the nearest noun does. */
static void test_first_noun(void) {
  expect("Talks in Aarnburg, which opened in May, nearly failed.", "opened", "Talks", RELATIVE_SUBJECT);
  expect("They held talks in Aarnburg, which fell in May.", "fell", "Aarnburg", RELATIVE_SUBJECT);
}

/* What the parser takes for another verb of the main clause is still one; what is joined to it too. */
static void test_joined(void) {
  expect("The board was led by Mark Dunne, who took over and sold the firm.", "took", "Mark", RELATIVE_SUBJECT);
  expect("The board was led by Mark Dunne, who took over and sold the firm.", "sold", "Mark", RELATIVE_SUBJECT);
  expect("The talks, which after a week of quarrels failed, cost little.", "failed", "talks", RELATIVE_SUBJECT);
}

/* "who" is somebody: not the unions, but their head. */
static void test_agreement(void) {
  expect("The head of the unions, who was freed, called a strike.", "freed", "head", RELATIVE_SUBJECT);
  expect("It was built by a merchant from Ghent, who saw it fall.", "saw", "merchant", RELATIVE_SUBJECT);
  expect("The owner of the mill, which burned, wept.", "burned", "mill", RELATIVE_SUBJECT);
}

static void test_none(void) {
  expect("The mill, which burned, was sold.", "sold", NULL, RELATIVE_OTHER);
  expect("Ida Moe, the runner who won twice and became a minister, died.", "died", NULL, RELATIVE_OTHER);
  expect("They asked who had paid.", "paid", NULL, RELATIVE_OTHER);
  expect("The mill burned and was sold.", "sold", NULL, RELATIVE_OTHER);
}

/* One of several verbs, once the sentence has had its own. */
static void test_listed(void) {
  expect("The firm was led by Moe, who came in May, became mayor and left.", "became", "Moe", RELATIVE_SUBJECT);
  expect("The mill, which burned, was sold and moved.", "sold", NULL, RELATIVE_OTHER);
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/parse/relative/roles", test_roles);
  g_test_add_func("/parse/relative/joined", test_joined);
  g_test_add_func("/parse/relative/agreement", test_agreement);
  g_test_add_func("/parse/relative/none", test_none);
  g_test_add_func("/parse/relative/first-noun", test_first_noun);
  g_test_add_func("/parse/relative/addresses", test_addresses);
  g_test_add_func("/parse/relative/listed", test_listed);
  return g_test_run();
}
