/* treetext.c -- see treetext.h. */
#include "text/treetext.h"

#include <stdbool.h>
#include <string.h>

#include "text/wordtable.h"

enum { MOST_TESTS = G_MAXUINT16 };

typedef struct {
  TreeText *trees;
  GHashTable *features;
  WordTable known; /* "plain.gaps 500" -> the number of its test and one */
} Growth;

/* What is left of a line, and its next word, empty: there is none. */
typedef struct {
  const char *at, *word;
  gsize length;
} Reader;

static void advance(Reader *reader) {
  const char *end = reader->at;
  while (*end != ' ' && *end != '\n' && *end) {
    end++;
  }
  reader->word = reader->at;
  reader->length = (gsize)(end - reader->at);
  reader->at = end + (*end == ' ');
}

static bool is_number(const Reader *reader) {
  return *reader->word == '-' || g_ascii_isdigit(*reader->word);
}

const char *treetext_begin(const char *text) {
  static const char heading[] = "\n[trees]\n";
  const char *found = strstr(text, heading);
  return found ? found + strlen(heading) : text + strlen(text);
}

GHashTable *treetext_names(const char *text) {
  GHashTable *names = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  WordTable known = {0};
  Reader reader = {.at = text};
  while (*reader.at) {
    reader.at += *reader.at == '\n';
    advance(&reader);
    WordKey key = word_key(reader.word, reader.length);
    if (reader.length && !is_number(&reader) && !word_table_get(&known, &key)) {
      word_table_set(&known, &key, names);
      g_hash_table_insert(names, g_strndup(key.word, key.length), GUINT_TO_POINTER(g_hash_table_size(names)));
    }
  }
  word_table_clear(&known);
  return names;
}

static bool read_number(Reader *reader, gint32 *number) {
  bool minus = reader->length && *reader->word == '-';
  gsize i = minus;
  gint64 value = 0;
  for (; i < reader->length && g_ascii_isdigit(reader->word[i]) && value <= G_MAXINT32; i++) {
    value = 10 * value + (reader->word[i] - '0');
  }
  bool whole = i > minus && i == reader->length && value <= G_MAXINT32;
  *number = (gint32)(minus ? -value : value);
  advance(reader);
  return whole;
}

/* A test that is met for the first time; NULL: it is none. */
static gconstpointer add_test(Growth *growth, const WordKey *key, gsize name, Reader *bound) {
  g_autofree char *feature = g_strndup(key->word, name);
  GArray *tests = growth->trees->tests;
  gpointer at;
  TreeTest test;
  if (tests->len == MOST_TESTS || !g_hash_table_lookup_extended(growth->features, feature, NULL, &at) ||
      !read_number(bound, &test.bound)) {
    return NULL;
  }
  test.feature = GPOINTER_TO_INT(at);
  g_array_append_val(tests, test);
  word_table_set(&growth->known, key, GUINT_TO_POINTER(tests->len));
  return GUINT_TO_POINTER(tests->len);
}

/* The next two words; false: they are no test. */
static bool read_test(Growth *growth, Reader *reader, guint16 *test) {
  Reader name = *reader;
  advance(reader);
  Reader bound = *reader;
  WordKey key = word_key(name.word, (gsize)(bound.word + bound.length - name.word));
  gconstpointer known = word_table_get(&growth->known, &key);
  known = known ? known : add_test(growth, &key, name.length, &bound);
  *test = (guint16)(GPOINTER_TO_UINT(known) - 1);
  advance(reader);
  return known;
}

/* A tree or a side of one; false: it is none. */
static bool read_node(Growth *growth, Reader *reader, guint depth) {
  GArray *nodes = growth->trees->nodes;
  guint32 at = nodes->len;
  gint32 number = 0;
  TreeNode node = {0};
  bool fork = reader->length && !is_number(reader);
  if (depth > TREETEXT_DEEPEST || !(fork ? read_test(growth, reader, &node.test) : read_number(reader, &number))) {
    return false;
  }
  node.adds = (float)number;
  g_array_append_val(nodes, node);
  growth->trees->depth = MAX(growth->trees->depth, depth);
  bool low = !fork || read_node(growth, reader, depth + 1);
  node.above = nodes->len;
  if (!fork || !low || !read_node(growth, reader, depth + 1)) {
    return !fork;
  }
  node.adds = (g_array_index(nodes, TreeNode, at + 1).adds + g_array_index(nodes, TreeNode, node.above).adds) / 2;
  g_array_index(nodes, TreeNode, at) = node;
  return true;
}

static void read_tree(Growth *growth, const char *line) {
  TreeText *trees = growth->trees;
  guint32 at = trees->nodes->len, depth = trees->depth;
  Reader reader = {.at = line};
  advance(&reader);
  if (read_node(growth, &reader, 0) && !reader.length) {
    g_array_append_val(trees->tops, at);
  } else {
    g_array_set_size(trees->nodes, at);
    trees->depth = depth;
  }
}

TreeText treetext_read(const char *text, GHashTable *features) {
  TreeText trees = {.tests = g_array_new(FALSE, FALSE, sizeof(TreeTest)),
                    .nodes = g_array_new(FALSE, FALSE, sizeof(TreeNode)),
                    .tops = g_array_new(FALSE, FALSE, sizeof(guint32))};
  Growth growth = {&trees, features, {0}};
  for (const char *line = text; *line && *line != '\n'; line += *line == '\n') {
    read_tree(&growth, line);
    line += strcspn(line, "\n");
  }
  word_table_clear(&growth.known);
  return trees;
}

void treetext_clear(TreeText *trees) {
  g_array_unref(trees->tests);
  g_array_unref(trees->nodes);
  g_array_unref(trees->tops);
}
