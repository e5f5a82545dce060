/* timeml.h -- one text with its date phrases marked up, as TimeML 1.2.1. */
#ifndef DATELINE_WRITE_TIMEML_H
#define DATELINE_WRITE_TIMEML_H

#include "model/document.h"
#include "timex/timex.h"

/* Append the TimeML document: <DOCID> (the base of its name), <DCT>, <TITLE> where it has one,
 * and <TEXT> with the document's prose unchanged but for TIMEX3 tags around `timexes`
 * (timex_find() of that prose; offsets from document->body). */
void write_timeml(const Document *document, const GArray *timexes, GString *out);

#endif
