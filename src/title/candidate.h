/* candidate.h -- every run of a sentence's words that might be the title of its event.
 *
 * A run begins and ends at the edge of a chunk and holds the event or what is above it.  A run may leave one aside
 * between commas out, or take its subject, or what "which" stands for, from further left, a participle in front also
 * from the clause after it; nothing else of a sentence may go, so that no title says what the text does not. */
#ifndef DATELINE_TITLE_CANDIDATE_H
#define DATELINE_TITLE_CANDIDATE_H

#include "title/source.h"

enum { TITLE_MOST_WORDS = 16, CANDIDATES_MOST = 400 };

typedef enum { CANDIDATE_RUN, CANDIDATE_ASIDE, CANDIDATE_SUBJECT, CANDIDATE_LIST, CANDIDATE_KINDS } CandidateKind;

/* Where the subject that is put before a run was found; FOUND_OBJECT: it is no subject, but the object of its verb;
 * FOUND_BEHIND: it is the subject of the clause after the run. */
typedef enum {
  FOUND_NOWHERE,
  FOUND_TREE,
  FOUND_NEAR,
  FOUND_FIRST,
  FOUND_ANTECEDENT,
  FOUND_OWNER,
  FOUND_OBJECT,
  FOUND_BEHIND
} SubjectFound;

/* Tokens first..last but for out_first..out_last, with the tokens before_first..before_last from elsewhere; -1:
 * there are none. */
typedef struct {
  gint32 first, last;
  gint32 out_first, out_last;
  gint32 before_first, before_last;
  gint32 after; /* the token that those stand after; -1: they open the title */
  gint32 words; /* apart by blanks */
  guint8 kind, found;
} TitleCandidate;

/* All of them; GArray of TitleCandidate, empty where the sentence gives none. */
GArray *candidates_of(const TitleSource *source);

/* The first token as it will be printed. */
static inline gint32 candidate_opens(const TitleCandidate *candidate) {
  return candidate->before_first >= 0 && candidate->after < 0 ? candidate->before_first : candidate->first;
}

/* Is token i printed? */
bool candidate_holds(const TitleSource *source, const TitleCandidate *candidate, gint32 i);

#endif
