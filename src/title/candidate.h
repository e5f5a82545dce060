/* candidate.h -- every run of a sentence's words that might be the title of its event.
 *
 * A run begins and ends at the edge of a chunk (chunk.h) and holds the event's head or a token above it in the tree.
 * It may leave out one aside between commas.  It may take its subject, or what "which" stands for, from further left; a
 * participle that opens the sentence may take its subject from the clause after it; a passive takes the auxiliary that
 * it shares (auxiliary.h); a clause may stop earlier before who says so (said.h).  Nothing else is left out or moved,
 * so that no title says what the text does not. */
#ifndef DATELINE_TITLE_CANDIDATE_H
#define DATELINE_TITLE_CANDIDATE_H

#include "title/source.h"

enum { TITLE_MOST_WORDS = 16, CANDIDATES_MOST = 400 };

typedef enum { CANDIDATE_RUN, CANDIDATE_ASIDE, CANDIDATE_SUBJECT, CANDIDATE_LIST, CANDIDATE_KINDS } CandidateKind;

/* Where the words put before a run were found.  FOUND_OBJECT: they are the object of its verb, not its subject.
 * FOUND_BEHIND: they are the subject of the clause after the run. */
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

/* Tokens first..last without out_first..out_last, and with before_first..before_last from elsewhere.  -1: nothing is
 * left out; nothing comes from elsewhere. */
typedef struct {
  gint32 first, last;
  gint32 out_first, out_last;
  gint32 before_first, before_last;
  gint32 after; /* the token after which those from elsewhere are put; -1: they open the title */
  gint32 words; /* how many, as blanks part them */
  guint8 kind, found;
  gint32 shared,
      auxiliaries; /* how many tokens, from `shared` on, are put between subject and run (auxiliary.h); 0: none */
} TitleCandidate;

/* All candidates: new GArray of TitleCandidate, at most CANDIDATES_MOST; empty where the sentence has none. */
GArray *candidates_of(const TitleSource *source);

/* The token that is printed first. */
static inline gint32 candidate_opens(const TitleCandidate *candidate) {
  return candidate->before_first >= 0 && candidate->after < 0 ? candidate->before_first : candidate->first;
}

/* Is token i printed as the auxiliary of another verb than its own? */
static inline bool candidate_borrows(const TitleCandidate *candidate, gint32 i) {
  return i >= candidate->shared && i < candidate->shared + candidate->auxiliaries;
}

/* Is token i printed for itself, and not as the auxiliary of another verb? */
static inline bool candidate_holds(const TitleSource *source, const TitleCandidate *candidate, gint32 i) {
  bool in = i >= candidate->first && i <= candidate->last && (i < candidate->out_first || i > candidate->out_last);
  bool before = candidate->before_first >= 0 && i >= candidate->before_first && i <= candidate->before_last;
  return (in || before) && !source->gone[i];
}

#endif
