/* yaml.c -- a timeline in YAML, as people write it and as dateline writes it. */
#include "read/authored/authored.h"
#include "read/tree/yamltree.h"
#include <string.h>

static void note_positions(const ReadInput *input, const NodeTree *tree) {
  for (guint i = 0; i < tree->nodes->len; i++) {
    const Node *node = tree->nodes->pdata[i];
    if (node->type == NODE_TEXT && memchr(input->text + node->offset, '\n', node->length)) {
      positions_add(input->positions->texts, node->offset, node->offset + node->length, NULL);
    }
  }
  input->positions->aliases = tree->aliases;
}

bool read_yaml(const ReadInput *input, Timeline *out) {
  diag_set_file(input->diag, input->name, input->text, input->len);
  unsigned errors = diag_count(input->diag, DIAG_ERROR);
  g_autoptr(NodeTree) tree = yamltree_read(input);
  if (tree && input->positions) {
    note_positions(input, tree);
  }
  if (tree) {
    g_autoptr(Comments) comments = comments_new(input, tree);
    authored_read(input, tree, comments, AUTHORED_TREE, out);
  }
  return diag_count(input->diag, DIAG_ERROR) == errors;
}
