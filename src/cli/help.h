/* help.h -- what --help and --list-formats print, from the one option table. */
#ifndef DATELINE_CLI_HELP_H
#define DATELINE_CLI_HELP_H

#include <stdio.h>

void help_print(FILE *out);
void help_formats(FILE *out);

#endif
