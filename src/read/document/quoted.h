/* quoted.h -- a message split into its own text and its quotations. */
#ifndef DATELINE_READ_DOCUMENT_QUOTED_H
#define DATELINE_READ_DOCUMENT_QUOTED_H

#include "read/document/mailwords.h"

typedef struct {
  char *text; /* paragraphs; without signatures and notices */
  char *said; /* the line that tells when it was written ("On 3 May 2024, Ann wrote:"); NULL: the writer's own */
} Quoted;

/* GPtrArray of Quoted*, new: the writer's own text first, then the quotations from the outermost in.  A quotation
 * without a date is left out: read against the date of the message around it, "yesterday" would be another day. */
GPtrArray *quoted_split(const MailWords *words, const char *text);

#endif
