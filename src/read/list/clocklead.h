/* clocklead.h -- the time of day at the beginning of a line: "08:30", "0415", "0415 hrs". */
#ifndef DATELINE_READ_LIST_CLOCKLEAD_H
#define DATELINE_READ_LIST_CLOCKLEAD_H

#include <glib.h>
#include <stdbool.h>

/* Do several lines of text[0..len) begin with four digits that may be a time, and one of them with a zero, as no year
 * does?  Then "1510" at the beginning of a line is a time too. */
bool clocklead_in_text(const char *text, gsize len);

/* "08:30", "8:30 EDT", "04:15 hrs" where `words` is a time without its day ("0415 hrs" has no colon: it is given one);
 * `four_digits`: the text writes times so.  New string; NULL: it is none. */
char *clocklead_read(const char *words, bool four_digits);

#endif
