/* shapedate.h -- dates nested in dates: a month below its year, a day below its month. */
#ifndef DATELINE_READ_CONFORM_SHAPEDATE_H
#define DATELINE_READ_CONFORM_SHAPEDATE_H

#include "read/conform/columns.h"
#include "read/tree/node.h"

typedef struct {
  const ReadInput *input;
  NodeTree *tree; /* owns the nodes that are made */
  const Columns *columns;
} ShapeDates;

/* Compose a part and the date around it: "May" or "5" of 2019, "4" of May 2019.  NULL: they make no date, or either is
 * NULL or no text. */
Node *shapedate_compose(const ShapeDates *dates, Node *part, const Node *whole);

/* The date of a mapping with `month:`, `day:` or both, within the date `around`; `around` itself where it has neither.
 */
Node *shapedate_within(const ShapeDates *dates, const Node *map, Node *around);

/* Are keys of the mapping dates within `whole`: {May: [...], 3 June: [...]}? */
bool shapedate_has_keys(const ShapeDates *dates, const Node *map, const Node *whole);

/* The words of a line after the date at its beginning, "Opens" of "1901: Opens", borrowed from `line`; *date: the date.
 * NULL: it begins with no date, or nothing follows. */
const char *shapedate_line(const ShapeDates *dates, Node *line, Node **date);

#endif
