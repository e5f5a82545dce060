/* json.c -- a timeline in JSON: our own output, or the YAML form in other clothes. */
#include "read/authored/authored.h"
#include "read/tree/jsontree.h"

bool read_json(const ReadInput *input, Timeline *out) {
  diag_set_file(input->diag, input->name, input->text, input->len);
  unsigned errors = diag_count(input->diag, DIAG_ERROR);
  g_autoptr(NodeTree) tree = jsontree_read(input);
  if (tree) {
    authored_read(input, tree, NULL, AUTHORED_TREE, out);
  }
  return diag_count(input->diag, DIAG_ERROR) == errors;
}
