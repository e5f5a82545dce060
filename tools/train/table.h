/* table.h -- a table of the model (model.h) while its rows are written. */
#ifndef TRAIN_TABLE_H
#define TRAIN_TABLE_H

#include <glib.h>

typedef struct Table Table;

Table *table_new(void);

/* Where the bytes of that hash's row go, by append.  The buckets, the upper halves of the hashes, come in order. */
GByteArray *table_row(Table *table, guint32 hash);

/* Append index and rows to `out`; the table is freed. */
void table_write(Table *table, GByteArray *out);

#endif
