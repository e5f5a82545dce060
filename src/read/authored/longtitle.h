/* longtitle.h -- titles that no drawing has room for, with the line of the first. */
#ifndef DATELINE_READ_AUTHORED_LONGTITLE_H
#define DATELINE_READ_AUTHORED_LONGTITLE_H

#include "read/tree/node.h"

typedef struct {
  guint n, words; /* how many there are; the words of the first */
  DiagPlace first;
} LongTitles;

/* Take note of a title that stands at `node` (NULL: nowhere). */
void longtitle_look(LongTitles *titles, const ReadInput *input, const Node *node);
void longtitle_tell(const LongTitles *titles, const ReadInput *input);

#endif
