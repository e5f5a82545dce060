/* lines.h -- the lines of a file one by one, each no longer than a limit. */
#ifndef DATELINE_CLI_LINES_H
#define DATELINE_CLI_LINES_H

#include <glib.h>
#include <stdbool.h>
#include <stdio.h>

/* The next line without its end into `line`, false at the end of the file or on an
 * error of reading (see ferror()).  Of a line longer than `limit` bytes limit + 1 are kept,
 * the rest is read and let go, so that no line can fill the memory. */
bool lines_next(FILE *stream, gsize limit, GString *line);

#endif
