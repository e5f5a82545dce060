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

/* The end of what stands in a bracket after a name: "(2 May 1741 - 9 June 1803)". */
static bool is_bracketed(const Event *event) {
  const Citation *source = source_of(event);
  const char *phrase = source->phrase.text ? strstr(source->quote, source->phrase.text) : NULL;
  const char *open = phrase ? g_strrstr_len(source->quote, phrase - source->quote, "(") : NULL;
  return open && !g_strrstr_len(open, phrase - open, ")");
}

/* A life in brackets after a name, and the birth that the text tells with the same date. */
static bool is_birth_of(const Event *birth, const Event *life, const WordLists *lists) {
  const char *text = source_of(birth)->head.text;
  g_autofree char *head = g_ascii_strdown(text ? text : "", -1);
  bool born = word_set_has(word_lists_get(lists, "births"), head, strlen(head));
  if (!born || date_form(life->date) != DATE_INTERVAL || !date_term(life->date, 0) || !date_term(life->date, 1) ||
      !is_bracketed(life)) {
    return false;
  }
  g_autoptr(Date) start = date_new_term(date_term(life->date, 0));
  return date_contains(start, birth->date) && date_contains(birth->date, start);
}

static bool names(const Signature *signature, guint32 name) {
  bool found = false;
  for (guint i = 0; i < signature->n_names; i++) {
    found |= signature->names[i] == name;
  }
  return found;
}

/* A name that opens its sentence is not known for one. */
static bool share_name(const Signature *a, const Signature *b) {
  return signature_shared_names(a, b) > 0 || names(a, b->subject) || names(b, a->subject);
}

bool again_told(const Event *a, const Signature *of_a, const Event *b, const Signature *of_b, const WordLists *lists) {
  bool life = is_birth_of(a, b, lists) || is_birth_of(b, a, lists);
  return same_head(a, b) || (life && share_name(of_a, of_b)) || same_happening(a, of_a, b, of_b);
}
