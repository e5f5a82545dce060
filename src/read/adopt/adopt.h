/* adopt.h -- events as other programs and people keep them, with our names for their fields and in our forms.
 *
 * An ornament never refuses a file: what a field cannot hold is kept as an x-* field, and said once a name. */
#ifndef DATELINE_READ_ADOPT_H
#define DATELINE_READ_ADOPT_H

#include "read/authored/authored.h"

typedef struct Adoption Adoption;

/* The tree takes what nodes have to be made. */
Adoption *adopt_new(const ReadInput *input, NodeTree *tree, AuthoredKind kind);
void adopt_free(Adoption *adoption);

/* The list of events of a tree that is not of our form, and what stands beside it; NULL: none was found. */
Node *adopt_tree(Adoption *adoption, Node **root);

/* Rename the keys of an event's mapping by columns.json, each noted once, and give their values our forms. */
void adopt_event(Adoption *adoption, Node *map);

/* The same of an event in our own form: its dates are read as they are, and a name that is nearly ours is left to be
 * complained of. */
void adopt_own_event(Adoption *adoption, Node *map);

/* What an entry is by its type. */
typedef enum { ADOPT_EVENT, ADOPT_TITLE, ADOPT_ERA } AdoptKind;

AdoptKind adopt_kind(Adoption *adoption, const Node *map);

/* What the file's parts are called, with commas between: where no date is found.  New string. */
char *adopt_names(Adoption *adoption);

/* At the end: how many were left out because they are not published. */
void adopt_tell(const Adoption *adoption);

#endif
