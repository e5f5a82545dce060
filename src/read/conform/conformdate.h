/* conformdate.h -- the dates of events of another form, converted to `date`, or `start` and `end`, in EDTF. */
#ifndef DATELINE_READ_CONFORM_CONFORMDATE_H
#define DATELINE_READ_CONFORM_CONFORMDATE_H

#include "read/conform/columns.h"
#include "read/date/importdate.h"
#include "read/tree/node.h"

typedef struct ConformDates ConformDates;

/* `notes`: note that dates are not in EDTF.  All arguments are borrowed. */
ConformDates *conformdate_new(const ReadInput *input, NodeTree *tree, const Columns *columns, ImportDates *dates,
                              bool notes);
void conformdate_free(ConformDates *when);

/* Add an event's dates to the evidence about ambiguous ones, before any is converted. */
void conformdate_look(ConformDates *when, const Node *map);

/* Join the parts of a date (`year: 2019, month: 5`, a mapping of them, a list of two dates) into "date". */
void conformdate_join_parts(ConformDates *when, Node *map);

/* Convert the dates of an event whose keys have our names, `time` among them.  What is no date leaves it undated. */
void conformdate_take(ConformDates *when, Node *map);

#endif
