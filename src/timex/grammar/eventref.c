/* eventref.c -- the date of what is named again: "Parliament voted on 3 May ... a day after the vote".
 *
 *   event = ("the" | possessive) {word} noun         after "before" or "after": offset.c
 *
 * The noun, or a word of its stem ("voted", "the vote"), stands in a sentence before with one date and no other.  Where
 * two sentences tell of it, or one has two dates, which is meant is not known, and there is none. */
#include <string.h>

#include "timex/grammar/match.h"
#include "timex/resolve/tense.h"

enum { REACH = 1500, MOST_DATES = 16, SENTENCE = 40, MOST_WORDS = 3, LEAST_STEM = 3, LONGEST = 8 };

/* How many bytes two words have in common at their heads, whatever the case. */
static guint common_head(const Reader *reader, const ScanToken *a, const ScanToken *b) {
  guint n = 0, most = MIN(a->length, b->length);
  const char *left = reader->text + a->offset, *right = reader->text + b->offset;
  while (n < most && g_ascii_tolower(left[n]) == g_ascii_tolower(right[n])) {
    n++;
  }
  return n;
}

/* Nothing, or one of the endings that nouns of events and their verbs have. */
static bool is_ending(const Reader *reader, const ScanToken *token, guint from) {
  guint n = token->length - from;
  if (!n || n > LONGEST) {
    return !n;
  }
  char ending[LONGEST + 1] = {0};
  memcpy(ending, reader->text + token->offset + from, n);
  const WordEntry *word = lexicon_word(reader->tables, ending);
  return word && word->value[WORD_EVENT_ENDING] != WORD_NOT;
}

/* "vote" and "voted", "signing" and "signed"; "death" and "died" by the table. */
static bool is_same_event(const Reader *reader, const ScanToken *a, const ScanToken *b) {
  if (b->kind != SCAN_WORD || a->length < LEAST_STEM) {
    return false;
  }
  if (scan_is(a, WORD_EVENT) && scan_is(b, WORD_EVENT)) {
    return scan_value(a, WORD_EVENT) == scan_value(b, WORD_EVENT);
  }
  guint head = common_head(reader, a, b);
  return head >= LEAST_STEM && is_ending(reader, a, head) && is_ending(reader, b, head);
}

/* Does the sentence of the date tell of the event?  Of the phrase's own sentence only what stands before it counts. */
static bool tells_of(const Reader *reader, const Form *date, const ScanToken *noun, guint stop) {
  guint first = date->first, end = date->end;
  for (guint i = 1; i <= SENTENCE && i <= first && tense_one_sentence(reader, first - i, first - i + 1); i++) {
    if (is_same_event(reader, noun, token_at(reader, first - i))) {
      return true;
    }
  }
  for (guint i = end; i < MIN(end + SENTENCE, stop) && tense_one_sentence(reader, i, i + 1); i++) {
    if (is_same_event(reader, noun, token_at(reader, i))) {
      return true;
    }
  }
  return false;
}

/* Such dates mean the same wherever they stand. */
static bool is_settled(const Form *form) {
  bool whole = form->month || (form->has_year && !form->period);
  return form->kind == FORM_DATE && whole && form->unit >= UNIT_DAY && !form->daypart && !form->from &&
         !form->year_from && !form->beside && !form->part && !form->span && !form->article && !form->mod;
}

/* NULL: none, or more than one. */
static const Form *date_of(const Reader *reader, const ScanToken *noun, guint stop) {
  const Form *found = NULL;
  guint last = reader->forms ? reader->forms->len : 0, first = MAX(reader->block_first, last - MIN(last, MOST_DATES));
  for (guint i = last; i > first; i--) {
    const Form *form = &g_array_index(reader->forms, Form, i - 1);
    if (form->end + REACH < stop) {
      break;
    }
    if (form->kind == FORM_DATE && tells_of(reader, form, noun, stop)) {
      if (found || !is_settled(form)) {
        return NULL;
      }
      found = form;
    }
  }
  return found;
}

guint match_event(const Reader *reader, guint at, Form *form) {
  bool determined = is(reader, at, WORD_THE) || is(reader, at, WORD_POSSESSIVE);
  guint stop = at;
  for (guint i = at + 1; determined && i <= at + MOST_WORDS; i++) {
    const ScanToken *token = token_at(reader, i);
    bool verb = scan_is(token, WORD_PAST) || match_ending(reader, i, WORD_PAST_ENDING);
    if (token->kind != SCAN_WORD || token->breaks || scan_known(token) || verb) {
      break;
    }
    const Form *date = date_of(reader, token, stop);
    if (date && !match_possessive(reader, i + 1)) { /* "two months after the bishop's debate" */
      *form = *date;
      form->event = true;
      form->first = at;
      form->opens = form->joined = form->held = form->aside = false;
      return form->end = i + 1;
    }
  }
  return 0;
}
