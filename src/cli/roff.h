/* roff.h -- texts of the tables as roff, for the manual pages. */
#ifndef DATELINE_CLI_ROFF_H
#define DATELINE_CLI_ROFF_H

/* Escape a text that has no line beginning with a dot or a quote: hyphens become minus signs, which can be copied from
 * the page, and each --option is bold.  New string. */
char *roff_text(const char *text);

#endif
