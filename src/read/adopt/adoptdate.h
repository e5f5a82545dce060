/* adoptdate.h -- the dates of a list that is not of our form, put into ours: date, or start and end, in EDTF. */
#ifndef DATELINE_READ_ADOPTDATE_H
#define DATELINE_READ_ADOPTDATE_H

#include "read/adopt/columns.h"
#include "read/date/importdate.h"
#include "read/tree/node.h"

typedef struct AdoptDates AdoptDates;

/* `notes`: say that dates are of another form than EDTF. */
AdoptDates *adoptdate_new(const ReadInput *input, NodeTree *tree, const Columns *columns, ImportDates *dates,
                          bool notes);
void adoptdate_free(AdoptDates *when);

/* Take note of an event's dates, before the first is taken. */
void adoptdate_look(AdoptDates *when, const Node *map);

/* `year: 2019, month: 5` is one date, and stands in "date" then; so do a mapping of such parts, and a list of two. */
void adoptdate_join_parts(AdoptDates *when, Node *map);

/* The names are ours now: date, start, end, and time beside them.  What is no date leaves the event undated. */
void adoptdate_take(AdoptDates *when, Node *map);

#endif
