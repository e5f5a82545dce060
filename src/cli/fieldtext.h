/* fieldtext.h -- the fields of a timeline file as dateline(5) tells them. */
#ifndef DATELINE_CLI_FIELDTEXT_H
#define DATELINE_CLI_FIELDTEXT_H

#include <stdio.h>

/* Every field of the timeline and of an event, as roff: a line `.\" RECORD FIELD` and a tagged paragraph, in which
 * those of a record that it holds stand as a list, once for each record. */
void fieldtext_print(FILE *out);

#endif
