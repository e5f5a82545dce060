/* shapehead.c -- see shape.h: what a file of another form says of the whole, its groups among it. */
#include <string.h>

#include "model/fields.h"
#include "read/conform/shape.h"

static void put(NodeTree *tree, Node *map, const char *key, Node *value) {
  node_put(map, node_tree_add(tree, NODE_TEXT, value, g_strdup(key)), value);
}

static void copy_first(NodeTree *tree, const Node *from, const char *const *names, Node *to, const char *ours) {
  for (; *names; names++) {
    const Node *value = node_get(from, *names);
    if (value && value->type == NODE_TEXT && !node_is_empty(value)) {
      put(tree, to, ours, node_tree_add(tree, NODE_TEXT, value, g_strdup(value->text)));
      return;
    }
  }
}

/* Groups by whatever names their parts have; of what is no list, none. */
static Node *groups_of(NodeTree *tree, const Node *list) {
  static const char *const ids[] = {"id", "name", "title", "label", NULL};
  static const char *const titles[] = {"title", "content", "name", "label", NULL}, *const colors[] = {"color", "colour",
                                                                                                      NULL};
  Node *groups = node_tree_add(tree, NODE_LIST, list, NULL);
  for (guint i = 0; list->type == NODE_LIST && i < list->items->len; i++) {
    Node *item = list->items->pdata[i], *group = node_tree_add(tree, NODE_MAP, item, NULL);
    if (item->type == NODE_TEXT) {
      put(tree, group, "id", item);
    } else {
      copy_first(tree, item, ids, group, "id");
      copy_first(tree, item, titles, group, "title");
      copy_first(tree, item, colors, group, "color");
    }
    if (node_find(group, "id") >= 0) {
      node_append(groups, group);
    }
  }
  return groups;
}

void shape_head(const ReadInput *input, NodeTree *tree, const Columns *columns, const Node *map, Node *root) {
  for (guint i = 0; i < map->items->len; i += 2) {
    Node *key = map->items->pdata[i], *value = map->items->pdata[i + 1];
    const char *meaning = key->type == NODE_TEXT ? columns_meaning(columns, key->text) : NULL;
    bool title = meaning && (!strcmp(meaning, "title") || !strcmp(meaning, "text"));
    const Field *own = key->type == NODE_TEXT ? fields_find(&field_timeline, key->text) : NULL;
    const char *name = own && own->type == FIELD_TEXT ? own->name : title ? meaning : NULL;
    value = shape_language(input, tree->root, value);
    if (own && !strcmp(own->name, "groups") && node_find(root, "groups") < 0) {
      put(tree, root, "groups", groups_of(tree, value));
    } else if (name && node_find(root, name) < 0 && value->type == NODE_TEXT && !node_is_empty(value)) {
      put(tree, root, name, value);
    }
  }
}
