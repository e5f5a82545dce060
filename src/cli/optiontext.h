/* optiontext.h -- the options as other programs want them: completion scripts, the manual page. */
#ifndef DATELINE_CLI_OPTIONTEXT_H
#define DATELINE_CLI_OPTIONTEXT_H

#include <stdio.h>

/* `kind`, a choice of --print-options: "bash", "zsh" or "fish", a script that completes the
 * command line; "man", the OPTIONS section of dateline(1) as roff. */
void optiontext_print(FILE *out, const char *kind);

#endif
