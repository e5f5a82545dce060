/* help.h -- the output of --help and --list-formats, from the tables of options and formats. */
#ifndef DATELINE_CLI_HELP_H
#define DATELINE_CLI_HELP_H

#include <stdbool.h>
#include <stdio.h>

/* Print the help of a topic; NULL: of all.  False, and nothing printed: there is no such topic. */
bool help_print(FILE *out, const char *topic);
void help_formats(FILE *out);

/* "input, output, ..."; static. */
const char *help_topics(void);

#endif
