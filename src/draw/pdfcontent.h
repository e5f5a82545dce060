/* pdfcontent.h -- marked content of PDF pages; private to this room. */
#ifndef DATELINE_DRAW_PDFCONTENT_H
#define DATELINE_DRAW_PDFCONTENT_H

#include <glib.h>

/* Append a page's operators, text[0..len), to `out` with everything painted outside our tags, as rules and grounds,
 * marked as an artifact, which screen readers skip (ISO 32000-1, 14.8.2.2). */
void pdfcontent_mark_artifacts(const char *text, gsize len, GString *out);

#endif
