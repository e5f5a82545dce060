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
  Options *options; /* those of the run; the line's own date stands before --date */
} DocLine;

/* Take the line bytes[0..len) apart.  What is wrong with it, new string; NULL: nothing.  docline_clear() in any case.
 */
char *docline_take(const char *bytes, gsize len, const Options *options, DocLine *line);
void docline_clear(DocLine *line);

/* Read the document, called `name`, as the line says and `input` otherwise; false: it is not readable (said). */
bool docline_read(const DocLine *line, const ReadInput *input, const char *name, Timeline *out);

#endif
