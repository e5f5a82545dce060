/* longtitle.h -- one warning about all titles that are too long for a drawing. */
#ifndef DATELINE_READ_AUTHORED_LONGTITLE_H
#define DATELINE_READ_AUTHORED_LONGTITLE_H

#include "read/tree/node.h"

typedef struct {
  guint n, words; /* how many there are; the words of the first */
  DiagPlace first;
} LongTitles;

/* Count the title at `node` (may be NULL), if it is too long.  longtitle_tell(): add the warning, if there were any. */
void longtitle_look(LongTitles *titles, const ReadInput *input, const Node *node);
void longtitle_tell(const LongTitles *titles, const ReadInput *input);

#endif
