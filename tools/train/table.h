/* table.h -- write a table of the model, as model.h describes it. */
#ifndef TRAIN_TABLE_H
#define TRAIN_TABLE_H

#include <glib.h>

typedef struct Table Table;

Table *table_new(void);

/* Begin the row of a hash.  Its bytes are to be appended to the array returned, which the table owns.  Rows must come
 * in the order of buckets: the upper halves of their hashes. */
GByteArray *table_row(Table *table, guint32 hash);

/* Append index and rows to `out`, and free the table. */
void table_write(Table *table, GByteArray *out);

#endif
