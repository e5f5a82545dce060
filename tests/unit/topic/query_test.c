/* What a topic looks for, and what a text has of it. */
#include <string.h>

#include "lang/lang.h"
#include "topic/query.h"

static WordLists *lists;

/* Terms of `words` that `text` has, as bits. */
static guint32 found(const char *words, const char *text) {
  g_autoptr(TopicQuery) query = topic_query_new(lists, words);
  return topic_query_find(query, text, strlen(text));
}

static void test_forms(void) {
  g_assert_cmpuint(found("oil spill", "The spilled oil"), ==, 3);
  g_assert_cmpuint(found("library", "Libraries"), ==, 1);
  g_assert_cmpuint(found("oil spill", "Soil"), ==, 0);
  g_assert_cmpuint(found("the oil of the spill", "the of"), ==, 0);
  g_assert_cmpuint(found("the", "the"), ==, 1); /* nothing else is asked for */
  g_assert_cmpuint(found("Zürich", "IN ZÜRICH"), ==, 1);
}

static void test_capitals(void) {
  g_assert_cmpuint(found("WHO report", "who reports"), ==, 2);
  g_assert_cmpuint(found("WHO report", "The WHO"), ==, 1);
  g_assert_cmpuint(found("BP OIL", "bp oil"), ==, 3); /* all are in capitals, which says nothing */
}

static void test_phrases(void) {
  g_autoptr(TopicQuery) query = topic_query_new(lists, "rig \"Deepwater Horizon\"");
  g_assert_cmpuint(topic_query_terms(query), ==, 2);
  g_assert_true(topic_query_touches(query, found("rig \"Deepwater Horizon\"", "on the Deepwater Horizon")));
  g_assert_false(topic_query_touches(query, found("rig \"Deepwater Horizon\"", "a rig on the deepwater's horizon")));
  g_assert_cmpuint(found("\"a a b\"", "a a a b"), ==, 0); /* looks once */
  g_assert_cmpuint(found("\"x y z\"", "x x y z"), ==, 1);
}

static void test_nothing(void) {
  g_assert_null(topic_query_new(lists, ""));
  g_assert_null(topic_query_new(lists, "!? \"\""));
  g_autoptr(TopicQuery) query = topic_query_new(lists, "\"open");
  g_assert_false(topic_query_touches(query, 0));
}

/* An engine of full text finds what the query does. */
static void test_keys(void) {
  g_autoptr(TopicQuery) query = topic_query_new(lists, "spill \"Deepwater Horizon\"");
  g_autofree char *keys = topic_query_keys(lists, "Deepwater Horizon spilled");
  g_autofree char *match = topic_query_match(query);
  g_auto(GStrv) terms = g_strsplit(match, " OR ", -1);
  g_assert_cmpuint(g_strv_length(terms), ==, 2);
  for (guint i = 0; i < 2; i++) {
    g_autofree char *bare = g_strndup(terms[i] + 1, strlen(terms[i]) - 2);
    g_assert_nonnull(strstr(keys, bare));
  }
}

int main(int argc, char **argv) {
  gsize len;
  const char *text = lang_resource("lang/en/event_words.txt", &len);
  g_test_init(&argc, &argv, NULL);
  lists = word_lists_new(text, len);
  g_test_add_func("/query/forms", test_forms);
  g_test_add_func("/query/capitals", test_capitals);
  g_test_add_func("/query/phrases", test_phrases);
  g_test_add_func("/query/nothing", test_nothing);
  g_test_add_func("/query/keys", test_keys);
  int failed = g_test_run();
  word_lists_free(lists);
  return failed;
}
