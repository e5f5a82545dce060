/* pdfcontent.h -- marked content of a PDF's page; private to the drawing floor. */
#ifndef DATELINE_DRAW_PDFCONTENT_H
#define DATELINE_DRAW_PDFCONTENT_H

#include <glib.h>

/* The page's operators `text` appended to `out`, with everything painted outside our tags marked as an artifact: rules
 * and grounds that a reader of the tags passes over (ISO 32000-1, 14.8.2.2). */
void pdfcontent_mark_artifacts(const char *text, gsize len, GString *out);

#endif
