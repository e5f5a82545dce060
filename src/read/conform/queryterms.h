/* queryterms.h -- answers of SPARQL services (Wikidata's among them) as tables and JSON. */
#ifndef DATELINE_READ_CONFORM_QUERYTERMS_H
#define DATELINE_READ_CONFORM_QUERYTERMS_H

#include "read/conform/columns.h"
#include "read/tree/node.h"

/* Is the first row of a table that of such an answer: "?item", "?date"? */
bool queryterms_is_header(const GPtrArray *row);

/* What a cell of it says: of <http://...> the address, of "words"@en and "1805"^^xsd:gYear what stands before the sign.
 * In place. */
void queryterms_strip(char *cell);

/* An "itemLabel" beside "item" is the words of it, and "item" where it is to be found. */
void queryterms_settle(NodeTree *tree, const Columns *columns, Node *map);

#endif
