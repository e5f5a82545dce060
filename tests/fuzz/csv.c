/* Any text as a table: every row ends, every cell is a string. */
#include "read/tree/csvtable.h"
#include <stdint.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  const char *text = (const char *)data;
  CsvTable table = csvtable_new(text, size);
  GPtrArray *row;
  gsize last = 0;
  while ((row = csvtable_next(&table, text))) {
    gsize start = g_array_index(table.cells, gsize, 0);
    g_assert_true(row->len > 0 && start >= last && start < size);
    last = start;
    g_ptr_array_unref(row);
  }
  csvtable_clear(&table);
  return 0;
}
