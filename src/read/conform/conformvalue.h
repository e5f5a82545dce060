/* conformvalue.h -- values of other forms converted to those of our fields. */
#ifndef DATELINE_READ_CONFORM_CONFORMVALUE_H
#define DATELINE_READ_CONFORM_CONFORMVALUE_H

#include "read/conform/columns.h"
#include "read/tree/node.h"

/* A value as one text: the items of a list joined by `separator`; of a mapping the value of its name ({name: X}), else
 * "key: value; key: value".  New string. */
char *conformvalue_words(const Node *node, const char *separator);

/* Tags as a list of texts, from [{tag: sea}], {sea: true} or [sea]. */
Node *conformvalue_tags(NodeTree *tree, Node *node);

/* {url, caption, credit} of a picture: an address, a mapping of other names, or the first of a list.  NULL: there is no
 * address in it. */
Node *conformvalue_media(NodeTree *tree, Node *node);

/* The first address in it; borrowed, NULL: none. */
const char *conformvalue_address(const Node *node);

#endif
