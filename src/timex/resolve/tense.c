/* tense.c -- see tense.h. */
#include "timex/resolve/tense.h"

#include "timex/grammar/match.h"

enum { REACH = 14, REACH_AHEAD = 8, CLOSE = 3, NEAR = 8 };

/* "Sept.", "Gen.", the "J." of a name. */
static bool is_shortened(const Reader *reader, guint at) {
  const ScanToken *token = token_at(reader, at);
  return scan_is(token, WORD_SHORT) || scan_is(token, WORD_TITLE) ||
         (token->kind == SCAN_WORD && token->capital && token->length == 1);
}

/* A full stop with white space and no small letter after, but for that of an abbreviation. */
static bool ends_sentence(const Reader *reader, guint at) {
  const ScanToken *token = token_at(reader, at), *next = token_at(reader, at + 1);
  if (token->kind != SCAN_MARK) {
    return next->breaks;
  }
  bool stop = token->mark == '!' || token->mark == '?' || token->mark == ';' ||
              (token->mark == '.' && !is_shortened(reader, at - 1));
  return (stop && next->space && !(next->kind == SCAN_WORD && !next->capital)) || next->breaks;
}

bool tense_one_sentence(const Reader *reader, guint first, guint end) {
  guint i = first;
  while (i < end && !ends_sentence(reader, i)) {
    i++;
  }
  return i >= end;
}

/* "the proposed", "a still unspecified": a participle before its noun. */
static bool is_attribute(const Reader *reader, guint at) {
  guint before = at - 1 - is(reader, at - 1, WORD_ADVERB);
  bool owner =
      before > 1 && token_at(reader, before)->length == 1 && is_mark(reader, before - 1, '\''); /* "the firm's" */
  return at > 1 && (owner || is(reader, before, WORD_ARTICLE) || is(reader, before, WORD_THE) ||
                    is(reader, before, WORD_POSSESSIVE));
}

/* A word that no table knows, and no name. */
static bool has_ending(const Reader *reader, guint at, WordClass class) {
  const ScanToken *token = token_at(reader, at);
  return !scan_known(token) && !token->capital && match_ending(reader, at, class);
}

static bool has_past_ending(const Reader *reader, guint at) {
  return has_ending(reader, at, WORD_PAST_ENDING) && !is_attribute(reader, at);
}

/* "could meet", "did not meet" */
static bool has_auxiliary(const Reader *reader, guint at) {
  for (guint i = at; i > 0 && at - i < 2; i--) {
    const ScanToken *word = token_at(reader, i - 1);
    if (scan_is(word, WORD_FUTURE) || scan_is(word, WORD_OPEN) || scan_is(word, WORD_PAST) ||
        scan_is(word, WORD_PRESENT)) {
      return true;
    }
  }
  return false;
}

/* "pleaded guilty to threatening": "to" before what ends so is a preposition; but "to bring". */
static bool is_gerund(const Reader *reader, guint at) {
  enum { LONGEST_VERB = 6 };
  return token_at(reader, at)->length > LONGEST_VERB && match_ending(reader, at, WORD_GERUND_ENDING);
}

/* "was due [to open]", "was scheduled [for May]": in the past it was still to come, and may be over now. */
static bool was_due(const Reader *reader, guint at) {
  return is(reader, at - 1, WORD_PROSPECT) && is(reader, at - 2, WORD_PAST);
}

/* "may", no "May". */
static bool is_modal(const Reader *reader, guint at) {
  return is(reader, at, WORD_OPEN) && !(is(reader, at, WORD_MONTH) && token_at(reader, at)->capital);
}

static Tense tense_of(const Reader *reader, guint at) {
  const ScanToken *next = token_at(reader, at + 1);
  bool verb =
      next->kind == SCAN_WORD && !next->capital &&
      (!scan_known(next) || scan_is(next, WORD_PASSIVE) || scan_is(next, WORD_EDGE) || scan_is(next, WORD_SCHEDULE));
  if (is(reader, at, WORD_INFINITIVE) && verb && !is(reader, at - 1, WORD_MOTION) && !is_gerund(reader, at + 1)) {
    bool prospect = is(reader, at - 1, WORD_PROSPECT) && !is_attribute(reader, at - 1) && /* "dropped its plan to" */
                    !is(reader, at - 2, WORD_PERFECT) && !is(reader, at - 3, WORD_PERFECT);
    return prospect ? TENSE_FUTURE : TENSE_OPEN; /* "is to meet", "was due to meet"; "had been due to meet" */
  }
  if (is(reader, at, WORD_PROSPECT) && is(reader, at + 1, WORD_GOAL)) {
    return TENSE_FUTURE; /* "is set for", "was planned for" */
  }
  if (has_past_ending(reader, at) || is(reader, at, WORD_PAST)) {
    bool ahead = is(reader, at - 1, WORD_PRESENT) && is(reader, at - 2, WORD_FUTURE); /* "will have finished" */
    return ahead                              ? TENSE_FUTURE
           : is(reader, at - 1, WORD_PASSIVE) ? TENSE_NONE
                                              : TENSE_PAST; /* "to be completed", "will be paid" */
  }
  if (is(reader, at, WORD_SCHEDULE)) {
    bool other = is(reader, at - 1, WORD_INFINITIVE) || is_attribute(reader, at) || has_auxiliary(reader, at);
    return other ? TENSE_NONE : TENSE_ARRANGED;
  }
  bool noun = is(reader, at, WORD_FUTURE) && is_attribute(reader, at); /* "shelved its plans" */
  return noun                           ? TENSE_NONE
         : is(reader, at, WORD_FUTURE)  ? TENSE_FUTURE
         : is(reader, at, WORD_PRESENT) ? TENSE_PRESENT
         : is_modal(reader, at)         ? TENSE_OPEN
                                        : TENSE_NONE;
}

/* "as early as" before the phrase: still to come, but where it is told of the past; "ahead of": in any case. */
static bool is_ahead(const Reader *reader, const Form *form) {
  enum { MOST = 4 };
  const char *always = NULL;
  for (guint words = 1; words <= MOST && words <= form->first; words++) {
    if (match_phrase(reader, form->first - words, PHRASE_AHEAD, &always) == form->first) {
      return always || form->tense != TENSE_PAST;
    }
  }
  return false;
}

static bool is_postponed(const Reader *reader, guint first) {
  for (guint i = first; i > 0 && first - i < REACH && !ends_sentence(reader, i - 1); i--) {
    if (is(reader, i - 1, WORD_POSTPONED)) {
      return true;
    }
  }
  return false;
}

/* "postponed [to] May 11", "adjourned [until] a date in June": the word that leads to the new date, or is none. */
static guint lead_of_term(const Reader *reader, guint first) {
  bool within = is(reader, first - 1, WORD_IN) && is(reader, first - 3, WORD_ARTICLE) &&
                (is(reader, first - 2, WORD_SPAN) || is_unit(reader, first - 2, UNIT_DAY));
  return first - (within ? 4 : 1);
}

/* No mark and no other verb between the verb and the phrase. */
static bool is_one_clause(const Reader *reader, guint verb, guint first) {
  for (guint i = verb; i < first; i++) {
    if (token_at(reader, i)->kind == SCAN_MARK || is(reader, i, WORD_PROSPECT)) {
      return false;
    }
  }
  return true;
}

/* "had", "had also been" before the verb; or the verb itself is "had", before a participle. */
static bool is_perfect(const Reader *reader, guint verb) {
  enum { MOST = 3 };
  if (is(reader, verb, WORD_PERFECT) && is(reader, verb + 1, WORD_PARTICIPLE)) {
    return true;
  }
  for (guint i = verb; i > 0 && verb - i < MOST && token_at(reader, i - 1)->kind == SCAN_WORD; i--) {
    if (is(reader, i - 1, WORD_PERFECT)) {
      return true;
    }
  }
  return false;
}

/* "promised a law [by the autumn]" */
static bool is_promised(const Reader *reader, guint verb, guint first) {
  return is(reader, verb, WORD_PROMISE) && is(reader, first - 1, WORD_DEADLINE) && !is_attribute(reader, verb);
}

/* The nearest verb before the phrase; true: there is one. */
static bool find_verb_before(const Reader *reader, Form *form) {
  for (guint i = form->first; i > 0 && form->first - i < REACH && !ends_sentence(reader, i - 1); i--) {
    form->tense = tense_of(reader, i - 1);
    if (is_promised(reader, i - 1, form->first)) {
      form->tense = TENSE_FUTURE;
      form->governed = true;
      return true;
    }
    if (form->tense) {
      bool arranged = form->tense == TENSE_ARRANGED && is_one_clause(reader, i, form->first);
      guint reach = form->tense == TENSE_FUTURE || arranged ? NEAR : CLOSE; /* "plans to meet again in September" */
      form->governed = form->first - i < reach && !is(reader, form->first - 1, WORD_TO);
      form->perfect = form->tense == TENSE_PAST && is_perfect(reader, i - 1);
      form->due = (form->month || form->from == FROM_LAST) && form->tense == TENSE_FUTURE &&
                  (was_due(reader, i - 1) || was_due(reader, i));
      form->modal = is(reader, i - 1, WORD_OPEN) && value_at(reader, i - 1, WORD_OPEN);
      if (form->tense == TENSE_ARRANGED) {
        form->tense = form->governed ? TENSE_FUTURE : TENSE_PRESENT;
      }
      return true;
    }
  }
  return false;
}

static bool find_verb_after(const Reader *reader, Form *form) {
  for (guint i = form->end; i < form->end + REACH_AHEAD && i < reader->n && !ends_sentence(reader, i); i++) {
    bool agreed =
        is(reader, i, WORD_PROSPECT) && match_ending(reader, i, WORD_PAST_ENDING); /* "In June they agreed to meet" */
    form->tense = agreed ? TENSE_PAST : tense_of(reader, i);
    if (form->tense) {
      bool due = form->tense == TENSE_ARRANGED && form->unit <= UNIT_DAY; /* "On Dec. 31, the tax cuts expire." */
      form->tense = due ? TENSE_FUTURE : form->tense == TENSE_ARRANGED ? TENSE_PRESENT : form->tense;
      return true;
    }
  }
  return false;
}

/* A word that may be the subject right before its verb. */
static bool is_subject(const Reader *reader, guint at) {
  const ScanToken *token = token_at(reader, at), *before = token_before(reader, at);
  bool noun = token->kind == SCAN_WORD && (!scan_known(token) || token->capital || scan_is(token, WORD_PRONOUN));
  return noun && at > 0 && (before->kind == SCAN_WORD || before->kind == SCAN_END || token->capital);
}

/* "[The union] votes Sunday", "which reports Thursday": where no other verb is known, an unlisted one right after its
 * subject tells of what is to come. */
static bool is_arranged(const Reader *reader, const Form *form, bool known) {
  enum { FEW = 4 };
  for (guint i = form->first; i > 1 && form->first - i < FEW && !ends_sentence(reader, i - 1); i--) {
    const ScanToken *token = token_at(reader, i - 1);
    if (token->kind == SCAN_MARK || scan_is(token, WORD_THE)) { /* "by the Tuesday deadline" */
      return false;
    }
    bool verb = has_ending(reader, i - 1, WORD_PRESENT_ENDING);
    if (verb && (is(reader, i - 2, WORD_RELATIVE) || (!known && is_subject(reader, i - 2)))) {
      return true;
    }
  }
  return false;
}

static void find_verb(const Reader *reader, Form *form) {
  bool before = find_verb_before(reader, form);
  bool known = before || find_verb_after(reader, form);
  if (form->unit <= UNIT_DAY && !before && is_arranged(reader, form, known)) {
    form->tense = TENSE_FUTURE;
    form->governed = true;
  }
}

void tense_find(const Reader *reader, Form *form) {
  find_verb(reader, form);
  guint article = form->weekday && is(reader, form->first - 1, WORD_THE); /* "on the Sunday" */
  const ScanToken *before = token_before(reader, form->first - article);
  form->led = form->day || scan_is(before, WORD_BEFORE) || scan_is(before, WORD_IN);
  guint lead = lead_of_term(reader, form->first);
  form->put_off = is(reader, lead, WORD_TO) && is_postponed(reader, lead);
  form->until |= form->put_off;
  if (form->until) { /* "put off until Monday", "has until Monday to pay", "lasted until Monday" */
    bool term = form->tense != TENSE_PAST && is(reader, form->end, WORD_INFINITIVE);
    bool ahead = term || form->tense == TENSE_FUTURE || is_postponed(reader, form->first);
    form->tense = ahead ? TENSE_FUTURE : TENSE_OPEN;
    form->governed = true;
    return;
  }
  bool due = form->unit <= UNIT_DAY && is(reader, form->first - 1, WORD_BEING); /* "the election is Tuesday" */
  if (due || is_ahead(reader, form)) {
    form->tense = TENSE_FUTURE;
    form->governed = true;
  }
}
