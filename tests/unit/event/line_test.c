/* What a sentence is as a whole. */
#include "event/line.h"

#include "event/governor.h"
#include "unit/event/visited.h"

/* What the text is as a whole: asked for, only a label, a question, a caption, or a condition. */
typedef struct {
  bool asked, label, question, caption, condition;
} Kind;

static void look_at_kind(const Passage *passage, void *data) {
  GovernorWeights governor = governorfeatures_load("en");
  DatePhrase phrase;
  g_assert_true(governor_phrase(passage, &passage->timexes[0], &phrase));
  gint32 head = governor_find(&governor, passage->clause, &phrase);
  *(Kind *)data = (Kind){line_is_asked(passage), line_is_label(passage, head), line_is_question(passage),
                         line_is_caption(passage, head), line_is_condition(passage, head)};
}

static Kind kind_of(const char *text) {
  Kind kind = {0};
  visit(text, look_at_kind, &kind);
  return kind;
}

static void test_question(void) {
  g_assert_true(kind_of("Why did he sail the Lyra in May 1912?").question);
  g_assert_true(kind_of("And was the mill sold in 1913?").question);
  g_assert_true(kind_of("In which year after 1914 did the firm fail?").question);
  g_assert_false(kind_of("He played the clerk in 1915 in Who Goes There?").question);
  g_assert_false(kind_of("Why he sailed in 1916 is not known.").question);
}

static void test_condition(void) {
  g_assert_true(kind_of("If the bid had won in May 2012, the law would have gone.").condition);
  g_assert_false(kind_of("The bid won in May 2012, and the law went.").condition);
}

static void test_caption(void) {
  g_assert_true(kind_of("Lund is pictured above with her dog in 1912.").caption);
  g_assert_true(kind_of("The hall is seen here in 1912.").caption);
  g_assert_false(kind_of("The film was shown at Oslo in 1912.").caption);
  g_assert_false(kind_of("The ship was seen off the right bank in 1912.").caption);
}

/* Of one sentence all is shown; a line with a name and a date alone tells of nothing. */
static void test_kind(void) {
  g_assert_true(kind_of("The mill opened in 1901.").asked);
  g_assert_false(kind_of("Lund, 12 January 2022").asked);
  g_autofree char *tail = g_strnfill(400, 'x'), *longer = g_strconcat("The mill opened in 1901. And ", tail, NULL);
  g_assert_false(kind_of(longer).asked);
  g_assert_true(kind_of("Lund, 12 January 2022").label);
  g_assert_true(kind_of("Anna Lund in 1958").label);
  g_assert_false(kind_of("The old mill, 12 January 2022").label);
  g_assert_false(kind_of("Anna Lund died in 1958.").label);
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/line/question", test_question);
  g_test_add_func("/line/condition", test_condition);
  g_test_add_func("/line/caption", test_caption);
  g_test_add_func("/line/kind", test_kind);
  return g_test_run();
}
