/* lines.h -- the lines of a chronology that a passage tells, dated or not, each with how weighty it is. */
#ifndef DATELINE_EXTRACT_LINES_H
#define DATELINE_EXTRACT_LINES_H

#include "event/entry.h"
#include "extract/build.h"
#include "model/timeline.h"

/* Where they go, and what finds them. */
typedef struct {
  BuildTools tools; /* titles NULL: dated events only, without titles */
  const EntryWeights *entry;
  Story *story;
  Timeline *out;
} LineSink;

/* Append the passage's events to sink->out. */
void lines_add(const Passage *passage, LineSink *sink);

#endif
