/* A draft is known from one that somebody changed. */
#include "model/seal.h"

#include <string.h>

static void check(const char *draft, FormatId format) {
  g_autoptr(GString) text = g_string_new(draft);
  g_assert_true(seal_is_for(format));
  g_assert_false(seal_holds(text->str, text->len));
  seal_append(text, format);
  g_assert_true(seal_holds(text->str, text->len));
  g_assert_false(seal_holds(text->str, text->len - 1));
  text->str[2] ^= 1;
  g_assert_false(seal_holds(text->str, text->len));
}

static void test_yaml(void) {
  check("events:\n  - 2020: A\n", FORMAT_YAML);
}

static void test_json(void) {
  check("{\n \"events\": []\n}\n", FORMAT_JSON);
}

static void test_broken(void) {
  static const char hand[] = "events:\n  - 2020: A\n", other[] = "{\"a\": 1}";
  g_assert_true(seal_is_broken(hand, strlen(hand), FORMAT_YAML));
  g_assert_false(seal_is_broken("", 0, FORMAT_YAML));
  g_assert_false(seal_is_broken(other, strlen(other), FORMAT_JSON));
}

static void test_comment(void) {
  static const char seal[] = " As dateline wrote it: 0123456789abcdef", person[] = " As dateline wrote it: no";
  g_assert_true(seal_is_comment(seal, strlen(seal)));
  g_assert_false(seal_is_comment(person, strlen(person)));
  g_assert_false(seal_is_for(FORMAT_PDF));
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/seal/yaml", test_yaml);
  g_test_add_func("/seal/json", test_json);
  g_test_add_func("/seal/broken", test_broken);
  g_test_add_func("/seal/comment", test_comment);
  return g_test_run();
}
