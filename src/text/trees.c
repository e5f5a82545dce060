/* trees.c -- see trees.h. */
#include "text/trees.h"

#include "text/treetext.h"

/* Trees that are walked side by side, for a step waits for the one before it. */
enum { ABREAST = 8 };

/* All trees are made as deep as the deepest: below a leaf both sides are that leaf.  Their places are those of a heap,
 * from 1 at the top, the sides of p being 2p and 2p + 1, so that a walk needs no more than the answers and has no
 * branches that cannot be foreseen.  The same place of trees that are walked side by side is one row. */
struct Trees {
  grefcount count;
  GArray *tests;  /* of TreeTest */
  guint n, depth; /* trees, and forks on the way to a leaf */
  guint lowest;   /* the first place of the lowest leaves, and how many there are */
  guint16 *asks;  /* per place above them: its test */
  gint32 *adds;   /* per place: a leaf; 0 for a fork */
};

/* Where a place of a tree lies among so many places of each. */
static gsize slot_of(guint tree, guint place, guint places) {
  return ((gsize)(tree / ABREAST) * places + place) * ABREAST + tree % ABREAST;
}

/* Node `at` of what was read, at this place of its tree. */
static void settle(Trees *trees, const TreeNode *nodes, guint tree, guint32 at, guint place) {
  const TreeNode *node = nodes + at;
  trees->adds[slot_of(tree, place, 2 * trees->lowest)] = node->adds;
  if (place < trees->lowest) {
    trees->asks[slot_of(tree, place, trees->lowest)] = node->test;
    settle(trees, nodes, tree, node->above ? at + 1 : at, 2 * place);
    settle(trees, nodes, tree, node->above ? node->above : at, 2 * place + 1);
  }
}

/* Filled up with trees that add nothing, to a number that goes abreast. */
Trees *trees_read(const char *text, GHashTable *features, bool open) {
  TreeText read = treetext_read(text, features, open);
  Trees *trees = g_new0(Trees, 1);
  g_ref_count_init(&trees->count);
  trees->tests = g_array_ref(read.tests);
  trees->n = (read.tops->len + ABREAST - 1) / ABREAST * ABREAST;
  trees->depth = read.depth;
  trees->lowest = 1U << read.depth;
  trees->asks = g_new0(guint16, (gsize)trees->n * trees->lowest);
  trees->adds = g_new0(gint32, (gsize)trees->n * trees->lowest * 2);
  for (guint tree = 0; tree < read.tops->len; tree++) {
    settle(trees, read.nodes, tree, g_array_index(read.tops, guint32, tree), 1);
  }
  treetext_clear(&read);
  return trees;
}

Trees *trees_ref(Trees *trees) {
  g_ref_count_inc(&trees->count);
  return trees;
}

void trees_unref(Trees *trees) {
  if (g_ref_count_dec(&trees->count)) {
    g_array_unref(trees->tests);
    g_free(trees->asks);
    g_free(trees->adds);
    g_free(trees);
  }
}

/* What a step to the side above the bound adds to the row, by test. */
static void answer(const Trees *trees, const gint32 *values, guint8 *above) {
  const TreeTest *tests = (const TreeTest *)(const void *)trees->tests->data;
#pragma GCC unroll 4
  for (guint i = 0, n = trees->tests->len; i < n; i++) {
    above[i] = values[tests[i].feature] > tests[i].bound ? ABREAST : 0;
  }
}

/* By itself, so that its many rows stay in registers. */
G_GNUC_NO_INLINE static gint32 sum_abreast(guint depth, const guint16 *asks, const gint32 *adds, const guint8 *above) {
  gsize row[ABREAST];
#pragma GCC unroll 8
  for (guint i = 0; i < ABREAST; i++) {
    row[i] = ABREAST; /* the top */
  }
  for (guint step = 0; step < depth; step++) {
#pragma GCC unroll 8
    for (guint i = 0; i < ABREAST; i++) {
      row[i] = 2 * row[i] + above[asks[row[i] + i]];
    }
  }
  gint32 sum = 0;
#pragma GCC unroll 8
  for (guint i = 0; i < ABREAST; i++) {
    sum += adds[row[i] + i];
  }
  return sum;
}

void trees_sums(const Trees *trees, const gint32 *values, guint stride, guint n, double *sums) {
  guint tests = trees->tests->len;
  g_autofree guint8 *above = g_new(guint8, (gsize)n * tests + 1);
  for (guint c = 0; c < n; c++) {
    sums[c] = 0;
    answer(trees, values + (gsize)c * stride, above + (gsize)c * tests);
  }
  for (guint tree = 0; tree < trees->n; tree += ABREAST) {
    const guint16 *asks = trees->asks + slot_of(tree, 0, trees->lowest);
    const gint32 *adds = trees->adds + slot_of(tree, 0, 2 * trees->lowest);
    for (guint c = 0; c < n; c++) {
      sums[c] += sum_abreast(trees->depth, asks, adds, above + (gsize)c * tests);
    }
  }
}

gint32 trees_sum(const Trees *trees, const gint32 *values) {
  double sum;
  trees_sums(trees, values, 0, 1, &sum);
  return (gint32)sum;
}

/* A leaf, or the mean of the sides of a fork. */
static double worth_of(const Trees *trees, guint tree, guint place) {
  return place < trees->lowest ? (worth_of(trees, tree, 2 * place) + worth_of(trees, tree, 2 * place + 1)) / 2
                               : trees->adds[slot_of(tree, place, 2 * trees->lowest)];
}

void trees_explain(const Trees *trees, const gint32 *values, double *brings) {
  for (guint tree = 0; tree < trees->n; tree++) {
    for (guint place = 1; place < trees->lowest;) {
      const TreeTest *test = &g_array_index(trees->tests, TreeTest, trees->asks[slot_of(tree, place, trees->lowest)]);
      guint next = 2 * place + (values[test->feature] > test->bound);
      brings[test->feature] += worth_of(trees, tree, next) - worth_of(trees, tree, place);
      place = next;
    }
  }
}
