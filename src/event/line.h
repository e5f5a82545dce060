/* line.h -- what a sentence is as a whole: a line of a dated list, a label, a question, a caption. */
#ifndef DATELINE_EVENT_LINE_H
#define DATELINE_EVENT_LINE_H

#include "parse/passage.h"

/* Is the sentence a line that begins with the phrase and has no full stop, as in a dated list?  Its author has chosen
 * it for a chronology. */
bool line_is_item(const Passage *passage, const Timex *timex);

/* Is it a line with a name and dates alone, "Lund, 12 January 2022" of a letter or "Anna Lund in 1958" of a picture? */
bool line_is_label(const Passage *passage, gint32 head);

/* Is it a question, "Why did he sail in May 1912?"  What is asked is not told. */
bool line_is_question(const Passage *passage);

/* Does it say what a picture shows: "Lund is pictured with her dog in 1912", "Lund, seen here in 1912"? */
bool line_is_caption(const Passage *passage, gint32 head);

/* "If the bid had won on Monday, ...": does the head stand in what only might be, or might have been? */
bool line_is_condition(const Passage *passage, gint32 head);

/* Is it a whole sentence of a text of one to three sentences, all of which are wanted? */
bool line_is_asked(const Passage *passage);

#endif
