/* trees.c -- see trees.h. */
#include "text/trees.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

enum { DEEPEST = 12, LONGEST = 64 }; /* forks of a tree, bytes of a word */

/* Trees that are walked side by side, for a step waits for the one before it. */
enum { ABREAST = 8 };

/* Where a case goes on: `side[1]` above the bound.  A leaf is both its own sides, so that all ways are of one length: a
 * loop without branches that cannot be foreseen is several times as fast. */
typedef struct {
  gint32 feature, bound;
  guint32 side[2];
  float adds; /* a fork: the mean of its sides */
} Node;

struct Trees {
  grefcount count;
  GArray *nodes; /* of Node */
  GArray *tops;  /* of guint32 */
  guint depth;   /* of the deepest */
};

/* What is left of a line, and its next word, "": there is none. */
typedef struct {
  const char *at;
  char word[LONGEST];
} Reader;

/* A word that is too long is cut: it is no name then, and no number. */
static void advance(Reader *reader) {
  gsize length = strcspn(reader->at, " \n"), kept = MIN(length, LONGEST - 1);
  memcpy(reader->word, reader->at, kept);
  reader->word[kept] = '\0';
  reader->at += length + (reader->at[length] == ' ');
}

const char *trees_begin(const char *text) {
  static const char heading[] = "\n[trees]\n";
  const char *found = strstr(text, heading);
  return found ? found + strlen(heading) : text + strlen(text);
}

GHashTable *trees_names(const char *text) {
  GHashTable *names = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  Reader reader = {.at = text};
  while (*reader.at) {
    reader.at += *reader.at == '\n';
    advance(&reader);
    bool number = !*reader.word || *reader.word == '-' || g_ascii_isdigit(*reader.word);
    if (!number && !g_hash_table_contains(names, reader.word)) {
      g_hash_table_insert(names, g_strdup(reader.word), GUINT_TO_POINTER(g_hash_table_size(names)));
    }
  }
  return names;
}

static bool read_number(Reader *reader, gint64 *number) {
  char *end;
  *number = g_ascii_strtoll(reader->word, &end, 10);
  bool whole = end != reader->word && !*end && *number >= G_MININT32 && *number <= G_MAXINT32;
  advance(reader);
  return whole;
}

/* Is the next word the name of a feature?  Numbers, which most are, need not be looked up. */
static bool read_feature(Reader *reader, GHashTable *features, gpointer *feature) {
  bool number = *reader->word == '-' || g_ascii_isdigit(*reader->word);
  if (number || !g_hash_table_lookup_extended(features, reader->word, NULL, feature)) {
    return false;
  }
  advance(reader);
  return true;
}

static bool read_node(Reader *reader, GHashTable *features, Trees *trees, guint depth) {
  GArray *nodes = trees->nodes;
  guint32 at = nodes->len;
  gpointer feature = NULL;
  gint64 number;
  bool fork = read_feature(reader, features, &feature);
  if (depth > DEEPEST || !read_number(reader, &number)) {
    return false;
  }
  Node node = {GPOINTER_TO_INT(feature), fork ? (gint32)number : G_MAXINT32, {at, at}, (float)number};
  g_array_append_val(nodes, node);
  trees->depth = MAX(trees->depth, depth);
  for (guint side = 0; fork && side < G_N_ELEMENTS(node.side); side++) {
    node.side[side] = nodes->len;
    if (!read_node(reader, features, trees, depth + 1)) {
      return false;
    }
  }
  if (fork) {
    node.adds = (g_array_index(nodes, Node, node.side[0]).adds + g_array_index(nodes, Node, node.side[1]).adds) / 2;
    g_array_index(nodes, Node, at) = node;
  }
  return true;
}

static void read_tree(Trees *trees, const char *line, GHashTable *features) {
  guint32 at = trees->nodes->len;
  Reader reader = {.at = line};
  advance(&reader);
  if (read_node(&reader, features, trees, 0) && !*reader.word) {
    g_array_append_val(trees->tops, at);
  } else {
    g_array_set_size(trees->nodes, at);
  }
}

/* With leaves that add nothing, to a number that goes abreast. */
static void fill_up(Trees *trees) {
  while (trees->tops->len % ABREAST) {
    guint32 at = trees->nodes->len;
    Node leaf = {0, G_MAXINT32, {at, at}, 0};
    g_array_append_val(trees->nodes, leaf);
    g_array_append_val(trees->tops, at);
  }
}

Trees *trees_read(const char *text, GHashTable *features) {
  Trees *trees = g_new0(Trees, 1);
  g_ref_count_init(&trees->count);
  trees->nodes = g_array_new(FALSE, FALSE, sizeof(Node));
  trees->tops = g_array_new(FALSE, FALSE, sizeof(guint32));
  for (const char *line = text; *line && *line != '\n'; line += *line == '\n') {
    read_tree(trees, line, features);
    line += strcspn(line, "\n");
  }
  fill_up(trees);
  return trees;
}

Trees *trees_ref(Trees *trees) {
  g_ref_count_inc(&trees->count);
  return trees;
}

void trees_unref(Trees *trees) {
  if (g_ref_count_dec(&trees->count)) {
    g_array_unref(trees->nodes);
    g_array_unref(trees->tops);
    g_free(trees);
  }
}

static guint32 side_of(const Node *node, const gint32 *values) {
  return node->side[values[node->feature] > node->bound];
}

static double sum_abreast(const Trees *trees, const guint32 *tops, const gint32 *values) {
  const Node *nodes = (const Node *)(const void *)trees->nodes->data;
  guint32 at[ABREAST];
  memcpy(at, tops, sizeof at);
  for (guint step = 0; step < trees->depth; step++) {
#pragma GCC unroll 8
    for (guint i = 0; i < ABREAST; i++) {
      at[i] = side_of(&nodes[at[i]], values);
    }
  }
  double sum = 0;
  for (guint i = 0; i < ABREAST; i++) {
    sum += (double)nodes[at[i]].adds;
  }
  return sum;
}

void trees_sums(const Trees *trees, const gint32 *values, guint stride, guint n, double *sums) {
  const guint32 *tops = (const guint32 *)(const void *)trees->tops->data;
  memset(sums, 0, n * sizeof(double));
  for (guint i = 0; i < trees->tops->len; i += ABREAST) {
    for (guint c = 0; c < n; c++) {
      sums[c] += sum_abreast(trees, tops + i, values + (gsize)c * stride);
    }
  }
}

gint32 trees_sum(const Trees *trees, const gint32 *values) {
  double sum;
  trees_sums(trees, values, 0, 1, &sum);
  return (gint32)sum;
}

void trees_explain(const Trees *trees, const gint32 *values, double *brings) {
  const Node *nodes = (const Node *)(const void *)trees->nodes->data;
  for (guint i = 0; i < trees->tops->len; i++) {
    guint32 at = g_array_index(trees->tops, guint32, i);
    for (guint step = 0; step < trees->depth; step++) {
      guint32 next = side_of(&nodes[at], values);
      brings[nodes[at].feature] += (double)nodes[next].adds - (double)nodes[at].adds;
      at = next;
    }
  }
}
