/* conformvalue.h -- values of other forms than our fields have, as text. */
#ifndef DATELINE_READ_CONFORM_CONFORMVALUE_H
#define DATELINE_READ_CONFORM_CONFORMVALUE_H

#include "read/conform/columns.h"
#include "read/tree/node.h"

/* All that a value says, in one text: the items of a list with `separator` between, of a mapping its one telling value
 * ({name: X}), or "key: value; key: value".  New string. */
char *conformvalue_words(const Node *node, const char *separator);

/* A list of texts, of what names tags: [{tag: sea}], {sea: true}, [sea]. */
Node *conformvalue_tags(NodeTree *tree, Node *node);

/* {url, caption, credit} of a picture: an address, a mapping of other names, or the first of a list.  NULL: there is no
 * address in it. */
Node *conformvalue_media(NodeTree *tree, Node *node);

/* The first address in it; borrowed, NULL: none. */
const char *conformvalue_address(const Node *node);

#endif
