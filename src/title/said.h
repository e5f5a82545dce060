/* said.h -- a clause too long for a title with who says so behind it: "The shop is to close [with the loss of ten
 * jobs], its owner said". */
#ifndef DATELINE_TITLE_SAID_H
#define DATELINE_TITLE_SAID_H

#include "title/source.h"

enum { SAID_MOST = 16 };

/* The clause from token `first` on, without tokens out_first..out_last, which end before the comma. */
typedef struct {
  gint32 first, out_first, out_last;
} SaidCut;

/* Where the clause before "its owner said", if that is what is told, may stop, the last first; right: the edges on
 * which titles end (edge.h).  Returns how many. */
guint said_find(const TitleSource *source, const guint8 *right, SaidCut cuts[SAID_MOST]);

#endif
