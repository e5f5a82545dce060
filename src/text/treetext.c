/* treetext.c -- see treetext.h. */
#include "text/treetext.h"

#include <string.h>

#include "text/wordtable.h"

enum { MOST_TESTS = G_MAXUINT16 };

/* Reading goes on at `at`. */
typedef struct {
  const char *at;
  TreeText *trees;
  GHashTable *features;
  bool open;       /* a name that is not there is added */
  WordTable known; /* "plain.gaps 500" -> the number of its test and one */
} Reader;

static bool ends_word(char c) {
  return c == ' ' || c == '\n' || c == '\0';
}

static bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

const char *treetext_begin(const char *text) {
  static const char heading[] = "\n[trees]\n";
  const char *found = strstr(text, heading);
  return found ? found + strlen(heading) : text + strlen(text);
}

static bool read_number(Reader *reader, gint32 *number) {
  const char *start = reader->at + (*reader->at == '-'), *end = start;
  gint64 value = 0;
  for (; is_digit(*end) && value <= G_MAXINT32; end++) {
    value = 10 * value + (*end - '0');
  }
  bool whole = end > start && ends_word(*end) && value <= G_MAXINT32;
  *number = (gint32)(*reader->at == '-' ? -value : value);
  reader->at = end + (*end == ' ');
  return whole;
}

/* -1: there is none. */
static gint32 feature_of(const Reader *reader, const char *word, gsize len) {
  g_autofree char *name = g_strndup(word, len);
  gpointer at;
  if (g_hash_table_lookup_extended(reader->features, name, NULL, &at)) {
    return GPOINTER_TO_INT(at);
  }
  gint32 next = (gint32)g_hash_table_size(reader->features);
  return reader->open && g_hash_table_insert(reader->features, g_steal_pointer(&name), GINT_TO_POINTER(next)) ? next
                                                                                                              : -1;
}

/* A test that is met for the first time, and from where on its bound stands; NULL: it is none. */
static gconstpointer add_test(Reader *reader, const WordKey *key, gsize name) {
  GArray *tests = reader->trees->tests;
  TreeTest test;
  reader->at = key->word + name + 1;
  if (tests->len == MOST_TESTS || key->word[name] != ' ' || !read_number(reader, &test.bound) ||
      (test.feature = feature_of(reader, key->word, name)) < 0) {
    return NULL;
  }
  g_array_append_val(tests, test);
  word_table_set(&reader->known, key, GUINT_TO_POINTER(tests->len));
  return GUINT_TO_POINTER(tests->len);
}

/* The next two words; false: they are no test. */
static bool read_test(Reader *reader, guint16 *test) {
  const char *name = reader->at, *blank = name;
  while (!ends_word(*blank)) {
    blank++;
  }
  const char *end = blank + (*blank == ' ');
  while (!ends_word(*end)) {
    end++;
  }
  WordKey key = word_key(name, (gsize)(end - name));
  gconstpointer known = word_table_get(&reader->known, &key);
  known = known ? known : add_test(reader, &key, (gsize)(blank - name));
  *test = (guint16)(GPOINTER_TO_UINT(known) - 1);
  reader->at = end + (*end == ' ');
  return known;
}

/* A tree or a side of one; false: it is none. */
static bool read_node(Reader *reader, guint depth) {
  TreeText *trees = reader->trees;
  guint32 at = trees->n;
  TreeNode node = {0};
  bool fork = *reader->at != '-' && !is_digit(*reader->at);
  if (depth > TREETEXT_DEEPEST || !(fork ? read_test(reader, &node.test) : read_number(reader, &node.adds)) ||
      ABS(node.adds) > TREETEXT_MOST) {
    return false;
  }
  trees->nodes[trees->n++] = node;
  trees->depth = MAX(trees->depth, depth);
  bool low = !fork || read_node(reader, depth + 1);
  node.above = trees->n;
  if (!fork || !low || !read_node(reader, depth + 1)) {
    return !fork;
  }
  trees->nodes[at] = node;
  return true;
}

static void read_tree(Reader *reader, const char *line) {
  TreeText *trees = reader->trees;
  guint32 at = trees->n, depth = trees->depth;
  reader->at = line;
  if (read_node(reader, 0) && (*reader->at == '\n' || !*reader->at)) {
    g_array_append_val(trees->tops, at);
  } else {
    trees->n = at;
    trees->depth = depth;
  }
}

TreeText treetext_read(const char *text, GHashTable *features, bool open) {
  TreeText trees = {.tests = g_array_new(FALSE, FALSE, sizeof(TreeTest)),
                    .tops = g_array_new(FALSE, FALSE, sizeof(guint32)),
                    .nodes = g_new(TreeNode, strlen(text) / 2 + 1)}; /* each is a word at least, with what parts it */
  Reader reader = {.trees = &trees, .features = features, .open = open};
  for (const char *line = text; *line && *line != '\n'; line += *line == '\n') {
    read_tree(&reader, line);
    line += strcspn(line, "\n");
  }
  word_table_clear(&reader.known);
  return trees;
}

void treetext_clear(TreeText *trees) {
  g_array_unref(trees->tests);
  g_array_unref(trees->tops);
  g_free(trees->nodes);
}
