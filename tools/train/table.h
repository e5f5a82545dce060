/* table.h -- writer of a table of the model (model.h). */
#ifndef TRAIN_TABLE_H
#define TRAIN_TABLE_H

#include <glib.h>

typedef struct Table Table;

Table *table_new(void);

/* Begin the row of a hash; append its bytes to the array returned.  Rows come in order of buckets, the upper halves of
 * their hashes. */
GByteArray *table_row(Table *table, guint32 hash);

/* Append index and rows to `out`; the table is freed. */
void table_write(Table *table, GByteArray *out);

#endif
