/* conform.h -- conform events as other programs and people keep them to our names of fields and forms of values.
 *
 * A file is never refused for a value: what a field cannot hold is kept as an x-* field, with one note for each name.
 */
#ifndef DATELINE_READ_CONFORM_CONFORM_H
#define DATELINE_READ_CONFORM_CONFORM_H

#include "read/authored/authored.h"

typedef struct Conformer Conformer;

/* `tree` will own the nodes that are made; both arguments are borrowed. */
Conformer *conform_new(const ReadInput *input, NodeTree *tree, AuthoredKind kind);
void conform_free(Conformer *conformer);

/* The list of events in a tree of another form; *root: a mapping of the timeline's fields beside it.  NULL: none was
 * found. */
Node *conform_tree(Conformer *conformer, Node **root);

/* Rename the keys of an event's mapping by columns.json, with one note for each name, and convert their values. */
void conform_event(Conformer *conformer, Node *map);

/* The same for an event in our own form: dates are left as they are, and so are misspelt names, which are then errors.
 */
void conform_own_event(Conformer *conformer, Node *map);

/* What an entry describes, by its `type` or the like. */
typedef enum { CONFORM_EVENT, CONFORM_TITLE, CONFORM_ERA } ConformKind;

ConformKind conform_kind(Conformer *conformer, const Node *map);

/* The names that the file uses, separated by commas, for the message that no date was found.  New string. */
char *conform_names(Conformer *conformer);

/* At the end: note how many events were left out as not published. */
void conform_tell(const Conformer *conformer);

#endif
