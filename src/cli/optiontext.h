/* optiontext.h -- the options as completion scripts and as a section of the manual page. */
#ifndef DATELINE_CLI_OPTIONTEXT_H
#define DATELINE_CLI_OPTIONTEXT_H

#include <stdio.h>

/* Print the options.  `kind`, a choice of --print-options: "bash", "zsh" or "fish", a script that completes the
 * command line; "man", the OPTIONS section of dateline(1) as roff. */
void optiontext_print(FILE *out, const char *kind);

#endif
