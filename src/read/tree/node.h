/* node.h -- a YAML or JSON file as a tree of values, each with its place.
 *
 * Both readers build it through a NodeBuilder, which enforces the limits and finds duplicate
 * keys.  authored.c interprets the tree. */
#ifndef DATELINE_READ_TREE_NODE_H
#define DATELINE_READ_TREE_NODE_H

#include "read/read.h"

typedef enum { NODE_TEXT, NODE_LIST, NODE_MAP } NodeType;

typedef struct {
  NodeType type;
  bool plain;           /* a text without quotes */
  bool borrowed;        /* the text is another node's */
  bool made;            /* it does not stand in the file */
  bool quiet;           /* a date that is not EDTF, of which a note was given already */
  gsize offset, length; /* in bytes of the input */
  char *text;           /* of NODE_TEXT, as it reads without quotes and escapes */
  GPtrArray *items;     /* of Node*: the values of a list; key, value, key, value ... of a map */
  guint size;           /* number of values, itself included, with every alias expanded */
  guint alias_size;     /* how many of them come from aliases; a long text counts one for each kilobyte */
} Node;

typedef struct {
  GPtrArray *nodes; /* owns every Node */
  Node *root;       /* NULL: the file has no value */
  bool aliases;     /* some value stands in two places */
} NodeTree;

void node_tree_free(NodeTree *tree);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(NodeTree, node_tree_free)

NodeTree *node_tree_new(void);

/* A new value of the tree, with the place of `like`.  Takes the text, NULL for a collection. */
Node *node_tree_add(NodeTree *tree, NodeType type, const Node *like, char *text);

/* Add a value to a new list, or a key and its value to a new mapping. */
void node_append(Node *list, Node *item);
void node_put(Node *map, Node *key, Node *value);

/* Replace the text (taken). */
void node_set_text(Node *node, char *text);

/* The place of a key in a mapping's items; -1: it is not there. */
int node_find(const Node *map, const char *key);

/* True for a text that is empty or says so (`~`, `null`) without quotes. */
bool node_is_empty(const Node *node);

/* The value of a key of a map, or NULL. */
Node *node_get(const Node *map, const char *key);

/* "text", "a list", "a mapping": for messages. */
const char *node_kind(const Node *node);

DiagPlace node_place(const ReadInput *input, const Node *node);

typedef struct NodeBuilder NodeBuilder;

NodeBuilder *node_builder_new(const ReadInput *input);

/* Add values in the order of the file.  False: stop; a limit is exceeded or the text is not allowed
 * (said in diag).  node_builder_text() takes the text. */
bool node_builder_text(NodeBuilder *builder, char *text, gsize text_len, bool plain, gsize offset, gsize length);
bool node_builder_begin(NodeBuilder *builder, NodeType type, gsize offset);
bool node_builder_end(NodeBuilder *builder, gsize end);

/* The node that was begun or added last, to which an anchor may refer. */
Node *node_builder_newest(const NodeBuilder *builder);

/* Add `node` once more.  False: it is not yet ended, and would contain itself. */
bool node_builder_alias(NodeBuilder *builder, const Node *node, gsize offset, gsize length);

guint node_builder_depth(const NodeBuilder *builder);

/* The tree, NULL when `good` is false; the builder is freed. */
NodeTree *node_builder_finish(NodeBuilder *builder, bool good);

#endif
