/* shapelang.c -- see shape.h: values in several languages. */
#include <string.h>

#include "read/conform/shape.h"

static bool is_code(const char *key) {
  gsize letters = strspn(key, "abcdefghijklmnopqrstuvwxyz");
  const char *rest = key + letters;
  bool region = (*rest == '-' || *rest == '_') && strlen(rest) == 3 && g_ascii_isalpha(rest[1]);
  return letters == 2 && (!*rest || region);
}

static bool is_chosen(const char *key, const char *lang) {
  return lang && !strncmp(key, lang, 2);
}

static Node *value_in(const Node *map, const char *lang) {
  for (guint i = 0; lang && i < map->items->len; i += 2) {
    const Node *key = map->items->pdata[i];
    if (is_chosen(key->text, lang)) {
      return map->items->pdata[i + 1];
    }
  }
  return NULL;
}

static const char *language_of_file(const Node *root) {
  const Node *lang = root && root->type == NODE_MAP ? node_get(root, "lang") : NULL;
  return lang && lang->type == NODE_TEXT ? lang->text : NULL;
}

Node *shape_language(const ReadInput *input, const Node *root, Node *node) {
  static const char usual[] = "en";
  const char *asked = options_text(input->options, OPT_LANG), *own = language_of_file(root);
  if (node->type != NODE_MAP || !node->items->len) {
    return node;
  }
  for (guint i = 0; i < node->items->len; i += 2) {
    const Node *key = node->items->pdata[i];
    if (key->type != NODE_TEXT || !is_code(key->text)) {
      return node;
    }
  }
  Node *found = value_in(node, asked);
  found = found ? found : value_in(node, own);
  found = found ? found : value_in(node, usual);
  return found ? found : node->items->len > 2 ? node->items->pdata[1] : node;
}
