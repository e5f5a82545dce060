/* Bags of words: counted, weighed, added up. */
#include <math.h>
#include <string.h>

#include "topic/agency.h"
#include "topic/bag.h"

static WordLists *lists;

static const char data[] = "[topic_stop]\nthe a\n[bracket_open]\n( -lrb-\n[bracket_close]\n) -rrb-\n[dashes]\n- --\n";

static WordBag bag(const char *text) {
  return bag_of(lists, text, strlen(text));
}

static void add(const char *word, gsize n, bool caps, void *out) {
  g_assert_cmpuint(strlen(word), ==, n);
  g_string_append_printf(out, "%s%s ", word, caps ? "!" : "");
}

static void test_each(void) {
  g_autoptr(GString) out = g_string_new(NULL);
  const char *text = "The U.S. army's BP-3, ÉTÉ: 1,500";
  bag_each_word(text, strlen(text), add, out);
  g_assert_cmpstr(out->str, ==, "the u s army s bp! 3 été! 1 500 ");
}

static void test_long_words(void) {
  g_autoptr(GString) out = g_string_new(NULL);
  g_autofree char *text = g_strnfill(5000, 'x');
  bag_each_word(text, strlen(text), add, out);
  g_assert_cmpuint(out->len, <, 80);
}

static void test_bag(void) {
  WordBag one = bag("The oil and the oil"), same = bag("oil and oil"), other = bag("A bridge");
  g_assert_cmpuint(one.n, ==, 2);
  g_assert_true(fabs(bag_cosine(&one, &same) - 1) < 1e-9);
  g_assert_true(bag_cosine(&one, &other) == 0);
  WordBag sum = bag_sum(&one, &other);
  g_assert_cmpuint(sum.n, ==, 3);
  g_assert_true(fabs(sum.norm - sqrt(6)) < 1e-9);
  const WordBag *both[] = {&one, &other};
  WordBag centre = bag_centre(both, 2);
  g_assert_true(fabs(bag_product(&centre, &other) - 1) < 1e-9);
  WordBag *all[] = {&one, &same, &other, &sum, &centre};
  for (gsize i = 0; i < G_N_ELEMENTS(all); i++) {
    bag_clear(all[i]);
  }
}

static void test_weights(void) {
  g_autoptr(GHashTable) holding = g_hash_table_new(NULL, NULL);
  WordBag one = bag("oil oil bridge");
  for (guint i = 0; i < one.n; i++) { /* oil in all four sentences, bridge in one */
    bool oil = one.words[i].weight > 1;
    g_hash_table_insert(holding, GUINT_TO_POINTER(one.words[i].word), GUINT_TO_POINTER(oil ? 4 : 1));
  }
  bag_weigh(&one, holding, 4);
  g_assert_true(fabs(one.norm - log(4)) < 1e-9);
  bag_clear(&one);
}

static void test_agency(void) {
  const char *line = "LONDON, May 3 (Reuters) - ";
  g_autofree char *sentence = g_strconcat(line, "The king left.", NULL);
  g_assert_cmpuint(agency_line(lists, sentence), ==, strlen(line));
  g_assert_cmpuint(agency_line(lists, "SKARN | 9:10 pm SKARN -LRB- Press Union -RRB- -- It"), ==, 49);
  g_assert_cmpuint(agency_line(lists, "The minister (Labour) - who had resigned - came."), ==, 0);
  g_assert_cmpuint(agency_line(lists, "LONDON (AP"), ==, 0);
  g_assert_cmpuint(agency_line(lists, ""), ==, 0);
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  lists = word_lists_new(data, strlen(data));
  g_test_add_func("/bag/each", test_each);
  g_test_add_func("/bag/long", test_long_words);
  g_test_add_func("/bag/bag", test_bag);
  g_test_add_func("/bag/weights", test_weights);
  g_test_add_func("/bag/agency", test_agency);
  int failed = g_test_run();
  word_lists_free(lists);
  return failed;
}
