/* queryterms.c -- see queryterms.h.  The forms are those of "SPARQL 1.1 Query Results CSV and TSV Formats" (W3C, 2013)
 * and of Wikidata's label service. */
#include "read/conform/queryterms.h"

#include <string.h>

bool queryterms_is_header(const GPtrArray *row) {
  for (guint i = 0; i < row->len; i++) {
    if (*(const char *)row->pdata[i] != '?') {
      return false;
    }
  }
  return row->len > 0;
}

void queryterms_strip(char *cell) {
  gsize len = strlen(cell);
  char *type = strstr(cell, "^^"), *lang = strrchr(cell, '@');
  if (*cell == '?' || (*cell == '<' && len > 1 && cell[len - 1] == '>')) {
    bool closed = *cell == '<';
    memmove(cell, cell + 1, len);
    cell[len - 1 - closed] = '\0';
  } else if (type) {
    *type = '\0';
  } else if (lang && lang > cell && lang[1] && lang[1 + strspn(lang + 1, "abcdefghijklmnopqrstuvwxyz-")] == '\0') {
    *lang = '\0';
  }
}

static const char *text_of(const Node *value) {
  const Node *within = value->type == NODE_MAP ? node_get(value, "value") : value;
  return within && within->type == NODE_TEXT ? within->text : "";
}

void queryterms_settle(NodeTree *tree, const Columns *columns, Node *map) {
  static const char suffix[] = "Label";
  bool titled = false;
  for (guint i = 0; i < map->items->len; i += 2) {
    Node *key = map->items->pdata[i];
    bool label = key->type == NODE_TEXT && g_str_has_suffix(key->text, suffix) && strlen(key->text) > strlen(suffix);
    g_autofree char *stem = label ? g_strndup(key->text, strlen(key->text) - strlen(suffix)) : NULL;
    int at = stem ? node_find(map, stem) : -1;
    if (at < 0) {
      continue;
    }
    bool link = g_str_has_prefix(text_of(map->items->pdata[at + 1]), "http") && node_find(map, "link") < 0;
    char *other = link ? g_strdup("link") : g_strconcat("x-", stem, NULL);
    Node *value = map->items->pdata[at + 1];
    map->items->pdata[at] = node_tree_add(tree, NODE_TEXT, map->items->pdata[at], other);
    map->items->pdata[at + 1] = node_tree_add(tree, NODE_TEXT, value, g_strdup(text_of(value)));
    bool title = !titled && !columns_meaning(columns, stem);
    titled |= title;
    map->items->pdata[i] = node_tree_add(tree, NODE_TEXT, key, g_strdup(title ? "title" : stem));
  }
}
