/* The name that a title opens with. */
#include "title/name.h"

#include "unit/title/marked.h"

static char *append(const TitleName *name) {
  Marked m = marked_new("His sister {left} in [1934].");
  TitleSource source = source_new(&m.ask);
  g_assert_null(title_name(&source, 0).name); /* nobody has been named */
  GString *out = g_string_new(NULL);
  name_append(&source, name, out);
  source_clear(&source);
  marked_clear(&m);
  return g_string_free(out, FALSE);
}

static void expect(const char *name, bool owner, const char *wanted) {
  g_autofree char *text = append(&(TitleName){name, 1, 0, owner});
  g_assert_cmpstr(text, ==, wanted);
}

static void test_owner(void) {
  expect("Jens Moen", false, "Jens Moen");
  expect("Jens Moen", true, "Jens Moen's");
  expect("Lars", true, "Lars'");
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/title/name/owner", test_owner);
  return g_test_run();
}
