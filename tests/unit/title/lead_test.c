/* Who stands before a verb whose own words do not say it. */
#include "title/lead.h"

#include "unit/title/marked.h"

/* Subjects of `verb`, in full and short, with bars between. */
static void expect(const char *text, const char *verb, const char *wanted) {
  Marked m = marked_new(text);
  TitleSource source = source_new(&m.ask);
  LeadingSubject subjects[LEAD_MOST];
  guint n = lead_subjects(&source, marked_token(&m, verb), subjects);
  g_autoptr(GString) found = g_string_new(NULL);
  for (guint i = 0; i < n; i++) {
    const Token *first = &m.clause->tokens[subjects[i].first], *last = &m.clause->tokens[subjects[i].last];
    g_string_append_printf(found, "%s%.*s", i ? "|" : "", (int)(last->offset + last->length - first->offset),
                           m.text + first->offset);
  }
  g_assert_cmpstr(found->str, ==, wanted);
  source_clear(&source);
  marked_clear(&m);
}

static void test_lengths(void) {
  expect("The old mill by the river closed and {burned} in [1911].", "burned",
         "The old mill by the river|The old mill");
  expect("She closed the mill and {left} in [1911].", "left", "She");
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/title/lead/lengths", test_lengths);
  return g_test_run();
}
