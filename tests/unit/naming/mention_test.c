#include "naming/mention.h"

#include "unit/naming/reading.h"

static const char kinds[] = {[MENTION_NAME] = 'N',  [MENTION_DEFINITE] = 'd', [MENTION_INDEFINITE] = 'i',
                             [MENTION_OWNED] = 'o', [MENTION_BARE] = 'b',     [MENTION_PRONOUN] = 'p'};

/* "N:Chao o:first daughter": kind, and the name or the phrase. */
static void expect(const char *text, const char *wanted) {
  Reading r = reading_of(text);
  g_autoptr(GString) got = g_string_new(NULL);
  for (guint i = 0; i < r.mentions->len; i++) {
    const Mention *mention = reading_mention(&r, i);
    bool name = mention->kind == MENTION_NAME;
    g_autofree char *words =
        reading_words(&r, name ? mention->name : mention->first, name ? mention->stop : mention->end);
    g_string_append_printf(got, "%s%c:%s", i ? " " : "", kinds[mention->kind], words);
  }
  g_assert_cmpstr(got->str, ==, wanted);
  reading_clear(&r);
}

static void test_kinds(void) {
  expect("Ann Lee's first daughter sold the old house to a company.",
         "N:Ann Lee o:first daughter d:the old house i:a company");
  expect("He gave his horses to them.", "p:He p:his o:his horses p:them");
}

static void test_titles(void) {
  expect("In the end the crowd thanked Prime Minister Ann Lee and the old singer Bo Berg.",
         "d:the end d:the crowd N:Ann Lee N:Bo Berg");
  expect("The court heard the German painter Otto Brandt.", "d:The court N:Otto Brandt");
}

/* Whether a man or a woman is told by a first name, but only in a name. */
static void test_first_names(void) {
  Reading r = reading_of("The bill was passed in May. Then Warren Holt sold the mill.");
  for (guint i = 0; i < r.mentions->len; i++) {
    const Mention *mention = reading_mention(&r, i);
    bool man = mention->kind == MENTION_NAME;
    g_assert_cmpint(mention->gender, ==, man ? 'm' : 0);
    g_assert_true(man == (mention->class == CLASS_PERSON));
  }
  reading_clear(&r);
}

static void test_links(void) {
  expect("She studied at the University of Bergen.", "p:She N:University of Bergen N:Bergen");
  expect("It was sold to Vincent van Dael in Antwerp.", "p:It N:Vincent van Dael N:Antwerp");
}

static void test_roles(void) {
  Reading r =
      reading_of("The old mayor of Bergen, who is a lawyer, praised the girl and Ann Lee in the north of Oslo.");
  g_assert_cmpint(reading_mention(&r, 0)->role, ==, ROLE_SUBJECT);
  g_assert_cmpint(reading_mention(&r, 1)->role, ==, ROLE_PREPOSITION);
  g_assert_cmpint(reading_mention(&r, 3)->role, ==, ROLE_OBJECT);
  g_assert_true(reading_mention(&r, 6)->in_place);
  reading_clear(&r);
}

/* By the noun's own form, or the pronoun's. */
static void test_number(void) {
  Reading r = reading_of("The horses left the farm; they were sold, and it was not.");
  static const bool plural[] = {true, false, true, false};
  g_assert_cmpuint(r.mentions->len, ==, G_N_ELEMENTS(plural));
  for (guint i = 0; i < r.mentions->len; i++) {
    g_assert_cmpint(reading_mention(&r, i)->plural, ==, plural[i]);
  }
  reading_clear(&r);
}

/* "III" is part of a name, and none where the tagger lost the rest. */
static void test_numerals(void) {
  expect("The mill of Queen Anna II was sold.", "d:The mill N:Anna II");
  expect("On Monday his III sailed.", "p:his o:his III");
}

static void test_calendar_and_headlines(void) {
  expect("We met in May.", "p:We");
  expect("Harbour Board Buys Old Cannery", "b:Harbour Board b:Old Cannery"); /* who knows */
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/naming/mention/kinds", test_kinds);
  g_test_add_func("/naming/mention/titles", test_titles);
  g_test_add_func("/naming/mention/first_names", test_first_names);
  g_test_add_func("/naming/mention/links", test_links);
  g_test_add_func("/naming/mention/roles", test_roles);
  g_test_add_func("/naming/mention/number", test_number);
  g_test_add_func("/naming/mention/numerals", test_numerals);
  g_test_add_func("/naming/mention/calendar_and_headlines", test_calendar_and_headlines);
  return g_test_run();
}
