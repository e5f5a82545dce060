/* trace.h -- the result of a stage of extraction for each sentence, to find out why an entry came out as it did.
 *
 * A stage is a row of the table in trace.c: its name, as --trace has it, and the function that shows it. */
#ifndef DATELINE_EXTRACT_TRACE_H
#define DATELINE_EXTRACT_TRACE_H

#include "extract/build.h"
#include "model/event.h"
#include "model/listing.h"
#include "parse/passage.h"

typedef struct Trace Trace;

/* A parsed sentence, the tools and the events made of it. */
typedef struct {
  const Passage *passage;
  const BuildTools *tools;
  const GPtrArray *dated, *undated; /* of Event; those of the sentence begin at first_dated, first_undated */
  guint first_dated, first_undated;
} TraceSentence;

/* stage: "tokens", "tree", ...; NULL: there is no such stage. */
Trace *trace_new(const char *stage);
void trace_free(Trace *trace);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Trace, trace_free)

void trace_sentence(Trace *trace, const TraceSentence *sentence);

/* The whole trace, as text or as JSON.  New string. */
char *trace_finish(const Trace *trace, bool json);

#endif
