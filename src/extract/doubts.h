/* doubts.h -- notes about the dates of a text: impossible ones, those that count from what has none, and years that
 * were guessed. */
#ifndef DATELINE_EXTRACT_DOUBTS_H
#define DATELINE_EXTRACT_DOUBTS_H

#include "model/diag.h"
#include "model/document.h"
#include "timex/timex.h"

/* Add the notes to `diag`, which may be NULL. */
void doubts_tell(Diag *diag, const Document *document, const GArray *timexes, const TimexNotes *notes);

#endif
