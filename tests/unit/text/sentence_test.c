#include "text/sentence.h"

#include <string.h>

#include "lang/lang.h"

static WordLists *english(void) {
  gsize len;
  const char *words = lang_resource("lang/en/event_words.txt", &len);
  return word_lists_new(words, len);
}

/* The sentences, each in brackets. */
static char *split(const char *text, const GArray *whole) {
  WordLists *lists = english();
  g_autoptr(GArray) spans = sentence_split(lists, text, 0, strlen(text), whole);
  GString *out = g_string_new(NULL);
  for (guint i = 0; i < spans->len; i++) {
    const Span *span = &g_array_index(spans, Span, i);
    g_string_append_printf(out, "[%.*s]", (int)span->length, text + span->offset);
  }
  word_lists_free(lists);
  return g_string_free(out, FALSE);
}

static void expect(const char *text, const char *wanted) {
  g_autofree char *got = split(text, NULL);
  g_assert_cmpstr(got, ==, wanted);
}

static void test_plain(void) {
  expect("It rained. The match was off!  Why? Nobody knew", "[It rained.][The match was off!][Why?][Nobody knew]");
  expect("", "");
  expect(" \n ", "");
}

static void test_abbreviations(void) {
  expect("Ann (b. 1850, d. 1907) sold it. It sank.", "[Ann (b. 1850, d. 1907) sold it.][It sank.]");
  expect("Dr. A. B. Lund met Gen. Ruiz on Oct. 3. They ate.", "[Dr. A. B. Lund met Gen. Ruiz on Oct. 3.][They ate.]");
  expect("She left the U.S. Senate. He left the U.S. The end.",
         "[She left the U.S. Senate.][He left the U.S.][The end.]");
  expect("Acme Inc. bought it. Acme Inc. It was cheap.", "[Acme Inc. bought it.][Acme Inc.][It was cheap.]");
  expect("It cost 3.5 million. e.g. this one.", "[It cost 3.5 million. e.g. this one.]");
}

/* A blank may be missing behind a stop. */
static void test_blanks(void) {
  expect("He told her.She left.", "[He told her.][She left.]");
  expect("It ran (twice).Then it fell.", "[It ran (twice).][Then it fell.]");
  expect("See www.Lund.example or Dr.Berg.", "[See www.Lund.example or Dr.Berg.]");
}

/* What refers to a note belongs to no sentence. */
static void test_notes(void) {
  expect("It was sold. [note: 9] It burned.", "[It was sold.][It burned.]");
  expect("It was sold.[note 3] It burned.", "[It was sold.][It burned.]");
  expect("They gave answers.5 Their flight left.", "[They gave answers.][Their flight left.]");
  expect("It cost 3.5 Million then.", "[It cost 3.5 Million then.]");
  expect("It was sold. [The mill] burned.", "[It was sold.][[The mill] burned.]");
}

static void test_quotes(void) {
  expect("“We won.” They had. (Twice.) \"No.\" He left.", "[“We won.”][They had.][(Twice.)][\"No.\"][He left.]");
}

static void test_datelines(void) {
  expect("NORRBY, Nov. 15 (AP) — The mill burned. It was old.",
         "[NORRBY, Nov. 15 (AP) —][The mill burned.][It was old.]");
  expect("NORRBY, Sern (AP)_ The mill burned.", "[NORRBY, Sern (AP)_][The mill burned.]");
  expect("NORRBY burned — the whole of it.", "[NORRBY burned — the whole of it.]");
  expect("Norrby — The mill burned.", "[Norrby — The mill burned.]");
}

static void test_ellipsis(void) {
  expect("Nobody… But they came… and ate.", "[Nobody…][But they came… and ate.]");
}

static void test_lines(void) {
  expect("Mill burns down\n\nA mill burned.", "[Mill burns down][A mill burned.]");
  expect("Mill burns down\nA mill burned.", "[Mill burns down][A mill burned.]");
  expect("A mill on the northern bank of the river, built in\n1802, burned.",
         "[A mill on the northern bank of the river, built in\n1802, burned.]");
}

static void test_whole(void) {
  const char *text = "He came at 5 p.m. Monday. She left.";
  g_autoptr(GArray) whole = g_array_new(FALSE, FALSE, sizeof(Span));
  Span phrase = {11, 13};
  g_array_append_val(whole, phrase);
  g_autofree char *got = split(text, whole);
  g_assert_cmpstr(got, ==, "[He came at 5 p.m. Monday.][She left.]");
}

/* A date in brackets is no mark of a note, and begins what is told of it. */
static void test_dates_in_brackets(void) {
  const char *text = "He left. [3 May 1914] It burned.";
  g_autoptr(GArray) whole = g_array_new(FALSE, FALSE, sizeof(Span));
  Span phrase = {10, 10};
  g_array_append_val(whole, phrase);
  g_autofree char *got = split(text, whole);
  g_assert_cmpstr(got, ==, "[He left.][[3 May 1914] It burned.]");
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/sentence/plain", test_plain);
  g_test_add_func("/sentence/abbreviations", test_abbreviations);
  g_test_add_func("/sentence/blanks", test_blanks);
  g_test_add_func("/sentence/notes", test_notes);
  g_test_add_func("/sentence/quotes", test_quotes);
  g_test_add_func("/sentence/datelines", test_datelines);
  g_test_add_func("/sentence/ellipsis", test_ellipsis);
  g_test_add_func("/sentence/lines", test_lines);
  g_test_add_func("/sentence/whole", test_whole);
  g_test_add_func("/sentence/dates-in-brackets", test_dates_in_brackets);
  return g_test_run();
}
