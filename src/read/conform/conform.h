/* conform.h -- events as other programs and people keep them, with our names for their fields and in our forms.
 *
 * An ornament never refuses a file: what a field cannot hold is kept as an x-* field, and said once a name. */
#ifndef DATELINE_READ_CONFORM_CONFORM_H
#define DATELINE_READ_CONFORM_CONFORM_H

#include "read/authored/authored.h"

typedef struct Conformer Conformer;

/* The tree takes what nodes have to be made. */
Conformer *conform_new(const ReadInput *input, NodeTree *tree, AuthoredKind kind);
void conform_free(Conformer *conformer);

/* The list of events of a tree that is not of our form, and what stands beside it; NULL: none was found. */
Node *conform_tree(Conformer *conformer, Node **root);

/* Rename the keys of an event's mapping by columns.json, each noted once, and give their values our forms. */
void conform_event(Conformer *conformer, Node *map);

/* The same of an event in our own form: its dates are read as they are, and a name that is nearly ours is left to be
 * complained of. */
void conform_own_event(Conformer *conformer, Node *map);

/* What an entry is by its type. */
typedef enum { CONFORM_EVENT, CONFORM_TITLE, CONFORM_ERA } ConformKind;

ConformKind conform_kind(Conformer *conformer, const Node *map);

/* What the file's parts are called, with commas between: where no date is found.  New string. */
char *conform_names(Conformer *conformer);

/* At the end: how many were left out because they are not published. */
void conform_tell(const Conformer *conformer);

#endif
