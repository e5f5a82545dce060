#include "unit/title/marked.h"

static void expect(const char *text, const char *wanted) {
  Marked m = marked_new(text);
  TitleJudge judge = judge_load("en");
  Title title = title_make(&judge, &m.ask);
  g_assert_cmpstr(title.text, ==, wanted);
  g_assert_cmpfloat(title.confidence, >=, 0);
  g_assert_cmpfloat(title.confidence, <=, 1);
  title_clear(&title);
  judge_unref(&judge);
  marked_clear(&m);
}

static void test_clause(void) {
  expect("The council {approved} the new bridge on [March 3].", "The council approved the new bridge");
  expect("On [7 May], the harbour guard {opened} the siege of Alba.", "The harbour guard opened the siege of Alba");
  expect("Ministers of Norway, Sweden and Denmark {met} secretly at Voss on [22 October 1956].",
         "Ministers of Norway, Sweden and Denmark met secretly at Voss");
}

/* Amounts, offices and what denies stay. */
static void test_kept(void) {
  expect("The harbour was not {rebuilt} in [1911].", "The harbour was not rebuilt");
  expect("Shares of the brewery {fell} to $14.75 on [Friday].", "Shares of the brewery fell to $14.75");
  expect("Nearly 200 rebels {died} at Alba in [1911].", "Nearly 200 rebels died at Alba");
  expect("Former mayor Ada Holm {plans} to sell the mill in [May].", "Former mayor Ada Holm plans to sell the mill");
}

/* A quotation has both its marks and its speaker. */
static void test_quotations(void) {
  expect("\"The mill is finished,\" the owner {told} a reporter on [10 May].",
         "\"The mill is finished,\" the owner told a reporter");
  expect("\"The bridge {collapsed} on [3 May],\" the mayor said.", "\"The bridge collapsed,\" the mayor said");
  expect("The mayor said: \"We {closed} the school on [6 May].\"", "The mayor said: \"We closed the school\"");
  expect("On [11 May] the mayor {called} the bridge \"a disgrace\".", "The mayor called the bridge \"a disgrace\"");
}

/* A heading, or what stands in a box, has no verb: the line itself is the title. */
static void test_line(void) {
  expect("[1911]: {Siege} of the Lower Town", "Siege of the Lower Town");
}

static void test_nothing(void) {
  Marked m = marked_new("{Rain} [today].");
  TitleJudge judge = judge_load("en");
  Title title = title_make(&judge, &m.ask);
  g_assert_cmpstr(title.text, ==, "Rain");
  g_assert_true(title.needs_edit);
  title_clear(&title);
  judge_unref(&judge);
  marked_clear(&m);
}

static void test_alternatives(void) {
  Marked m =
      marked_new("The council {approved} the new bridge at the mill for 30 crowns, and two schools, on [March 3].");
  TitleJudge judge = judge_load("en");
  Title title = title_make(&judge, &m.ask);
  for (guint i = 0; i < TITLE_ALTERNATIVES; i++) {
    g_assert_nonnull(title.alternatives[i]);
    g_assert_cmpstr(title.alternatives[i], !=, title.text);
  }
  title_clear(&title);
  judge_unref(&judge);
  marked_clear(&m);
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/title/clause", test_clause);
  g_test_add_func("/title/kept", test_kept);
  g_test_add_func("/title/quotations", test_quotations);
  g_test_add_func("/title/line", test_line);
  g_test_add_func("/title/nothing", test_nothing);
  g_test_add_func("/title/alternatives", test_alternatives);
  return g_test_run();
}
