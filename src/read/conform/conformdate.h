/* conformdate.h -- the dates of a list that is not of our form, put into ours: date, or start and end, in EDTF. */
#ifndef DATELINE_READ_CONFORM_CONFORMDATE_H
#define DATELINE_READ_CONFORM_CONFORMDATE_H

#include "read/conform/columns.h"
#include "read/date/importdate.h"
#include "read/tree/node.h"

typedef struct ConformDates ConformDates;

/* `notes`: say that dates are of another form than EDTF. */
ConformDates *conformdate_new(const ReadInput *input, NodeTree *tree, const Columns *columns, ImportDates *dates,
                              bool notes);
void conformdate_free(ConformDates *when);

/* Take note of an event's dates, before the first is taken. */
void conformdate_look(ConformDates *when, const Node *map);

/* `year: 2019, month: 5` is one date, and stands in "date" then; so do a mapping of such parts, and a list of two. */
void conformdate_join_parts(ConformDates *when, Node *map);

/* The names are ours now: date, start, end, and time beside them.  What is no date leaves the event undated. */
void conformdate_take(ConformDates *when, Node *map);

#endif
