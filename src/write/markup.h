/* markup.h -- untrusted text inside HTML and XML. */
#ifndef DATELINE_WRITE_MARKUP_H
#define DATELINE_WRITE_MARKUP_H

#include <glib.h>
#include <stdbool.h>

/* Append text so that it is only text, in an element or a quoted attribute; control
 * characters become U+FFFD.  len -1: NUL-terminated; NULL text: nothing. */
void markup_text(GString *out, const char *text, gssize len);

/* The same for XML that is to come back letter for letter: attributes stand in double quotes, and carriage returns,
 * which a parser would take for line ends, are kept.  The text has no control characters. */
void markup_xml(GString *out, const char *text, gssize len);

#endif
