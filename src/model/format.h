/* format.h -- the table of formats: name, suffixes, description.  Their readers are in read/formats.c, their writers in
 * write/formats.c and the session. */
#ifndef DATELINE_MODEL_FORMAT_H
#define DATELINE_MODEL_FORMAT_H

#include <stdbool.h>

typedef enum {
  FORMAT_PDF,
  FORMAT_SVG,
  FORMAT_PNG,
  FORMAT_SCENE,
  FORMAT_HTML,
  FORMAT_REVIEW,
  FORMAT_TIMEML,
  FORMAT_TEXT,
  FORMAT_YAML,
  FORMAT_JSON,
  FORMAT_JSONL,
  FORMAT_CSV,
  FORMAT_MARKWHEN,
  FORMAT_ICS,
  FORMAT_TIMELINEJS,
  FORMAT_TABLE,
  FORMAT_MARKDOWN,
  FORMAT_MERMAID,
  FORMAT_MAIL,
  FORMAT_WORD,
  FORMAT_OPENDOCUMENT,
  FORMAT_SHEETS,
  FORMAT_EPUB,
  FORMAT_ZIP,
  FORMAT_PLANTUML,
  FORMAT_EASYTIMELINE,
  FORMAT_LATEX,
  FORMAT_GEDCOM,
  FORMAT_XML,
  FORMAT_COUNT,
  FORMAT_NONE = FORMAT_COUNT
} FormatId;

typedef struct {
  const char *name;
  const char *suffixes;      /* "yaml yml" */
  const char *read_suffixes; /* those that only a reader takes for it */
  const char *reading,
      *writing; /* its description as input and as output, one phrase; NULL: it is not read, not written */
} FormatInfo;

extern const FormatInfo format_table[FORMAT_COUNT];

/* Search the formats that are written (`writing`), or those that are read; FORMAT_NONE: none. */
FormatId format_by_name(const char *name, bool writing);
FormatId format_by_suffix(const char *path, bool writing);

/* For a suffix that cannot be written, what to do instead, as words of a message.  Static; NULL: nothing is known. */
const char *format_instead(const char *path);

#endif
