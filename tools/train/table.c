/* table.c -- see table.h. */
#include "table.h"

#include "bytes.h"
#include "parse/model.h"

struct Table {
  GByteArray *rows;
  guint32 begin[MODEL_BUCKETS + 1];
  guint16 kinds[MODEL_BUCKETS + 1]; /* which lower four bits the hashes of a bucket have */
  guint buckets;                    /* that have begun */
};

Table *table_new(void) {
  Table *table = g_new0(Table, 1);
  table->rows = g_byte_array_new();
  return table;
}

static void begin_buckets(Table *table, guint32 last) {
  while (table->buckets <= last) {
    table->begin[table->buckets++] = table->rows->len;
  }
}

GByteArray *table_row(Table *table, guint32 hash) {
  begin_buckets(table, hash >> 16);
  table->kinds[hash >> 16] |= (guint16)(1u << hash % 16);
  return table->rows;
}

void table_write(Table *table, GByteArray *out) {
  begin_buckets(table, MODEL_BUCKETS);
  bytes_add_u32(out, table->rows->len);
  for (guint i = 0; i <= MODEL_BUCKETS; i += MODEL_GROUP) {
    bytes_add_u32(out, table->begin[i]);
  }
  for (guint i = 0; i <= MODEL_BUCKETS; i++) {
    bytes_add_u16(out, (guint16)(table->begin[i] - table->begin[i - i % MODEL_GROUP]));
    bytes_add_u16(out, table->kinds[i]);
  }
  g_byte_array_append(out, table->rows->data, table->rows->len);
  g_byte_array_append(out, (const guint8 *)"\0\0\0", (4 - table->rows->len % 4) % 4);
  g_byte_array_unref(table->rows);
  g_free(table);
}
