/* doubts.h -- what is said of the dates of a text: those that no calendar has, years that are guessed. */
#ifndef DATELINE_EXTRACT_DOUBTS_H
#define DATELINE_EXTRACT_DOUBTS_H

#include "model/diag.h"
#include "model/document.h"
#include "timex/timex.h"

/* `diag` NULL: nobody asks. */
void doubts_tell(Diag *diag, const Document *document, const GArray *timexes, const TimexNotes *notes);

#endif
