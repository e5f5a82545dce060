/* roff.h -- words of the tables as roff, for the manual pages. */
#ifndef DATELINE_CLI_ROFF_H
#define DATELINE_CLI_ROFF_H

/* `text`, which has no line that begins with a dot or a quote, to be set as it stands; each --option in it in bold. Its
 * hyphens are minus signs, to be copied from the page.  New. */
char *roff_text(const char *text);

#endif
