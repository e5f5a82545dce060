/* slashdates.c -- see slashdates.h. */
#include "read/date/slashdates.h"

#include "read/date/dayorder.h"

/* Is the whole text such a date? */
static bool read_whole(const Node *node, Slashes *slashes) {
  return node->type == NODE_TEXT && slashes_read(node->text, slashes) && !*slashes->rest && slashes->mark == '/' &&
         slashes->digits[2] == 4 && slashes_year_last(slashes);
}

/* NULL: it has one reading only. */
static char *settled(const DayOrder *order, const Slashes *slashes, const char **why) {
  int month, day;
  *why = NULL;
  bool read = dayorder_apply(order, slashes, &month, &day, why);
  return read && *why ? g_strdup_printf("%04d-%02d-%02d", slashes->number[2], month, day) : NULL;
}

void slashdates_settle(const ReadInput *input, const NodeTree *tree) {
  DayOrder order = {0};
  Slashes slashes;
  bool said = false;
  for (guint i = 0; i < tree->nodes->len; i++) {
    if (read_whole(tree->nodes->pdata[i], &slashes)) {
      dayorder_look(&order, &slashes);
    }
  }
  for (guint i = 0; i < tree->nodes->len && dayorder_is_told(&order); i++) {
    Node *node = tree->nodes->pdata[i];
    const char *why;
    char *edtf = read_whole(node, &slashes) ? settled(&order, &slashes, &why) : NULL;
    if (edtf && !said) {
      said = true;
      diag_add(input->diag, DIAG_NOTE, "lenient-date", node_place(input, node), "\"%s\" is read as %s: %s", node->text,
               edtf, why);
    }
    if (edtf) {
      node_set_text(node, edtf);
    }
  }
}
