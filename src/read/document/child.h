/* child.h -- a program of others, run with limits, as a function from bytes to bytes. */
#ifndef DATELINE_READ_DOCUMENT_CHILD_H
#define DATELINE_READ_DOCUMENT_CHILD_H

#include <glib.h>
#include <stdbool.h>

typedef enum {
  CHILD_DONE,
  CHILD_MISSING, /* there is no such program */
  CHILD_FAILED,  /* it ended with an error; its words in `said` */
  CHILD_LATE,    /* it took too long and was ended */
  CHILD_FLOOD    /* it wrote too much and was ended */
} ChildEnd;

typedef struct {
  guint max_seconds; /* by the wall, and as much of a processor */
  gsize max_output;  /* bytes */
  gsize max_memory;  /* bytes of address space */
  guint max_wait;    /* seconds in which it writes nothing; 0: any */
  bool trusted;      /* the user's own: it keeps network and environment, as much memory and processor as it likes */
} ChildLimits;

/* Run argv[0], looked for along $PATH, with `input` as its standard input; it has no network where the system grants
 * that, no environment but a UTF-8 locale, and no files of ours.  `out` takes what it writes, `said` the beginning of
 * what it says on standard error.  When it must be ended, so is what it started. */
ChildEnd child_run(const char *const *argv, const char *input, gsize len, const ChildLimits *limits, GByteArray *out,
                   GString *said);

#endif
