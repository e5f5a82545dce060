/* csv.c -- tables: our own, TimelineJS sheets, Preceden, Aeon and what people keep in spreadsheets. */
#include <string.h>

#include "read/authored/authored.h"
#include "read/tree/csvtree.h"

/* What write/csv.c begins with: its dates are EDTF to the letter. */
static bool is_own(const ReadInput *input) {
  static const char header[] = "id,date,display_date,title,";
  return input->len >= strlen(header) && !memcmp(input->text, header, strlen(header));
}

bool read_csv(const ReadInput *input, Timeline *out) {
  unsigned before = diag_count(input->diag, DIAG_ERROR);
  Node *title = NULL;
  g_autoptr(NodeTree) tree = csvtree_read(input, &title);
  if (tree && tree->root->items->len) {
    out->title = title ? g_strdup(title->text) : NULL;
    authored_read(input, tree, NULL, is_own(input) ? AUTHORED_OWN_TABLE : AUTHORED_TABLE, out);
  }
  return diag_count(input->diag, DIAG_ERROR) == before;
}
