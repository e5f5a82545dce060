#include "event/entrysigns.h"

#include <string.h>

#include "event/governor.h"
#include "unit/event/visited.h"

/* Are the signs of the first date of the text, "kind=value", these? */
typedef struct {
  const char *wanted;
  bool found;
} Asked;

static void look(const Passage *passage, void *data) {
  Asked *asked = data;
  GovernorWeights governor = governorfeatures_load("en");
  g_autoptr(Story) story = story_new();
  DatePhrase phrase;
  g_assert_true(governor_phrase(passage, &passage->timexes[0], &phrase));
  gint32 head = governor_find(&governor, passage->clause, &phrase);
  EntrySigns signs;
  entry_signs(passage, &passage->timexes[0], head, story, &signs);
  for (guint i = 0; i < signs.n; i++) {
    g_autofree char *name = g_strdup_printf("%s=%s", signs.at[i].kind, signs.at[i].value);
    asked->found |= strcmp(name, asked->wanted) == 0;
  }
}

static bool has_sign(const char *text, const char *sign) {
  Asked asked = {sign, false};
  visit(text, look, &asked);
  return asked.found;
}

static void test_date(void) {
  g_assert_true(has_sign("The mill opened on 3 May 1901.", "unit=day"));
  g_assert_true(has_sign("The mill opened on 3 May 1901.", "led_by=on"));
  g_assert_true(has_sign("The mill opened on 3 May 1901.", "year=told"));
  g_assert_true(has_sign("The mill opened in 1901, late.", "followed_by=comma"));
  g_assert_true(has_sign("In 1901 the mill was rebuilt.", "phrase_at=early"));
  g_assert_true(has_sign("The mill was rebuilt in 1901.", "phrase_at=last"));
  g_assert_true(has_sign("The mill (1901) was rebuilt.", "bracket=date"));
  g_assert_true(has_sign("Hans Lund (1841-1901) built the mill.", "bracket=range"));
  g_assert_true(has_sign("The mill was rebuilt in 1901.", "bracket=none"));
}

static void test_sentence(void) {
  g_assert_true(has_sign("Was built in 1901.", "auxiliary=was"));
  g_assert_true(has_sign("The mill closed in 1901.", "auxiliary=none"));
  g_assert_true(has_sign("More grain was ground in 1901 than before.", "says=compared"));
  g_assert_true(has_sign("The mill did not open in 1901.", "says=negated"));
  g_assert_true(has_sign("The mill by the river, 1901", "line=no-stop"));
  g_assert_false(has_sign("The mill opened in 1901.", "line=no-stop"));
  g_assert_true(has_sign("\"The mill\" opened in 1901.", "quoted=yes"));
  g_assert_false(has_sign("\"The mill\" opened in 1901.", "in_quote=head"));
  g_assert_true(has_sign("He said: \"The mill opened in 1901.\"", "in_quote=head"));
  g_assert_true(has_sign("The mill of Anna Lund in Oslo opened in 1901.", "names=3"));
  g_assert_true(has_sign("The shares fell in 1901.", "trade=51"));
  g_assert_true(has_sign("The mill opened in 1901.", "trade=10"));
}

static void test_head(void) {
  g_assert_true(has_sign("The mill opened in 1901.", "depth=1"));
  g_assert_true(has_sign("The mill opened in 1901.", "side=before"));
  g_assert_true(has_sign("In 1901 the mill opened.", "side=after"));
  g_assert_true(has_sign("The mill opened in 1901.", "sort_hangs=verb.direct"));
  g_assert_true(has_sign("The owner said that the mill opened in 1901.", "root=reports"));
  g_assert_false(has_sign("The mill opened in 1901.", "root=reports"));
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/entrysigns/date", test_date);
  g_test_add_func("/entrysigns/sentence", test_sentence);
  g_test_add_func("/entrysigns/head", test_head);
  return g_test_run();
}
