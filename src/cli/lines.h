/* lines.h -- read a file line by line in bounded memory. */
#ifndef DATELINE_CLI_LINES_H
#define DATELINE_CLI_LINES_H

#include <glib.h>
#include <stdbool.h>
#include <stdio.h>

/* Read the next line, without its end, into `line`.  False at the end of the file or on an error (see
 * ferror()).  Of a line longer than `limit` bytes, limit + 1 are kept and the rest is discarded. */
bool lines_next(FILE *stream, gsize limit, GString *line);

#endif
