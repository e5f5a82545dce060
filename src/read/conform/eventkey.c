/* eventkey.c -- see eventkey.h. */
#include "read/conform/eventkey.h"

#include <string.h>

#include "read/authored/fieldread.h"

static bool is_counted(const Node *event) {
  const Node *mentions = node_get(event, "mentions"), *summary = node_get(event, "summary");
  bool number =
      mentions && mentions->type == NODE_TEXT && strspn(mentions->text, "0123456789") == strlen(mentions->text);
  return number && summary && summary->type == NODE_LIST;
}

static bool is_field(const Node *event, const Node *key) {
  const Field *field = fields_find(&field_event, key->text);
  return field && (!(field->is & FIELD_COUNTED) || is_counted(event));
}

bool eventkey_is_own(const Node *event, const Node *key) {
  return key->type != NODE_TEXT || is_field(event, key) || g_str_has_prefix(key->text, "x-") ||
         !strcmp(key->text, "<<");
}

static bool has_date(const Node *event) {
  return node_get(event, "date") || node_get(event, "start");
}

const Node *eventkey_date(const ReadInput *input, const Node *event) {
  const Node *meant = NULL;
  for (guint i = 0; event->type == NODE_MAP && !has_date(event) && i < event->items->len; i += 2) {
    const Node *key = event->items->pdata[i];
    if (eventkey_is_own(event, key)) {
      continue;
    }
    if (fieldread_is_date(input, key)) {
      return key;
    }
    if (!meant && strpbrk(key->text, "0123456789")) {
      meant = key;
    }
  }
  return meant;
}
