/* node.c -- see node.h. */
#include "read/tree/node.h"
#include <string.h>

enum { VALUES_PER_EVENT = 64, MAX_SIZE = 1 << 30, TEXT_UNIT = 1024 };

struct NodeBuilder {
  const ReadInput *input;
  NodeTree *tree;
  GPtrArray *open; /* of Node*: the collections not yet ended, outermost first */
  Node *newest;
  guint max_depth;
  guint64 max_nodes;
};

static void node_free(Node *node) {
  if (!node->borrowed) {
    g_free(node->text);
  }
  if (node->items) {
    g_ptr_array_unref(node->items);
  }
  g_free(node);
}

void node_tree_free(NodeTree *tree) {
  if (!tree) {
    return;
  }
  g_ptr_array_unref(tree->nodes);
  g_free(tree);
}

NodeTree *node_tree_new(void) {
  NodeTree *tree = g_new0(NodeTree, 1);
  tree->nodes = g_ptr_array_new_with_free_func((GDestroyNotify)node_free);
  return tree;
}

Node *node_tree_add(NodeTree *tree, NodeType type, const Node *like, char *text) {
  Node *node = g_new0(Node, 1);
  *node = (Node){.type = type, .made = true, .offset = like->offset, .length = like->length, .text = text, .size = 1};
  node->items = type == NODE_TEXT ? NULL : g_ptr_array_new();
  g_ptr_array_add(tree->nodes, node);
  return node;
}

void node_append(Node *list, Node *item) {
  g_ptr_array_add(list->items, item);
  list->alias_size = MIN(list->alias_size + item->alias_size, (guint)MAX_SIZE);
}

void node_put(Node *map, Node *key, Node *value) {
  node_append(map, key);
  node_append(map, value);
}

void node_set_text(Node *node, char *text) {
  if (!node->borrowed) {
    g_free(node->text);
  }
  node->text = text;
  node->borrowed = false;
}

int node_find(const Node *map, const char *key) {
  for (guint i = 0; map->type == NODE_MAP && i + 1 < map->items->len; i += 2) {
    const Node *name = map->items->pdata[i];
    if (name->type == NODE_TEXT && !strcmp(name->text, key)) {
      return (int)i;
    }
  }
  return -1;
}

bool node_is_empty(const Node *node) {
  if (node->type != NODE_TEXT || !node->plain) {
    return node->type == NODE_TEXT && !*node->text;
  }
  return !*node->text || !strcmp(node->text, "~") || !strcmp(node->text, "null");
}

Node *node_get(const Node *map, const char *key) {
  int at = node_find(map, key);
  return at < 0 ? NULL : map->items->pdata[at + 1];
}

const char *node_kind(const Node *node) {
  static const char *const kinds[] = {"text", "a list", "a mapping"};
  return node->type == NODE_TEXT && node_is_empty(node) ? "an empty value" : kinds[node->type];
}

/* A collection is pointed at by its first character: its end may be a screen away. */
DiagPlace node_place(const ReadInput *input, const Node *node) {
  return diag_place(input->diag, node->offset, node->type == NODE_TEXT ? node->length : 1);
}

NodeBuilder *node_builder_new(const ReadInput *input) {
  NodeBuilder *builder = g_new0(NodeBuilder, 1);
  builder->input = input;
  builder->tree = node_tree_new();
  builder->open = g_ptr_array_new();
  builder->max_depth = (guint)options_int(input->options, OPT_MAX_DEPTH);
  builder->max_nodes = (guint64)options_int(input->options, OPT_MAX_EVENTS) * VALUES_PER_EVENT;
  return builder;
}

Node *node_builder_newest(const NodeBuilder *builder) {
  return builder->newest;
}

guint node_builder_depth(const NodeBuilder *builder) {
  return builder->open->len;
}

static bool fail(const NodeBuilder *builder, const char *code, const Node *node, char *message) {
  diag_add(builder->input->diag, DIAG_ERROR, code, node_place(builder->input, node), "%s", message);
  g_free(message);
  return false;
}

static bool add(NodeBuilder *builder, Node *node) {
  NodeTree *tree = builder->tree;
  g_ptr_array_add(tree->nodes, node);
  builder->newest = node;
  if (builder->open->len) {
    g_ptr_array_add(((Node *)builder->open->pdata[builder->open->len - 1])->items, node);
  } else {
    tree->root = node;
  }
  if (tree->nodes->len == builder->max_nodes + 1) {
    fail(builder, "limit-values", node,
         g_strdup_printf("more than %" G_GUINT64_FORMAT " values; the limit grows with --max-events",
                         builder->max_nodes));
  }
  return tree->nodes->len <= builder->max_nodes;
}

/* The first character that a text may not hold, or NULL.  An escape can write what
 * read_check_text() has kept out. */
static const char *find_control(const char *text, gsize len) {
  for (const char *p = text; p < text + len; p = g_utf8_next_char(p)) {
    if (!*p || (g_unichar_iscntrl(g_utf8_get_char(p)) && !strchr("\t\n\r", *p) && g_utf8_get_char(p) != 0x85)) {
      return p;
    }
  }
  return NULL;
}

bool node_builder_text(NodeBuilder *builder, char *text, gsize text_len, bool plain, gsize offset, gsize length) {
  Node *node = g_new0(Node, 1);
  *node = (Node){.type = NODE_TEXT, .plain = plain, .offset = offset, .length = length, .text = text, .size = 1};
  if (!add(builder, node)) {
    return false;
  }
  const char *control = find_control(text, text_len);
  return !control || fail(builder, "encoding-control", node,
                          g_strdup_printf("an escape writes the control character U+%04X; delete it",
                                          *control ? g_utf8_get_char(control) : 0));
}

bool node_builder_begin(NodeBuilder *builder, NodeType type, gsize offset) {
  Node *node = g_new0(Node, 1);
  *node = (Node){.type = type, .offset = offset, .items = g_ptr_array_new()};
  if (!add(builder, node)) {
    return false;
  }
  g_ptr_array_add(builder->open, node);
  return builder->open->len <= builder->max_depth ||
         fail(builder, "limit-depth", node, g_strdup_printf("nested more than %u levels deep", builder->max_depth));
}

static guint add_sizes(guint a, guint b) {
  return MIN(a + b, (guint)MAX_SIZE);
}

static void report_twice(const NodeBuilder *builder, const Node *key, const Node *first) {
  int line = node_place(builder->input, first).line;
  diag_add(builder->input->diag, DIAG_ERROR, "duplicate-key", node_place(builder->input, key),
           "\"%s\" is already given on line %d; only one can count", key->text, line);
}

static void check_keys(const NodeBuilder *builder, const Node *map) {
  g_autoptr(GHashTable) seen = g_hash_table_new(g_str_hash, g_str_equal);
  for (guint i = 0; i < map->items->len && !diag_full(builder->input->diag); i += 2) {
    Node *key = map->items->pdata[i];
    const Node *first = key->type == NODE_TEXT ? g_hash_table_lookup(seen, key->text) : NULL;
    if (first) {
      report_twice(builder, key, first);
    } else if (key->type == NODE_TEXT) {
      g_hash_table_insert(seen, key->text, key);
    }
  }
}

bool node_builder_end(NodeBuilder *builder, gsize end) {
  Node *node = g_ptr_array_steal_index(builder->open, builder->open->len - 1);
  node->length = end - node->offset;
  node->size = 1;
  for (guint i = 0; i < node->items->len; i++) {
    const Node *item = node->items->pdata[i];
    node->size = add_sizes(node->size, item->size);
    node->alias_size = add_sizes(node->alias_size, item->alias_size);
  }
  if (node->type == NODE_MAP && node->items->len > 2) {
    check_keys(builder, node);
  }
  return !diag_full(builder->input->diag);
}

bool node_builder_alias(NodeBuilder *builder, const Node *node, gsize offset, gsize length) {
  if (g_ptr_array_find(builder->open, node, NULL)) {
    return false;
  }
  Node *copy = g_memdup2(node, sizeof *node);
  copy->borrowed = true;
  copy->items = node->items ? g_ptr_array_ref(node->items) : NULL;
  copy->offset = offset;
  copy->length = length;
  copy->alias_size = node->type == NODE_TEXT ? (guint)MIN(strlen(node->text) / TEXT_UNIT, (gsize)MAX_SIZE) : node->size;
  builder->tree->aliases = true;
  add(builder, copy);
  return true;
}

NodeTree *node_builder_finish(NodeBuilder *builder, bool good) {
  NodeTree *tree = builder->tree;
  g_ptr_array_unref(builder->open);
  g_free(builder);
  if (good) {
    return tree;
  }
  node_tree_free(tree);
  return NULL;
}
