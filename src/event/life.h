/* life.h -- years in brackets that say when somebody lived, not when something was: "Felix Meyerhof (1871-1949) gave
 * the town a library". */
#ifndef DATELINE_EVENT_LIFE_H
#define DATELINE_EVENT_LIFE_H

#include "parse/passage.h"

/* Is the phrase such a life, and not that of whom the sentence defines ("Henrika Solberg (1868-1941) was a botanist")?
 */
bool life_is_aside(const Passage *passage, const Timex *timex);

/* Does the sentence define the bearer of that name ("Henrika Solberg was a botanist"), or is it no sentence? */
bool life_defines(const Clause *clause, gint32 name);

/* As long as people live; a shorter stretch may be that of an office, or of a school. */
bool life_spans(DateBound from, DateBound to);

/* Is token i one of these marks? */
bool life_is_mark(const Clause *clause, gint32 i, const char *marks);

#endif
