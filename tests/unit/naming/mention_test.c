#include "naming/mention.h"

#include "unit/naming/mentioned.h"

static void test_kinds(void) {
  expect("Ann Lee's first daughter sold the old house to a company.",
         "N:Ann Lee o:first daughter d:the old house i:a company");
  expect("He gave his horses to them.", "p:He p:his o:his horses p:them");
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

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/naming/mention/kinds", test_kinds);
  g_test_add_func("/naming/mention/first_names", test_first_names);
  g_test_add_func("/naming/mention/roles", test_roles);
  g_test_add_func("/naming/mention/number", test_number);
  return g_test_run();
}
