/* life.h -- years in brackets that say when somebody lived, not when something was: "Felix Meyerhof (1871-1949) gave
 * the town a library". */
#ifndef DATELINE_EVENT_LIFE_H
#define DATELINE_EVENT_LIFE_H

#include "parse/passage.h"

/* Is the phrase such a life, and not that of whom the sentence defines ("Henrika Solberg (1868-1941) was a botanist")?
 */
bool life_is_aside(const Passage *passage, const Timex *timex);

/* Is it the life of whom the first sentence of the text defines? */
bool life_is_lead(const Passage *passage, const Timex *timex);

#endif
