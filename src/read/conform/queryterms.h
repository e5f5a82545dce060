/* queryterms.h -- answers of SPARQL services (Wikidata's among them) as tables and JSON. */
#ifndef DATELINE_READ_CONFORM_QUERYTERMS_H
#define DATELINE_READ_CONFORM_QUERYTERMS_H

#include "read/conform/columns.h"
#include "read/tree/node.h"

/* Is `row` the header of such an answer: "?item", "?date"? */
bool queryterms_is_header(const GPtrArray *row);

/* Reduce a cell, in place, to its value: <http://...> to the address, "words"@en and "1805"^^xsd:gYear to the text in
 * quotes. */
void queryterms_strip(char *cell);

/* Where "itemLabel" stands beside "item", take the former as the words and the latter as the link. */
void queryterms_settle(NodeTree *tree, const Columns *columns, Node *map);

#endif
