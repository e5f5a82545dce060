/* ownform.c -- see ownform.h. */
#include "read/conform/ownform.h"

#include <string.h>

#include "model/fields.h"
#include "read/conform/eventkey.h"

/* A name that is nearly one of a timeline's, or a person's own, is of our form. */
static bool is_slip(const Node *key) {
  g_autofree const char **names = fields_names(&field_timeline);
  g_autofree char *lower = g_utf8_strdown(key->text, -1);
  return g_str_has_prefix(lower, "x-") || !strcmp(lower, "<<") || diag_suggest(lower, names);
}

/* What is neither ours nor another's is taken for ours: then what is wrong with it is said. */
static bool is_own_entry(const ReadInput *input, const Node *item) {
  if (item->type != NODE_MAP) {
    return item->type == NODE_TEXT && (node_is_empty(item) || !g_ascii_isdigit(*item->text));
  }
  if (item->items->len <= 2 || eventkey_date(input, item)) {
    return true;
  }
  for (guint i = 0; i < item->items->len; i += 2) {
    if (eventkey_is_own(item, item->items->pdata[i])) {
      return true;
    }
  }
  return false;
}

/* Does the root have more of our form than what any list may stand beside: `groups:`, `eras:`, `style:`? */
static bool has_own_parts(const Node *root, const Node *events) {
  bool parts = false;
  for (guint i = 0; i < root->items->len; i += 2) {
    const Node *key = root->items->pdata[i], *value = root->items->pdata[i + 1];
    parts |= value != events && value->type != NODE_TEXT && key->type == NODE_TEXT &&
             fields_find(&field_timeline, key->text);
  }
  return parts;
}

/* `events:` is a name that others use too; whose fields have none of our names is theirs. */
static bool is_own_list(const ReadInput *input, const Node *root, const Node *events) {
  if (events->type != NODE_LIST) {
    return events->type != NODE_MAP;
  }
  bool own = !events->items->len || has_own_parts(root, events);
  for (guint i = 0; !own && i < events->items->len; i++) {
    own = is_own_entry(input, events->items->pdata[i]);
  }
  return own;
}

bool ownform_is(const ReadInput *input, const Node *root) {
  static const char *const lists[] = {"events", "undated", NULL};
  const Node *events = node_get(root, "events");
  bool slip = false, scalars = true;
  guint strange = 0;
  for (guint i = 0; i < root->items->len; i += 2) {
    const Node *key = root->items->pdata[i];
    const Field *field = key->type == NODE_TEXT ? fields_find(&field_timeline, key->text) : NULL;
    bool near = key->type == NODE_TEXT && !field && diag_suggest(key->text, lists);
    slip |= near;
    strange += !field && !near && key->type == NODE_TEXT && !is_slip(key);
    scalars &= ((const Node *)root->items->pdata[i + 1])->type == NODE_TEXT && field;
  }
  return strange ? events && node_get(root, "dateline")
                 : (events && is_own_list(input, root, events)) || node_get(root, "undated") || (!events && slip) ||
                       scalars;
}
