/* Tagger and parser with the shipped model, on sentences of our own. */
#include "parse/syntax.h"

#include <string.h>

#include "parse/phrase.h"
#include "text/truecase.h"

typedef struct {
  const char *text;
  GArray *tokens;
} Parsed;

/* `when` is the date phrase of the text, NULL: none. */
static Parsed parse(const Syntax *syntax, const char *text, const char *when) {
  Parsed parsed = {text, g_array_new(FALSE, FALSE, sizeof(Token))};
  token_split(syntax->lists, text, 0, strlen(text), parsed.tokens);
  Token *tokens = (Token *)parsed.tokens->data;
  g_autoptr(Truecase) truecase = truecase_new();
  truecase_add(truecase, tokens, parsed.tokens->len);
  truecase_apply(truecase, tokens, parsed.tokens->len);
  if (when) {
    Span span = {(gsize)(strstr(text, when) - text), strlen(when)};
    phrase_mark(tokens, parsed.tokens->len, &span, 1);
  }
  syntax_tag(syntax, tokens, parsed.tokens->len);
  syntax_parse(syntax, tokens, parsed.tokens->len);
  return parsed;
}

static gint32 find(const Parsed *parsed, const char *word) {
  gsize offset = (gsize)(strstr(parsed->text, word) - parsed->text);
  for (guint i = 0; i < parsed->tokens->len; i++) {
    if (g_array_index(parsed->tokens, Token, i).offset == offset) {
      return (gint32)i;
    }
  }
  g_assert_not_reached();
}

/* In `text`, `word` hangs on `head` (NULL: on nothing) by `label`. */
static void expect(const char *text, const char *when, const char *word, const char *head, const char *label) {
  Syntax *syntax = syntax_new("en");
  Parsed parsed = parse(syntax, text, when);
  const Token *token = &g_array_index(parsed.tokens, Token, find(&parsed, word));
  g_assert_cmpint(token->head, ==, head ? find(&parsed, head) : -1);
  g_assert_cmpstr(syntax->model.label[token->label], ==, label);
  g_array_unref(parsed.tokens);
  syntax_free(syntax);
}

static void expect_tag(const char *text, const char *word, const char *tag) {
  Syntax *syntax = syntax_new("en");
  Parsed parsed = parse(syntax, text, NULL);
  const Token *token = &g_array_index(parsed.tokens, Token, find(&parsed, word));
  g_assert_cmpstr(syntax->model.tag[token->tag], ==, tag);
  g_array_unref(parsed.tokens);
  syntax_free(syntax);
}

static void test_tags(void) {
  expect_tag("The mayor opened the new library.", "opened", "VBD");
  expect_tag("The strike closed two mines.", "strike", "NN");
  expect_tag("Miners will strike again.", "strike", "VB");
  expect_tag("“We won’t go,” she said.", "n’t", "RB");
  expect_tag("She shares rooms with Eva.", "shares", "VBZ");
}

static void test_subject_and_object(void) {
  expect("The council approved the bridge.", NULL, "council", "approved", "nsubj");
  expect("The council approved the bridge.", NULL, "bridge", "approved", "obj");
  expect("The council approved the bridge.", NULL, "approved", NULL, "root");
  expect("Two mines were closed by the strike.", NULL, "mines", "closed", "nsubj:pass");
}

/* A date hangs on its verb, however long it is written. */
static void test_dates(void) {
  expect("Police found a bomb on Monday.", "Monday", "Monday", "found", "obl");
  expect("Police found a bomb on Oct. 14, 2024.", "Oct. 14, 2024", "2024", "found", "obl");
  expect("The firm closed its last mill two weeks ago.", "two weeks ago", "ago", "closed", "advmod");
  expect("The firm closed its last mill two weeks ago.", "two weeks ago", "weeks", "ago", "compound");
}

/* Quotes and dashes of every shape parse alike. */
static void test_shapes(void) {
  expect("\"We won,\" she said.", NULL, "won", "said", "ccomp");
  expect("“We won,” she said.", NULL, "won", "said", "ccomp");
  expect("``We won,'' she said.", NULL, "won", "said", "ccomp");
}

static void test_headline(void) {
  expect("COUNCIL APPROVES NEW BRIDGE", NULL, "COUNCIL", "APPROVES", "nsubj");
  expect("Council Approves New Bridge", NULL, "Bridge", "Approves", "obj");
}

/* What is said by the way keeps nobody from the main verb. */
static void test_asides(void) {
  expect("Halvorsen, 31, joined the crew.", NULL, "Halvorsen", "joined", "nsubj");
  expect("The barn, built in haste, collapsed.", NULL, "barn", "collapsed", "nsubj");
  expect("The barn, built in haste, collapsed.", NULL, "built", "barn", "acl");
  expect("The plan, whose author, Ida Moe, resigned, was rejected.", NULL, "plan", "rejected", "nsubj:pass");
  expect("The plan, whose author, Ida Moe, resigned, was rejected.", NULL, "author", "resigned", "nsubj");
  expect("The plan, whose author, Ida Moe, resigned, was rejected.", NULL, "Ida", "author", "appos");
  expect("The king sold a horse, a cart, and rode away.", NULL, "horse", "sold", "obj");
}

/* Who said it, at the end; what sets the scene, at the start. */
static void test_ends(void) {
  expect("The bridge will close, the mayor said.", NULL, "close", "said", "ccomp");
  expect("\"We won,\" said the captain, a tall man.", NULL, "captain", "said", "nsubj");
  expect("In the second round, Molde lost.", NULL, "round", "lost", "obl");
  expect("On 3 May royal guards stormed the fort.", "3 May", "guards", "stormed", "nsubj");
  expect("On 3 May royal guards stormed the fort.", "3 May", "May", "stormed", "obl");
}

/* More tokens than a piece holds: heads stay inside the sentence. */
static void test_long(void) {
  g_autoptr(GString) text = g_string_new(NULL);
  for (int i = 0; i < 700; i++) {
    g_string_append(text, i % 7 ? "miners " : "and ");
  }
  Syntax *syntax = syntax_new("en");
  Parsed parsed = parse(syntax, text->str, NULL);
  for (guint i = 0; i < parsed.tokens->len; i++) {
    const Token *token = &g_array_index(parsed.tokens, Token, i);
    g_assert_cmpint(token->head, >=, -1);
    g_assert_cmpint(token->head, <, (gint32)parsed.tokens->len);
    g_assert_cmpint(token->head, !=, (gint32)i);
  }
  g_array_unref(parsed.tokens);
  syntax_free(syntax);
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/extract/syntax/tags", test_tags);
  g_test_add_func("/extract/syntax/subject-and-object", test_subject_and_object);
  g_test_add_func("/extract/syntax/dates", test_dates);
  g_test_add_func("/extract/syntax/shapes", test_shapes);
  g_test_add_func("/extract/syntax/headline", test_headline);
  g_test_add_func("/extract/syntax/asides", test_asides);
  g_test_add_func("/extract/syntax/ends", test_ends);
  g_test_add_func("/extract/syntax/long", test_long);
  return g_test_run();
}
