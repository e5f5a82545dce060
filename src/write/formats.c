/* formats.c -- the text formats that can be written, as one table. */
#include "write/write.h"

static const WriteFormat table_format = {"table", "", "an aligned table for the terminal", write_table};
static const WriteFormat yaml_format = {"yaml", "yaml yml", "a timeline to be edited by hand", write_yaml};
static const WriteFormat json_format = {"json", "json", "everything, for other programs", write_json};

static const WriteFormat csv_format = {"csv", "csv", "a table for spreadsheets", write_csv};

const WriteFormat *const *write_formats(void) {
  static const WriteFormat *const formats[] = {&table_format, &yaml_format, &json_format, &csv_format, NULL};
  return formats;
}
