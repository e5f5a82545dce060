/* What a message says itself, and what it quotes, by the habits of mail programs. */
#include "read/document/quoted.h"

#include <string.h>

/* "text|said|text|said...", "-" where nothing is said. */
static void check(const char *message, const char *expected) {
  g_autoptr(MailWords) words = mailwords_new();
  g_autoptr(GPtrArray) found = quoted_split(words, message);
  g_autoptr(GString) out = g_string_new(NULL);
  for (guint i = 0; i < found->len; i++) {
    const Quoted *quoted = found->pdata[i];
    g_string_append_printf(out, "%s%s|%s", i ? "|" : "", quoted->text, quoted->said ? quoted->said : "-");
  }
  g_assert_cmpstr(out->str, ==, expected);
}

static void test_marks(void) {
  check("New.\n\nOn Mon, 3 Jun 2024, Ann wrote:\n> Old.\n", "New.|-|Old.|On Mon, 3 Jun 2024, Ann wrote:");
  check("New.\n\nOn Mon, 3 Jun 2024, Ann <a@b.c>\nwrote:\n\n> Old.\nMore.\n",
        "New.\n\nMore.|-|Old.|On Mon, 3 Jun 2024, Ann <a@b.c> wrote:");
  check("A.\nOn 2 May, X wrote:\n> B.\n> On 1 May, Y wrote:\n>> C.\n",
        "A.|-|B.|On 2 May, X wrote:|C.|On 1 May, Y wrote:");
}

/* Nobody says when: it is not told as of the day of the message round it. */
static void test_undated(void) {
  check("New.\n> Old, yesterday.\n", "New.|-");
}

static void test_rest(void) {
  check("New.\nAm 3.6.2024 schrieb Ann:\n\nAlt.\nMehr.\n", "New.|-|Alt.\nMehr.|Am 3.6.2024 schrieb Ann:");
  check("New.\n\n-----Original Message-----\nFrom: A\nSent: 3 June 2024\nTo: B\nSubject: C\n\nOld.\n",
        "New.|-|Old.|3 June 2024");
  check("On Monday the river wrote:\nhistory.\n", "history.|On Monday the river wrote:");
}

/* Prose has colons and "On" too. */
static void test_prose(void) {
  check("On 3 June 2024 the court ruled.\nFrom: the start\n", "On 3 June 2024 the court ruled.\nFrom: the start|-");
}

static void test_signature(void) {
  check("Text.\n-- \nAnn\nsince 2011\n", "Text.|-");
  check("Text.\n\nSent from my phone\n\nThis e-mail and any attachments are confidential.\n", "Text.|-");
}

static void test_deep(void) {
  g_autoptr(GString) deep = g_string_new("Top.\n");
  for (int i = 0; i < 5000; i++) {
    g_string_append_c(deep, '>');
  }
  g_string_append(deep, " end\n");
  check(deep->str, "Top.|-");
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/document/quoted/marks", test_marks);
  g_test_add_func("/document/quoted/undated", test_undated);
  g_test_add_func("/document/quoted/rest", test_rest);
  g_test_add_func("/document/quoted/prose", test_prose);
  g_test_add_func("/document/quoted/signature", test_signature);
  g_test_add_func("/document/quoted/deep", test_deep);
  return g_test_run();
}
