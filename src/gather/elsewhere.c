/* elsewhere.c -- see elsewhere.h. */
#include "gather/elsewhere.h"

#include <string.h>

#include "gather/again.h"

static const char *doc_of(const Event *event) {
  const Citation *citation = event->citations->pdata[0];
  return citation->doc ? citation->doc : "";
}

/* Each names what the other does not: two places bombed on one day. */
static bool names_differ(const Signature *a, const Signature *b) {
  guint same = signature_shared_names(a, b);
  return same < 2 && a->n_names > same && b->n_names > same;
}

/* Of two texts, each with words of its own.  Figures: shared words in hundredths. */
static bool same_happening(const Event *a, const Signature *of_a, const Event *b, const Signature *of_b) {
  enum { SOME = 40, HALF = 50, MANY = 60, MOST = 75 };
  guint names = signature_shared_names(of_a, of_b), words = signature_overlap(of_a, of_b);
  bool trigger = signature_shares_trigger(of_a, of_b), same = again_same_dates(a, b);
  if (names_differ(of_a, of_b)) {
    return false;
  }
  if (!again_is_point(a) || !again_is_point(b)) {
    return same && trigger && words >= MOST;
  }
  if (of_a->says || of_b->says) {
    return trigger && words >= MANY && names > 0;
  }
  if (!trigger) {
    return same && words >= MOST && names > 0;
  }
  return same ? words >= MOST || (names > 0 && words >= HALF) || (names > 1 && words >= SOME)
              : (names > 0 && words >= MANY) || (names > 1 && words >= SOME);
}

bool elsewhere_told(const Event *a, const Signature *of_a, const Event *b, const Signature *of_b) {
  return strcmp(doc_of(a), doc_of(b)) != 0 && same_happening(a, of_a, b, of_b);
}
