/* csvsheet.h -- a table whose columns have the meanings of columns.json, whatever their program calls them. */
#ifndef DATELINE_READ_CSVSHEET_H
#define DATELINE_READ_CSVSHEET_H

#include "model/event.h"
#include "read/authored/csvtable.h"
#include "read/read.h"

typedef enum { ORDER_UNKNOWN, ORDER_DAY_FIRST, ORDER_MONTH_FIRST } SheetOrder;

typedef struct {
  const ReadInput *input;
  CsvTable table;
  GHashTable *index; /* meaning -> index of its column + 1 */
  GPtrArray *row;    /* the newest, of char* */
  GPtrArray *extra;  /* of char*, for each column: the x-* field that it is; NULL: it is none */
  SheetOrder order;  /* of 03/04/2020, where some date of the table tells */
} Sheet;

/* Read the header.  Columns that have cells and no meaning are x-* fields, and that is noted. */
Sheet *sheet_new(const ReadInput *input);
void sheet_free(Sheet *sheet);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Sheet, sheet_free)

bool sheet_has(const Sheet *sheet, const char *meaning);

/* False: there is no further row. */
bool sheet_next(Sheet *sheet);

/* The cell's text, NULL where it is empty or there is no such column. */
const char *sheet_cell(const Sheet *sheet, const char *meaning);
DiagPlace sheet_place(const Sheet *sheet, const char *meaning); /* of the cell; of the row where there is none */

/* Give the event what the row has in such columns. */
void sheet_take_extra(const Sheet *sheet, Event *event);

/* "yes", "true", "x", "1": anything but a plain no. */
bool sheet_is_set(const Sheet *sheet, const char *meaning);

/* A cell with a date; 03/04/2020 is read in the order that the table's other dates have.  NULL: none, or said. */
Date *sheet_date(const Sheet *sheet, const char *meaning);

#endif
