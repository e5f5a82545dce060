/* build.h -- one event from one date phrase of a parsed sentence. */
#ifndef DATELINE_EXTRACT_BUILD_H
#define DATELINE_EXTRACT_BUILD_H

#include "extract/event/clause.h"
#include "extract/syntax/sentence.h"
#include "extract/timex/timex.h"
#include "model/document.h"
#include "model/event.h"

typedef struct {
  const Document *document;
  Span sentence; /* bytes of the document */
  const Clause *clause;
  const guint8 *dated; /* per token: inside any date phrase */
  bool lead;           /* among the document's first sentences */
} BuildContext;

/* NULL where the sentence has nothing that the phrase dates.  Offsets of the
 * citation are bytes of the document's text. */
Event *build_event(const BuildContext *context, const Timex *timex);

#endif
