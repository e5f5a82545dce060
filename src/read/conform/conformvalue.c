/* conformvalue.c -- see conformvalue.h. */
#include "read/conform/conformvalue.h"

#include <string.h>

/* What programs call the part of a mapping that is its whole sense. */
static const char *const telling[] = {"rendered", "name", "title", "label", "tag", "text", "value", "content", "html"};

static const char *const addresses[] = {"url", "src", "href", "path", "file", "link", "image", "address"};

static const Node *find_one(const Node *map, const char *const *names, gsize n) {
  for (gsize i = 0; i < n; i++) {
    const Node *value = node_get(map, names[i]);
    if (value && value->type == NODE_TEXT && !node_is_empty(value)) {
      return value;
    }
  }
  return NULL;
}

static void append(GString *out, const Node *node, const char *separator);

static void append_map(GString *out, const Node *map) {
  const Node *one = find_one(map, telling, G_N_ELEMENTS(telling)),
             *address = find_one(map, addresses, G_N_ELEMENTS(addresses));
  if (one) {
    g_string_append(out, one->text);
    if (address && address != one) {
      g_string_append_printf(out, " (%s)", address->text);
    }
    return;
  }
  for (guint i = 0; i < map->items->len; i += 2) {
    const Node *key = map->items->pdata[i], *value = map->items->pdata[i + 1];
    if (key->type == NODE_TEXT && !node_is_empty(value)) {
      g_string_append_printf(out, "%s%s: ", i ? "; " : "", key->text);
      append(out, value, ", ");
    }
  }
}

static void append(GString *out, const Node *node, const char *separator) {
  enum { LONGEST = 20000 };
  if (out->len > LONGEST) {
    return;
  }
  if (node->type == NODE_TEXT) {
    g_string_append(out, node_is_empty(node) ? "" : node->text);
  } else if (node->type == NODE_MAP) {
    append_map(out, node);
  } else {
    for (guint i = 0; i < node->items->len; i++) {
      g_string_append(out, i ? separator : "");
      append(out, node->items->pdata[i], ", ");
    }
  }
}

char *conformvalue_words(const Node *node, const char *separator) {
  g_autoptr(GString) out = g_string_new(NULL);
  append(out, node, separator);
  return g_strdup(out->str);
}

static Node *text_of(NodeTree *tree, const Node *like, char *text) {
  return node_tree_add(tree, NODE_TEXT, like, text);
}

static bool are_texts(const Node *list) {
  for (guint i = 0; i < list->items->len; i++) {
    if (((const Node *)list->items->pdata[i])->type != NODE_TEXT) {
      return false;
    }
  }
  return list->type == NODE_LIST;
}

/* Up to the next comma or semicolon; a backslash takes their meaning from them.  New string. */
static char *next_tag(const char **text) {
  g_autoptr(GString) tag = g_string_new(NULL);
  for (; **text && !strchr(",;", **text); (*text)++) {
    *text += **text == '\\' && (*text)[1] && strchr(",;\\", (*text)[1]);
    g_string_append_c(tag, **text);
  }
  *text += **text != '\0';
  return g_strdup(g_strstrip(tag->str));
}

static Node *split_tags(NodeTree *tree, const Node *node) {
  Node *tags = node_tree_add(tree, NODE_LIST, node, NULL);
  for (const char *text = node->text; *text;) {
    char *tag = next_tag(&text);
    if (*tag) {
      node_append(tags, text_of(tree, node, tag));
    } else {
      g_free(tag);
    }
  }
  return tags;
}

Node *conformvalue_tags(NodeTree *tree, Node *node) {
  guint step = node->type == NODE_MAP ? 2 : 1;
  if (node->type == NODE_TEXT) {
    return split_tags(tree, node);
  }
  if (are_texts(node)) {
    return node;
  }
  Node *tags = node_tree_add(tree, NODE_LIST, node, NULL);
  for (guint i = 0; i < node->items->len; i += step) {
    const Node *item = node->items->pdata[i];
    if (!node_is_empty(item)) {
      node_append(tags, text_of(tree, item, conformvalue_words(item, ", ")));
    }
  }
  return tags;
}

static void copy_part(NodeTree *tree, const Node *from, Node *to, const char *name, const char *const *names, gsize n) {
  const Node *value = find_one(from, names, n);
  if (value) {
    node_put(to, text_of(tree, value, g_strdup(name)), text_of(tree, value, g_strdup(value->text)));
  }
}

/* Is it a picture as we write it? */
static bool is_own_media(const Node *node) {
  static const char *const own[] = {"url", "caption", "credit", NULL};
  bool known = node->type == NODE_MAP && node_find(node, "url") >= 0;
  for (guint i = 0; known && i < node->items->len; i += 2) {
    const Node *key = node->items->pdata[i];
    known = key->type == NODE_TEXT && g_strv_contains(own, key->text);
  }
  return known;
}

Node *conformvalue_media(NodeTree *tree, Node *node) {
  static const char *const captions[] = {"caption", "alt", "title", "description", "text"};
  static const char *const credits[] = {"credit", "author", "source", "copyright", "photographer"};
  if (node->type == NODE_LIST) {
    return node->items->len ? conformvalue_media(tree, node->items->pdata[0]) : NULL;
  }
  if (is_own_media(node)) {
    return node;
  }
  if (node_is_empty(node)) {
    return NULL;
  }
  Node *media = node_tree_add(tree, NODE_MAP, node, NULL);
  if (node->type == NODE_TEXT) {
    node_put(media, text_of(tree, node, g_strdup("url")), node);
    return media;
  }
  copy_part(tree, node, media, "url", addresses, G_N_ELEMENTS(addresses));
  copy_part(tree, node, media, "caption", captions, G_N_ELEMENTS(captions));
  copy_part(tree, node, media, "credit", credits, G_N_ELEMENTS(credits));
  return node_get(media, "url") ? media : NULL;
}

const char *conformvalue_address(const Node *node) {
  if (node->type == NODE_TEXT) {
    return node_is_empty(node) ? NULL : node->text;
  }
  const Node *own = node->type == NODE_MAP ? find_one(node, addresses, G_N_ELEMENTS(addresses)) : NULL;
  for (guint i = 0; !own && i < node->items->len; i++) {
    const Node *item = node->items->pdata[i];
    const char *found = item->type == NODE_TEXT && !strstr(item->text, "://") ? NULL : conformvalue_address(item);
    if (found) {
      return found;
    }
  }
  return own ? own->text : NULL;
}
