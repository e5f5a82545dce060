/* ends.h -- with which word a headline may begin and end. */
#ifndef DATELINE_EXTRACT_ENDS_H
#define DATELINE_EXTRACT_ENDS_H

#include "title/draft.h"

/* Take away what may not stand at either end; behind_subject: a subject is set before the first word. */
void ends_trim(Draft *draft, bool behind_subject);

/* What may not stand at the last. */
void ends_trim_last(Draft *draft);

#endif
