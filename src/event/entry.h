/* entry.h -- is an event a line of a chronology, and how weighty is it.
 *
 * Statistics, states, comparisons, captions, habits, citations and what is told a second time are mostly none.  Both
 * are learnt from editors' timelines by `make weights`; see entrysigns.h. */
#ifndef DATELINE_EVENT_ENTRY_H
#define DATELINE_EVENT_ENTRY_H

#include "event/entrysigns.h"

typedef struct {
  WordLists *entry, *importance; /* weights by sign; NULL: the language has none */
} EntryWeights;

EntryWeights entry_weights_load(const char *lang);
void entry_weights_clear(EntryWeights *weights);

typedef struct {
  int chance;     /* in hundredths, that it is a line */
  int importance; /* 1..5 */
  int cut;        /* the chance below which it is taken for none */
} EntryJudgement;

EntryJudgement entry_judge(const EntryWeights *weights, const EntrySigns *signs);

/* Is it sure enough that it is no line? */
bool entry_is_noise(const EntryJudgement *judgement);

#endif
