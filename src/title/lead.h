/* lead.h -- the subject that a title puts before a verb whose own words do not hold it: "The mill, [built by Lund], was
 * sold and {burnt down}". */
#ifndef DATELINE_TITLE_LEAD_H
#define DATELINE_TITLE_LEAD_H

#include "title/candidate.h"

enum { LEAD_MOST = 6 };

/* Tokens first..last, where they were found, and the token with which the run goes on.  FOUND_OBJECT: the run begins
 * with `next`, and these tokens are put after its verb group. */
typedef struct {
  gint32 first, last;
  SubjectFound found;
  gint32 next;
} LeadingSubject;

/* The first token of the verb group that holds predicate `verb`, with its auxiliaries and copula. */
gint32 lead_verb_group(const TitleSource *source, gint32 verb);

/* "Founded by Lund in 1899, [the mill] burnt down": the subject of the clause after a participle that opens the
 * sentence; false: there is none. */
bool lead_behind(const TitleSource *source, gint32 verb, LeadingSubject *subject);

/* The subjects further left that `verb` may have, each in full and shortened.  Returns how many. */
guint lead_subjects(const TitleSource *source, gint32 verb, LeadingSubject subjects[LEAD_MOST]);

/* Does nothing but a mark stand between a subject and its verb, and a mark of the same kind within it: "the dam, built
 * by engineers [,] collapsed"?  Then the run as it stands has both. */
bool lead_is_beside(const TitleSource *source, const LeadingSubject *subject, gint32 verb);

#endif
