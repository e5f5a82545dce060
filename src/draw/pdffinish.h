/* pdffinish.h -- what Cairo leaves undone in a PDF; private to the drawing floor. */
#ifndef DATELINE_DRAW_PDFFINISH_H
#define DATELINE_DRAW_PDFFINISH_H

#include "draw/draw.h"

/* The PDF `raw` appended to `out` with the language, the title shown by the viewer's
 * window, alternative texts and object streams.  `alts`: of char*, one for each tag
 * below the Document tag in order of drawing, NULL where the tag's own text is enough.
 * False with a message in diag, `out` untouched. */
bool pdffinish_write(const GByteArray *raw, const char *lang, const GPtrArray *alts, GByteArray *out, Diag *diag);

#endif
