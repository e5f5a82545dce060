/* fieldtext.h -- the fields of a timeline file as dateline(5) documents them. */
#ifndef DATELINE_CLI_FIELDTEXT_H
#define DATELINE_CLI_FIELDTEXT_H

#include <stdio.h>

/* Print every field of the timeline and of an event as roff: a line `.\" RECORD FIELD` and a tagged paragraph, which
 * contains a list of the fields of its record, if it has one that was not listed before. */
void fieldtext_print(FILE *out);

#endif
