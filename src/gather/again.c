/* again.c -- see again.h.
 *
 * A text tells the same again in its lead and in its body, with a coarse date and with a finer one, and in one sentence
 * by two phrases of one happening ("published it in 1968 (Lund 1968)"). */
#include "gather/again.h"

#include <string.h>

bool again_is_point(const Event *event) {
  return date_precision(event->date) > DATE_PREC_YEAR && date_min(event->date).kind == DATE_KNOWN &&
         date_max(event->date).kind == DATE_KNOWN;
}

bool again_same_dates(const Event *a, const Event *b) {
  return date_contains(a->date, b->date) && date_contains(b->date, a->date);
}

static const Citation *source_of(const Event *event) {
  return event->citations->pdata[0];
}

bool again_in_sentence(const Event *a, const Event *b) {
  const Citation *one = source_of(a), *other = source_of(b);
  return one->offset == other->offset && g_strcmp0(one->doc, other->doc) == 0 && g_strcmp0(one->part, other->part) == 0;
}

/* Two phrases of a sentence date one word: one happening. */
static bool same_head(const Event *a, const Event *b) {
  return again_in_sentence(a, b) && source_of(a)->head.offset == source_of(b)->head.offset;
}

/* Beside who and what they did, which are the same: is most of the shorter title in the other? */
static bool rest_agrees(const Signature *a, const Signature *b) {
  enum { WHO_AND_WHAT = 2 };
  guint same = signature_shared_words(a, b), least = MIN(a->n_words, b->n_words);
  return same > WHO_AND_WHAT && 2 * (same - WHO_AND_WHAT) > least - WHO_AND_WHAT;
}

/* With one date ("Smith said" is said twice a day) the words must agree; in a whole year, all of them; a coarse date
 * beside a finer one is how articles tell the same again. */
static bool same_happening(const Event *a, const Signature *of_a, const Event *b, const Signature *of_b) {
  enum { MANY = 60, MOST = 80, LEAST_NAMES = 2, LEAST_WORDS = 3 };
  guint words = signature_overlap(of_a, of_b);
  bool points = again_is_point(a) && again_is_point(b), same = again_same_dates(a, b);
  if (!signature_shares_trigger(of_a, of_b)) {
    return false;
  }
  if (!same && signature_shared_names(of_a, of_b) >= LEAST_NAMES && words >= MANY) {
    return true;
  }
  if (of_a->subject != of_b->subject) {
    return false;
  }
  return points ? !same || rest_agrees(of_a, of_b)
                : same && words >= MOST && signature_shared_words(of_a, of_b) >= LEAST_WORDS;
}

/* One birth and one death of whoever bears the name: "(2 May 1741 - 1803)" in the lead, "died on 9 June 1803" later. */
static bool same_vital(const Signature *a, const Signature *b) {
  return a->vital && a->vital == b->vital;
}

bool again_told(const Event *a, const Signature *of_a, const Event *b, const Signature *of_b) {
  return same_head(a, b) || same_vital(of_a, of_b) || same_happening(a, of_a, b, of_b);
}
