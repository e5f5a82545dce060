/* treetext.h -- trees as they are written, read into nodes for trees.h.
 *
 * A line is a tree, from its top: a leaf is the number that it adds, a fork the name of a feature and a bound, then the
 * tree for values up to the bound and the tree for those above ("plain.gaps 500 12 plain.share 340 -3 -40").  All
 * numbers are thousandths. */
#ifndef DATELINE_TEXT_TREETEXT_H
#define DATELINE_TEXT_TREETEXT_H

#include <glib.h>
#include <stdbool.h>

enum { TREETEXT_DEEPEST = 12, TREETEXT_MOST = 1000000 }; /* forks on the way to a leaf; what one adds or takes */

/* What a fork asks: is the feature above the bound?  Trees have many forks and few tests. */
typedef struct {
  gint32 feature, bound;
} TreeTest;

/* The side up to the bound stands right behind its fork. */
typedef struct {
  gint32 adds;   /* a fork: 0 */
  guint32 above; /* the side above the bound, 0: a leaf */
  guint16 test;
} TreeNode;

typedef struct {
  GArray *tests; /* of TreeTest */
  GArray *tops;  /* of guint32: the first node of each tree */
  TreeNode *nodes;
  guint n, depth; /* nodes; forks on the way to the deepest, at most TREETEXT_DEEPEST */
} TreeText;

/* Where the trees of a file of weights begin, after the line "[trees]"; its end: it has none. */
const char *treetext_begin(const char *text);

/* Of the lines up to the first empty one; `features`: from a name to its index.  A line that is no tree, or has a name
 * that is not there, is left out; where they are `open`, it is added as the next. */
TreeText treetext_read(const char *text, GHashTable *features, bool open);
void treetext_clear(TreeText *trees);

#endif
