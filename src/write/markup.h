/* markup.h -- untrusted text inside HTML. */
#ifndef DATELINE_WRITE_MARKUP_H
#define DATELINE_WRITE_MARKUP_H

#include <glib.h>
#include <stdbool.h>

/* Append text so that it is only text, in an element or a quoted attribute; control
 * characters become U+FFFD.  len -1: NUL-terminated; NULL text: nothing. */
void markup_text(GString *out, const char *text, gssize len);

#endif
