/* entry.h -- would an editor make a line of a chronology of this event, and how important is it?
 *
 * Statistics, states, comparisons, captions, habits, citations and repetitions are mostly no lines.  Both judgements
 * are sums of decision trees, learnt from editors' timelines by `make weights`; see entrysigns.h for the features. */
#ifndef DATELINE_EVENT_ENTRY_H
#define DATELINE_EVENT_ENTRY_H

#include "event/entrysigns.h"
#include "text/trees.h"

/* A file of weights: trees whose features are signs, "unit=day", and bounds for their sum in thousandths. */
typedef struct {
  WordLists *bounds;
  GHashTable *signs; /* from the name of a sign to its index */
  Trees *trees;
} EntryScale;

typedef struct {
  EntryScale entry, importance; /* without trees where the language has none */
} EntryWeights;

EntryScale entry_scale_read(const char *text);

EntryWeights entry_weights_load(const char *lang);
void entry_weights_clear(EntryWeights *weights);

typedef struct {
  int chance;     /* in hundredths, that it is a line */
  int importance; /* 1..5 */
  int cut;        /* the chance below which it is left out .. */
  int doubted;    /* .. and below which it is if its title is doubtful as well */
} EntryJudgement;

EntryJudgement entry_judge(const EntryWeights *weights, const EntrySigns *signs);

/* Is the chance below the cut for a title that is doubtful, or is not? */
bool entry_is_noise(const EntryJudgement *judgement, bool doubtful);

#endif
