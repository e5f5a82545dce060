/* shape.h -- find the events in a file of another form: a list of any name, lists keyed by year or by name, the items
 * of a year, one of several languages. */
#ifndef DATELINE_READ_CONFORM_SHAPE_H
#define DATELINE_READ_CONFORM_SHAPE_H

#include "read/conform/columns.h"
#include "read/tree/node.h"

/* The events as a list of mappings.  An event without a date takes that of the key or entry around it, and the name of
 * its list as its group where there are several lists.  *root: a new mapping of the timeline's own fields, from what
 * stands beside the list.  NULL: no date with words beside it was found. */
Node *shape_events(const ReadInput *input, NodeTree *tree, const Columns *columns, Node **root);

/* Copy "name", "headline", "intro" and the groups from `map`, which holds the events or their list, into `root`. */
void shape_head(const ReadInput *input, NodeTree *tree, const Columns *columns, const Node *map, Node *root);

/* The text of a value in several languages, {en: Opened, de: Eröffnet}: that of --lang, of the file's language, of
 * English, or the first.  A value in one language is returned itself. */
Node *shape_language(const ReadInput *input, const Node *root, Node *node);

#endif
