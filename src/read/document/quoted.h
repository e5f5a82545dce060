/* quoted.h -- the text of a message apart from what it quotes. */
#ifndef DATELINE_READ_DOCUMENT_QUOTED_H
#define DATELINE_READ_DOCUMENT_QUOTED_H

#include "read/document/mailwords.h"

typedef struct {
  char *text; /* paragraphs; without signatures and notices */
  char *said; /* the line that tells when it was written ("On 3 May 2024, Ann wrote:"); NULL: the writer's own */
} Quoted;

/* Of Quoted*, the writer's own text first, then what is quoted, from outside in.  A quotation that nothing dates is
 * left out: read against the date of the message round it, "yesterday" would be another day.  Owner: the caller. */
GPtrArray *quoted_split(const MailWords *words, const char *text);

#endif
