/* adopt.h -- events of a bare list, as static site generators keep them, with our names for their fields. */
#ifndef DATELINE_READ_ADOPT_H
#define DATELINE_READ_ADOPT_H

#include "read/authored/node.h"

typedef struct Adoption Adoption;

/* The tree takes what nodes have to be made. */
Adoption *adopt_new(const ReadInput *input, const NodeTree *tree);
void adopt_free(Adoption *adoption);

/* Rename the keys of an event's mapping by columns.json, each noted once; what no field can hold is warned of, once a
 * name, and taken out. */
void adopt_event(Adoption *adoption, Node *map);

#endif
