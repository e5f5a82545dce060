/* formats.c -- the writer of each text format. */
#include "write/write.h"

static const Writer writers[FORMAT_COUNT] = {
    [FORMAT_TABLE] = write_table,    [FORMAT_YAML] = write_yaml,   [FORMAT_JSON] = write_json,
    [FORMAT_CSV] = write_csv,        [FORMAT_ICS] = write_ics,     [FORMAT_MARKDOWN] = write_markdown,
    [FORMAT_WORD] = write_docx,      [FORMAT_SHEETS] = write_xlsx, [FORMAT_TIMELINEJS] = write_timelinejs,
    [FORMAT_MERMAID] = write_mermaid};

Writer write_format(FormatId format) {
  return writers[format];
}
