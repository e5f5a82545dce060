#include "naming/couple.h"

#include "unit/naming/reading.h"

/* Whom the last "they" of a text means: "Lund + Ann Moe", "-" where no couple. */
static void expect(const char *text, const char *wanted) {
  Reading r = reading_of(text);
  g_autofree char *got = g_strdup("-");
  for (guint i = 0; i < r.mentions->len; i++) {
    Couple couple;
    if (couple_find(r.script, r.mentions, i, &couple)) {
      const Mention *one = reading_mention(&r, couple.one), *other = reading_mention(&r, couple.other);
      g_autofree char *a = reading_words(&r, one->first, one->head + 1),
                      *b = reading_words(&r, other->name, other->stop);
      g_free(got);
      got = g_strdup_printf("%s + %s", a, b);
    }
  }
  g_assert_cmpstr(got, ==, wanted);
  reading_clear(&r);
}

static void test_married(void) {
  expect("Otto Lund married Ann Moe in 1920. They moved to Oslo.", "Otto Lund + Ann Moe");
  expect("He married the actress Ann Moe in 1920. Their first child was born in 1921.", "He + Ann Moe");
  expect("He is married to Ann Moe. They moved to Oslo.", "He + Ann Moe");
  expect("With his wife, Ann Moe, he left Oslo. They returned in 1925.", "his + Ann Moe");
}

static void test_tells(void) {
  expect("He lived with Ann Moe in Oslo. They married in 1920.", "He + Ann Moe");
  expect("He lived with Ann Moe in Oslo. They sold the mill in 1920.", "-");
  expect("Otto Lund married Ann Moe in 1920 and had two daughters. They divorced in 1930.", "Otto Lund + Ann Moe");
}

static void test_others(void) {
  expect("Otto Lund married Ann Moe in 1920 and had two daughters. They moved to Oslo.", "-");
  expect("Otto Lund married Ann Moe in 1920.\n\nThey moved to Oslo.", "-");
  expect("Otto Lund married in 1920. They moved to Oslo.", "-");
  expect("Otto Lund married Ann Moe in 1920. She moved to Oslo.", "-");
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/naming/couple/married", test_married);
  g_test_add_func("/naming/couple/tells", test_tells);
  g_test_add_func("/naming/couple/others", test_others);
  return g_test_run();
}
