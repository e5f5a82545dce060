/* help.h -- what --help and --list-formats print, from the one option table. */
#ifndef DATELINE_CLI_HELP_H
#define DATELINE_CLI_HELP_H

#include <stdbool.h>
#include <stdio.h>

/* `topic` NULL: all.  False: there is no such topic; nothing is printed. */
bool help_print(FILE *out, const char *topic);
void help_formats(FILE *out);

/* "input, output, ..."; static. */
const char *help_topics(void);

#endif
