/* trace.h -- what a stage of extraction made of each sentence, for a person who asks why an entry came out as it did.
 *
 * A stage is a row of the table in trace.c: its name, as --trace has it, and the function that shows it. */
#ifndef DATELINE_EXTRACT_TRACE_H
#define DATELINE_EXTRACT_TRACE_H

#include "extract/build.h"
#include "model/event.h"
#include "model/listing.h"
#include "parse/passage.h"

typedef struct Trace Trace;

/* A parsed sentence, what it was read with and what came of it. */
typedef struct {
  const Passage *passage;
  const BuildTools *tools;
  const GPtrArray *dated, *undated; /* of Event: those of the sentence, from these on */
  guint first_dated, first_undated;
} TraceSentence;

/* stage: "tokens", "tree", ...; NULL: there is no such stage. */
Trace *trace_new(const char *stage);
void trace_free(Trace *trace);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Trace, trace_free)

void trace_sentence(Trace *trace, const TraceSentence *sentence);

/* All that was shown, as text or as JSON.  New string. */
char *trace_finish(const Trace *trace, bool json);

#endif
