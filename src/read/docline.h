/* docline.h -- a document as a line of an archive: {"id", "date", "text" or "html"}. */
#ifndef DATELINE_READ_DOCLINE_H
#define DATELINE_READ_DOCLINE_H

#include <jansson.h>

#include "read/read.h"

typedef struct {
  json_t *object;
  char *id;                /* NULL: the line has none */
  const char *text, *link; /* link NULL: none that may be shown */
  FormatId format;
  Options *options; /* a copy of the run's; the line's own date takes precedence over --date */
} DocLine;

/* Parse the line bytes[0..len).  Returns an error message, new string; NULL: none.  docline_clear() in either case. */
char *docline_take(const char *bytes, gsize len, const Options *options, DocLine *line);
void docline_clear(DocLine *line);

/* Read the document, called `name`, by the line and, where it does not say, by `input`.  False: it is not readable
 * (said in diag). */
bool docline_read(const DocLine *line, const ReadInput *input, const char *name, Timeline *out);

#endif
