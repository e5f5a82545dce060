/* shapedate.h -- the dates of what stands within other dates: a month of the year above, a day of that month. */
#ifndef DATELINE_READ_CONFORM_SHAPEDATE_H
#define DATELINE_READ_CONFORM_SHAPEDATE_H

#include "read/conform/columns.h"
#include "read/tree/node.h"

typedef struct {
  const ReadInput *input;
  NodeTree *tree; /* owns the nodes that are made */
  const Columns *columns;
} ShapeDates;

/* "May" or "5" of 2019, "4" of May 2019, as one date.  NULL: together they are none, or either is NULL or no text. */
Node *shapedate_compose(const ShapeDates *dates, Node *part, const Node *whole);

/* The date of a mapping with no date of its own but `month:`, `day:` or both; `around` itself: it has neither. */
Node *shapedate_within(const ShapeDates *dates, const Node *map, Node *around);

/* Do keys of the mapping tell a date within `whole`: {May: [...], 3 June: [...]}? */
bool shapedate_has_keys(const ShapeDates *dates, const Node *map, const Node *whole);

/* What a line says after the date with which it begins, and the date: "Opens" of "1901: Opens".  Borrowed from `line`;
 * NULL: it begins with none, or says nothing. */
const char *shapedate_line(const ShapeDates *dates, Node *line, Node **date);

#endif
