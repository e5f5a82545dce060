/* formats.c -- the text formats that can be written, as one table. */
#include "write/write.h"

static const WriteFormat table_format = {"table", "", "an aligned table for the terminal", write_table};
static const WriteFormat yaml_format = {"yaml", "yaml yml", "a timeline to be edited by hand", write_yaml};
static const WriteFormat json_format = {"json", "json", "everything, for other programs", write_json};

static const WriteFormat csv_format = {"csv", "csv", "a table for spreadsheets", write_csv};
static const WriteFormat ics_format = {"ics", "ics ical", "a calendar", write_ics};
static const WriteFormat markdown_format = {"markdown", "md markdown", "a list for a README", write_markdown};
static const WriteFormat mermaid_format = {"mermaid", "mmd mermaid", "a Mermaid diagram", write_mermaid};
static const WriteFormat timelinejs_format = {"timelinejs", "", "TimelineJS 3 JSON", write_timelinejs};

const WriteFormat *const *write_formats(void) {
  static const WriteFormat *const formats[] = {&table_format,   &yaml_format,       &json_format,
                                               &csv_format,     &ics_format,        &markdown_format,
                                               &mermaid_format, &timelinejs_format, NULL};
  return formats;
}
