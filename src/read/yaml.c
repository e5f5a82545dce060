/* yaml.c -- a timeline in YAML, as people write it and as dateline writes it. */
#include "read/authored.h"
#include "read/yamltree.h"

bool read_yaml(const ReadInput *input, Timeline *out) {
  diag_set_file(input->diag, input->name, input->text, input->len);
  unsigned errors = diag_count(input->diag, DIAG_ERROR);
  g_autoptr(NodeTree) tree = yamltree_read(input);
  if (tree) {
    authored_read(input, tree, out);
  }
  return diag_count(input->diag, DIAG_ERROR) == errors;
}
