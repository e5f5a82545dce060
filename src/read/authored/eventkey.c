/* eventkey.c -- see eventkey.h. */
#include "read/authored/eventkey.h"

#include <string.h>

#include "read/authored/fieldread.h"

bool eventkey_is_own(const Node *key) {
  return key->type != NODE_TEXT || fields_find(&field_event, key->text) || g_str_has_prefix(key->text, "x-") ||
         !strcmp(key->text, "<<");
}

static bool has_date(const Node *event) {
  return node_get(event, "date") || node_get(event, "start");
}

const Node *eventkey_date(const ReadInput *input, const Node *event) {
  const Node *meant = NULL;
  for (guint i = 0; event->type == NODE_MAP && !has_date(event) && i < event->items->len; i += 2) {
    const Node *key = event->items->pdata[i];
    if (eventkey_is_own(key)) {
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
