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

/* The subject behind the clause that `verb` opens the sentence with; "": there is none. */
static void expect_behind(const char *text, const char *verb, const char *wanted) {
  Marked m = marked_new(text);
  TitleSource source = source_new(&m.ask);
  LeadingSubject subject;
  bool found = lead_behind(&source, marked_token(&m, verb), &subject);
  const Token *first = found ? &m.clause->tokens[subject.first] : NULL;
  const Token *last = found ? &m.clause->tokens[subject.last] : NULL;
  g_autofree char *words =
      found ? g_strndup(m.text + first->offset, last->offset + last->length - first->offset) : g_strdup("");
  g_assert_cmpstr(words, ==, wanted);
  source_clear(&source);
  marked_clear(&m);
}

/* A pronoun is no subject unless it is known whom it stands for; what goes on ("Holt leaving school") is no title. */
static void test_behind(void) {
  expect_behind("{Founded} by Lund in [1899], the mill of Aarn burnt down.", "Founded", "the mill of Aarn");
  expect_behind("After {leaving} school in [1899], Holt studied law.", "leaving", "");
  expect_behind("{Founded} by Lund in [1899], it burnt down.", "Founded", "");
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/title/lead/lengths", test_lengths);
  g_test_add_func("/title/lead/behind", test_behind);
  return g_test_run();
}
