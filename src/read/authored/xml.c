/* xml.c -- a list of anything with dates in XML: a feed, a timeline of SIMILE, an export. */
#include "read/authored/authored.h"
#include "read/tree/xmltree.h"

bool read_xml(const ReadInput *input, Timeline *out) {
  diag_set_file(input->diag, input->name, input->text, input->len);
  unsigned errors = diag_count(input->diag, DIAG_ERROR);
  g_autoptr(NodeTree) tree = xmltree_read(input);
  if (tree) {
    authored_read(input, tree, NULL, AUTHORED_TREE, out);
  }
  return diag_count(input->diag, DIAG_ERROR) == errors;
}
