/* target.h -- a file that is written bit by bit and appears only when it is whole; a device or a pipe takes it as it
 * comes. */
#ifndef DATELINE_CLI_TARGET_H
#define DATELINE_CLI_TARGET_H

#include <stdbool.h>
#include <stdio.h>

typedef struct {
  FILE *stream;
  char *path;      /* NULL: standard output */
  char *temporary; /* NULL: written to as it is */
} Target;

/* `path` "-" or NULL: standard output.  False with errno set when there can be no file. */
bool target_open(Target *target, const char *path);

/* Put the file in its place if `keep`, else remove what was written.  False with errno set
 * when not all could be written; then nothing is left, too. */
bool target_close(Target *target, bool keep);

#endif
