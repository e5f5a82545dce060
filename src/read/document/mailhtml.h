/* mailhtml.h -- the HTML of a message as lines of text, quotations marked with ">". */
#ifndef DATELINE_READ_DOCUMENT_MAILHTML_H
#define DATELINE_READ_DOCUMENT_MAILHTML_H

#include <glib.h>

/* `html` is UTF-8; libxml2 is loaded.  New string. */
char *mailhtml_text(const char *html, gsize len);

#endif
