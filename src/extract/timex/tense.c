/* tense.c -- see tense.h. */
#include "extract/timex/tense.h"

#include "extract/timex/match.h"

enum { REACH = 14, REACH_AHEAD = 8, CLOSE = 3, NEAR = 8 };

/* "Sept.", "Gen.", the "J." of a name. */
static bool is_shortened(const Reader *reader, guint at) {
  const ScanToken *token = token_at(reader, at);
  return scan_is(token, WORD_SHORT) || scan_is(token, WORD_TITLE) ||
         (token->kind == SCAN_WORD && token->capital && token->length == 1);
}

/* A full stop with white space and no small letter behind, but for that of an abbreviation. */
static bool ends_sentence(const Reader *reader, guint at) {
  const ScanToken *token = token_at(reader, at), *next = token_at(reader, at + 1);
  if (token->kind != SCAN_MARK) {
    return next->breaks;
  }
  bool stop = token->mark == '!' || token->mark == '?' || token->mark == ';' ||
              (token->mark == '.' && !is_shortened(reader, at - 1));
  return (stop && next->space && !(next->kind == SCAN_WORD && !next->capital)) || next->breaks;
}

/* "the proposed", "a still unspecified": a participle before its noun. */
static bool is_attribute(const Reader *reader, guint at) {
  guint before = at - 1 - is(reader, at - 1, WORD_ADVERB);
  return at > 1 &&
         (is(reader, before, WORD_ARTICLE) || is(reader, before, WORD_THE) || is(reader, before, WORD_POSSESSIVE));
}

/* "walked", but no name and no word of the tables. */
static bool has_past_ending(const Reader *reader, const TimexTables *tables, guint at) {
  enum { ENDING = 2, LEAST = 5 };
  const ScanToken *token = token_at(reader, at);
  if (token->kind != SCAN_WORD || token->word || token->capital || token->length < LEAST || is_attribute(reader, at)) {
    return false;
  }
  const char *end = reader->text + token->offset + token->length - ENDING;
  const WordEntry *word = table_word(tables, (const char[]){end[0], end[1], '\0'});
  return word && word->value[WORD_PAST_ENDING] != WORD_NOT;
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

static Tense tense_of(const Reader *reader, const TimexTables *tables, guint at) {
  const ScanToken *next = token_at(reader, at + 1);
  bool verb = next->kind == SCAN_WORD && !next->capital &&
              (!next->word || scan_is(next, WORD_PASSIVE) || scan_is(next, WORD_EDGE) || scan_is(next, WORD_SCHEDULE));
  if (is(reader, at, WORD_INFINITIVE) && verb) {
    bool prospect =
        is(reader, at - 1, WORD_PROSPECT) && !is(reader, at - 2, WORD_PAST) && !is(reader, at - 3, WORD_PAST);
    return prospect ? TENSE_FUTURE : TENSE_OPEN; /* "is to meet"; "had been due to meet" */
  }
  if (has_past_ending(reader, tables, at) || is(reader, at, WORD_PAST)) {
    return is(reader, at - 1, WORD_PASSIVE) ? TENSE_NONE : TENSE_PAST; /* "to be completed", "will be paid" */
  }
  if (is(reader, at, WORD_SCHEDULE)) {
    return scan_is(token_before(reader, at), WORD_INFINITIVE) || has_auxiliary(reader, at) ? TENSE_NONE
                                                                                           : TENSE_ARRANGED;
  }
  return is(reader, at, WORD_FUTURE)    ? TENSE_FUTURE
         : is(reader, at, WORD_PRESENT) ? TENSE_PRESENT
         : is(reader, at, WORD_OPEN)    ? TENSE_OPEN
                                        : TENSE_NONE;
}

/* "as early as" before the phrase: still to come, but where it is told of the past. */
static bool is_ahead(const Reader *reader, guint first) {
  enum { MOST = 4 };
  const char *nothing;
  for (guint words = 1; words <= MOST && words <= first; words++) {
    if (match_phrase(reader, first - words, PHRASE_AHEAD, &nothing) == first) {
      return true;
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

/* The nearest verb before the phrase, else the first behind it, in its sentence. */
static void find_verb(const Reader *reader, const TimexTables *tables, Form *form) {
  for (guint i = form->first; i > 0 && form->first - i < REACH && !ends_sentence(reader, i - 1); i--) {
    form->tense = tense_of(reader, tables, i - 1);
    if (form->tense) {
      guint reach = form->tense == TENSE_FUTURE ? NEAR : CLOSE; /* "plans to meet again in September" */
      form->governed = form->first - i < reach && !is(reader, form->first - 1, WORD_TO);
      form->modal = is(reader, i - 1, WORD_OPEN) && value_at(reader, i - 1, WORD_OPEN);
      if (form->tense == TENSE_ARRANGED) {
        form->tense = form->governed ? TENSE_FUTURE : TENSE_PRESENT;
      }
      return;
    }
  }
  for (guint i = form->end; i < form->end + REACH_AHEAD && i < reader->n && !ends_sentence(reader, i); i++) {
    form->tense = tense_of(reader, tables, i);
    if (form->tense) {
      form->tense = form->tense == TENSE_ARRANGED ? TENSE_PRESENT : form->tense;
      return;
    }
  }
}

void tense_find(const Reader *reader, const TimexTables *tables, Form *form) {
  find_verb(reader, tables, form);
  const ScanToken *before = token_before(reader, form->first);
  form->led = form->day || scan_is(before, WORD_BEFORE) || scan_is(before, WORD_IN);
  if (form->until) { /* "put off until Monday", "lasted until Monday" */
    form->tense = form->tense == TENSE_FUTURE || is_postponed(reader, form->first) ? TENSE_FUTURE : TENSE_OPEN;
    form->governed = true;
    return;
  }
  bool due = form->unit <= UNIT_DAY && is(reader, form->first - 1, WORD_BEING); /* "the election is Tuesday" */
  if (due || (form->tense != TENSE_PAST && is_ahead(reader, form->first))) {
    form->tense = TENSE_FUTURE;
    form->governed = true;
  }
}
