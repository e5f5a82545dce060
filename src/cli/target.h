/* target.h -- a file that is written in pieces and appears only when complete; devices and pipes are written directly.
 */
#ifndef DATELINE_CLI_TARGET_H
#define DATELINE_CLI_TARGET_H

#include <stdbool.h>
#include <stdio.h>

typedef struct {
  FILE *stream;
  char *path;      /* NULL: standard output */
  char *temporary; /* NULL: written directly */
} Target;

/* `path` "-" or NULL: standard output.  False with errno set: it cannot be opened. */
bool target_open(Target *target, const char *path);

/* Move the file into place if `keep`, else remove it.  False with errno set, and the file removed: not all
 * could be written. */
bool target_close(Target *target, bool keep);

#endif
