/* shape.h -- where in a file the events are, whatever holds them: a list of any name, lists keyed by year or by name,
 * the items of a year, one of several languages. */
#ifndef DATELINE_READ_CONFORM_SHAPE_H
#define DATELINE_READ_CONFORM_SHAPE_H

#include "read/conform/columns.h"
#include "read/tree/node.h"

/* A list of events in our own form: each a mapping, which has the date of the key or the entry round it where it has
 * none, and the name of its list as its group where there are several.  What stands beside the list goes to `root`, a
 * new mapping of the timeline's own fields.  NULL: no date was found with words beside it. */
Node *shape_events(const ReadInput *input, NodeTree *tree, const Columns *columns, Node **root);

/* "name", "headline", "intro", the groups: of what stands in `map` beside the events, or round their list, into `root`.
 */
void shape_head(const ReadInput *input, NodeTree *tree, const Columns *columns, const Node *map, Node *root);

/* Of a value in several languages, {en: Opened, de: Eröffnet}, the one of --lang, of the file, in English, or the
 * first; the node itself where it has but one. */
Node *shape_language(const ReadInput *input, const Node *root, Node *node);

#endif
