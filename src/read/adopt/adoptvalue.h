/* adoptvalue.h -- values of other forms than our fields have, as text. */
#ifndef DATELINE_READ_ADOPTVALUE_H
#define DATELINE_READ_ADOPTVALUE_H

#include "read/adopt/columns.h"
#include "read/tree/node.h"

/* All that a value says, in one text: the items of a list with `separator` between, of a mapping its one telling value
 * ({name: X}), or "key: value; key: value".  New string. */
char *adoptvalue_words(const Node *node, const char *separator);

/* A list of texts, of what names tags: [{tag: sea}], {sea: true}, [sea]. */
Node *adoptvalue_tags(NodeTree *tree, Node *node);

/* {url, caption, credit} of a picture: an address, a mapping of other names, or the first of a list.  NULL: there is no
 * address in it. */
Node *adoptvalue_media(NodeTree *tree, Node *node);

/* The first address in it; borrowed, NULL: none. */
const char *adoptvalue_address(const Node *node);

#endif
