/* csvtable.h -- a table of cells: RFC 4180 and what spreadsheets make of it. */
#ifndef DATELINE_READ_TREE_CSVTABLE_H
#define DATELINE_READ_TREE_CSVTABLE_H

#include <glib.h>
#include <stdbool.h>

typedef struct {
  const char *text, *end;
  char separator, line_end;
  GArray *cells;     /* gsize: the byte where each cell of the newest row begins */
  bool unterminated; /* a quote was still open at the end */
} CsvTable;

/* Free with csvtable_clear().  The separator is the one of tab, semicolon, comma and bar most
 * frequent in the first line, or that of a line "sep=;". */
CsvTable csvtable_new(const char *text, gsize len);
void csvtable_clear(CsvTable *table);

/* The next row that is not blank: GPtrArray of trimmed char*, owner: the caller.  NULL at
 * the end.  A leading ' before = + - @ or ' is a spreadsheet's mark for text and goes. */
GPtrArray *csvtable_next(CsvTable *table, const char *text);

#endif
