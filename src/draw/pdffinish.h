/* pdffinish.h -- complete Cairo's PDF by libqpdf; private to this room. */
#ifndef DATELINE_DRAW_PDFFINISH_H
#define DATELINE_DRAW_PDFFINISH_H

#include "draw/replay.h"

/* Append the PDF `raw` to `out` with the scene's language, `xmp` (a packet) as its metadata, the title
 * shown by the viewer's window, alternative texts, the events' tags in order of time, and object streams.
 * `tags`: of ReplayTag, one for each tag below the Document tag, in order of drawing.
 * False with a message in diag, `out` untouched. */
bool pdffinish_write(const GByteArray *raw, const char *lang, const char *xmp, const GArray *tags, GByteArray *out,
                     Diag *diag);

#endif
