#include "read/prose/byline.h"

#include <string.h>

static bool fits(const char *text) {
  BylineWords words = byline_words("en-GB");
  return byline_fits(&words, text, strlen(text));
}

static void test_fits(void) {
  g_assert_true(fits("By Ann Lee and Bo Ek"));
  g_assert_true(fits("PUBLISHED on "));
  g_assert_false(fits("Ann Lee"));
  g_assert_false(fits("By the end of the war"));
  g_assert_false(fits(""));
}

static void test_language(void) {
  BylineWords none = byline_words("xx");
  g_assert_false(byline_has(&none, "by"));
}

static void test_split(void) {
  g_auto(GStrv) words = byline_split(" A-b, 3 Ü", strlen(" A-b, 3 Ü"));
  g_autofree char *joined = g_strjoinv("|", words);
  g_assert_cmpstr(joined, ==, "A|b|3|Ü");
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/byline/fits", test_fits);
  g_test_add_func("/byline/language", test_language);
  g_test_add_func("/byline/split", test_split);
  return g_test_run();
}
