/* child.h -- run another program, within limits, as a function from bytes to bytes. */
#ifndef DATELINE_READ_DOCUMENT_CHILD_H
#define DATELINE_READ_DOCUMENT_CHILD_H

#include <glib.h>
#include <stdbool.h>

typedef enum {
  CHILD_DONE,
  CHILD_MISSING, /* there is no such program */
  CHILD_FAILED,  /* it exited with an error; see `said` */
  CHILD_LATE,    /* it took too long and was killed */
  CHILD_FLOOD    /* it wrote too much and was killed */
} ChildEnd;

typedef struct {
  guint max_seconds; /* of wall-clock time and of processor time */
  gsize max_output;  /* bytes */
  gsize max_memory;  /* bytes of address space */
  guint max_wait;    /* seconds without output; 0: no limit */
  bool trusted;      /* the user's own program: it keeps network and environment; no limit on memory and processor */
} ChildLimits;

/* Run argv[0], found in $PATH, with `input` as standard input.  It has no network (where the system allows that), no
 * environment but a UTF-8 locale, and none of our open files.  `out` receives its standard output, `said` the beginning
 * of its standard error.  Killing it kills its children too. */
ChildEnd child_run(const char *const *argv, const char *input, gsize len, const ChildLimits *limits, GByteArray *out,
                   GString *said);

#endif
