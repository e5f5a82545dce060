/* fieldspan.c -- see fieldspan.h. */
#include "read/authored/fieldspan.h"

#include <string.h>

#include "read/authored/fieldread.h"

static bool is_open(const Node *node) {
  return node && node->type == NODE_TEXT && !strcmp(node->text, "..");
}

/* False: said. */
static bool read_end(const ReadInput *input, const Node *node, const char *name, Date **date) {
  if (!node || node_is_empty(node) || is_open(node)) {
    return true;
  }
  *date = fieldread_date(input, node, name);
  return *date;
}

Date *fieldspan_read(const ReadInput *input, const Node *map, const char *record) {
  const Node *from = node_get(map, "start"), *to = node_get(map, "end");
  g_autoptr(Date) start = NULL;
  g_autoptr(Date) end = NULL;
  if (!read_end(input, from, "start", &start) || !read_end(input, to, "end", &end) || (!start && !end)) {
    return NULL;
  }
  if (start && !end && !is_open(to)) {
    return g_steal_pointer(&start);
  }
  if (!start && !is_open(from)) {
    fieldread_fail(input, map, "missing-field", "this %s has an end and no start", record);
    return NULL;
  }
  Date *span = date_new_interval(start, end);
  if (!span) {
    fieldread_fail(input, to, "date-reversed", "the %s ends (%s) before it starts (%s)", record, date_edtf(end),
                   date_edtf(start));
  }
  return span;
}
