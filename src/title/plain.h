/* plain.h -- the features that measure a candidate as a whole: counts, shares and facts. */
#ifndef DATELINE_TITLE_PLAIN_H
#define DATELINE_TITLE_PLAIN_H

#include "title/candidate.h"
#include "title/name.h"

/* clang-format off */
#define PLAIN_FEATURES(X) \
  X(names_kept) X(names_lost) X(pronoun_first) X(unnamed_other) X(gaps) X(named) X(other_date) X(verbs) X(finite) \
  X(no_verb) X(below_4) X(below_6) X(below_9) X(words_9_12) X(over_12) X(over_14) X(top_reports) \
  X(top_says_nothing) X(reports) X(report_out) X(right_clean) X(right_end) X(left_start) X(commas) X(governor_in) \
  X(governor_out) X(head_in) X(head_out) X(date_far) X(date_after) X(date_before) X(date_inside) \
  X(comma_before_verb) X(subject_clean) X(subject_adjacent) X(subject_missing) X(subject_behind) X(object_in) \
  X(object_out) X(complement_out) X(share) X(predicate_over_date) X(head_finite_top) X(conjunctions) X(climb) \
  X(noun_then_finite) X(before_subject) X(before_verb) X(after_verb) X(quoted_part) X(quoted_whole) X(cross_left) \
  X(cross_right) X(finite_first) X(aux_out) X(negation_out) X(lower_first) X(left_clean) X(wh_in) X(marks) \
  X(whole) X(second_verb) X(starts_clause) X(depth) \
  X(subject_cut) X(case_cut) X(dated_deed) X(conj_cut) X(needs_in) X(needs_out) X(orphans) X(verbs_unjoined) \
  X(nouns_touch) X(nouns_touch_gap) X(name_split) X(binder_behind) X(ends_at_top) X(ends_at_head) X(runs_past_head) \
  X(head_cover) X(head_purity) X(other_deed) X(other_deed_top) X(report_behind) X(over_relative) X(opens_relative) X(over_reduced) \
  X(predicate_out) X(head_sure) X(bare_first)
/* clang-format on */

typedef enum {
#define X(name) PLAIN_##name,
  PLAIN_FEATURES(X)
#undef X
      PLAIN_COUNT
} PlainFeature;

static const char *const plain_names[] = {
#define X(name) #name,
    PLAIN_FEATURES(X)
#undef X
        NULL};

/* Fill `plain` in.  Returns the top: the token of the run that is nearest to the root; -1: nothing is printed. */
gint32 plain_measure(const TitleSource *source, const TitleCandidate *candidate, const TitleName *name,
                     double plain[PLAIN_COUNT]);

#endif
