/* match.c -- numbers, ordinals, years and phrases of several words. */
#include "timex/grammar/match.h"

#include <string.h>

enum {
  MOST_DECIMALS = 3,
  MOST_MILLIONS = 99999,
  LEAST_SCALE = 1000,
  MAX_NUMBER_WORDS = 8,
  LAST_YEAR = 2999,
  FIRST_YEAR = 1000,
  STEM = 3,
  LONGEST_ENDING = 3
};

Form match_blank(FormKind kind, TimeUnit unit) {
  return (Form){.kind = kind,
                .unit = unit,
                .hour = FORM_UNSAID,
                .minute = FORM_UNSAID,
                .second = FORM_UNSAID,
                .zone = FORM_NO_ZONE};
}

guint match_longest(const Reader *reader, guint at, Form *form, const Matcher *matchers, guint n) {
  guint best = 0;
  for (guint i = 0; i < n; i++) {
    Form candidate; /* a matcher fills what it matches: to blank it here was half of all time */
    guint end = matchers[i](reader, at, &candidate);
    if (end > best) {
      best = end;
      *form = candidate;
    }
  }
  return best;
}

/* "twenty-four", "two hundred and fifty", "a hundred": groups added up, scaled as they come. */
static guint number_words(const Reader *reader, guint at, int64_t *value) {
  int64_t total = 0, group = 0;
  guint end = 0;
  int last = 1000;
  for (guint i = at, seen = 0; seen < MAX_NUMBER_WORDS; seen++) {
    if (is(reader, i, WORD_NUMBER)) {
      int word = value_at(reader, i, WORD_NUMBER);
      if (seen > 0 && last < 100 && (last < 20 || last % 10 != 0 || word >= 10)) {
        break; /* "nineteen ninety": a new number */
      }
      group += word;
      last = word;
    } else if (is(reader, i, WORD_SCALE) && (seen > 0 || is(reader, i - 1, WORD_ARTICLE))) {
      int64_t scale = token_at(reader, i)->word->value[WORD_SCALE];
      group = MAX(group, 1) * scale;
      if (scale >= 1000) {
        total += group;
        group = 0;
      }
      last = 1000;
    } else {
      break;
    }
    end = ++i;
    if (is_mark(reader, i, '-') && is(reader, i + 1, WORD_NUMBER)) {
      i++;
    } else if (last == 1000 && is(reader, i, WORD_AND) && is(reader, i + 1, WORD_NUMBER)) {
      i++;
    }
  }
  *value = total + group;
  return end;
}

bool match_ending(const Reader *reader, guint at, WordClass class) {
  const ScanToken *token = token_at(reader, at);
  for (gsize n = LONGEST_ENDING; n > 0 && token->kind == SCAN_WORD; n--) {
    if (token->length < STEM + n - (n > 2)) {
      continue;
    }
    char ending[LONGEST_ENDING + 1] = {0};
    memcpy(ending, reader->text + token->offset + token->length - n, n);
    const WordEntry *word = lexicon_word(reader->tables, ending);
    if (word && word->value[class] != WORD_NOT) {
      return true;
    }
  }
  return false;
}

guint match_number(const Reader *reader, guint at, int64_t *value) {
  const ScanToken *token = token_at(reader, at);
  bool clock = token->digits == 4 && token->value > 0 && token->value < FIRST_YEAR; /* "at 0800 hours" */
  if (token->kind == SCAN_NUMBER && token->value >= 0 && !clock) {
    *value = token->value;
    return at + 1;
  }
  if (is(reader, at, WORD_ARTICLE) && is(reader, at + 1, WORD_SCALE)) {
    return number_words(reader, at + 1, value);
  }
  return is(reader, at, WORD_NUMBER) ? number_words(reader, at, value) : 0;
}

guint match_millions(const Reader *reader, guint at, int64_t *value) {
  const ScanToken *whole = token_at(reader, at), *part = token_at(reader, at + 2);
  bool decimals = is_mark(reader, at + 1, '.') && is_glued(reader, at + 1) && part->kind == SCAN_NUMBER &&
                  is_glued(reader, at + 2) && part->digits <= MOST_DECIMALS;
  guint scale = decimals ? at + 3 : at + 1;
  if (!is_number(reader, at, 0, MOST_MILLIONS) || !is(reader, scale, WORD_SCALE) ||
      value_at(reader, scale, WORD_SCALE) < LEAST_SCALE) {
    return 0;
  }
  int64_t unit = value_at(reader, scale, WORD_SCALE);
  *value = whole->value * unit;
  for (int i = 0; decimals && i < part->digits; i++) {
    unit /= 10;
  }
  *value += decimals ? part->value * unit : 0;
  return scale + 1;
}

/* "4[th]", "the 4 [th] day of April", "on 4 [th] June": where lines of a page are taken apart a blank may stand before
 * it. */
static bool has_suffix(const Reader *reader, guint at) {
  const ScanToken *suffix = token_at(reader, at + 1);
  bool day = is(reader, at - 1, WORD_THE) && (is(reader, at + 2, WORD_OF) || is_unit(reader, at + 2, UNIT_DAY));
  bool apart = suffix->length == 2 && !suffix->capital &&
               (day || is(reader, at + 2, WORD_MONTH) || is(reader, at - 1, WORD_MONTH));
  return scan_is(suffix, WORD_SUFFIX) && (is_glued(reader, at + 1) || apart);
}

guint match_ordinal(const Reader *reader, guint at, int *value) {
  if (is_number(reader, at, 1, 999) && has_suffix(reader, at)) {
    *value = (int)token_at(reader, at)->value;
    return at + 2;
  }
  if (is(reader, at, WORD_ORDINAL)) {
    *value = value_at(reader, at, WORD_ORDINAL);
    return at + 1;
  }
  bool tens = is(reader, at, WORD_NUMBER) && value_at(reader, at, WORD_NUMBER) % 10 == 0;
  guint next = skip_hyphen(reader, at + 1);
  if (tens && is(reader, next, WORD_ORDINAL) && value_at(reader, next, WORD_ORDINAL) < 10) {
    *value = value_at(reader, at, WORD_NUMBER) + value_at(reader, next, WORD_ORDINAL);
    return next + 1;
  }
  return 0;
}

/* An era is written in capitals or with full stops: "ad" and "ce" are words; "612 bc" is none, nor "410 ad."
 */
static bool is_era(const Reader *reader, guint at) {
  bool after = token_before(reader, at)->kind == SCAN_NUMBER, last = token_at(reader, at + 1)->kind != SCAN_WORD;
  return is(reader, at, WORD_ERA) &&
         (token_at(reader, at)->capital || (after && (last || value_at(reader, at, WORD_ERA) < 0)));
}

/* "44 BC", "AD 79", "10,000 BC", "3.5 million BC"; of so many years that there was no year 0 is no matter. */
static guint year_of_era(const Reader *reader, guint at, Form *form) {
  guint number = is_era(reader, at) ? at + 1 : at;
  int64_t year;
  guint end = match_millions(reader, number, &year);
  bool millions = end > 0;
  if (!end && is_number(reader, number, 1, DATE_YEAR_MAX)) {
    year = token_at(reader, number)->value;
    end = number + 1;
  }
  guint era = number == at ? end : at;
  if (!end || !is_era(reader, era)) {
    return 0;
  }
  form->has_year = form->era = true;
  form->year = value_at(reader, era, WORD_ERA) < 0 ? !millions - year : year;
  return MAX(end, era + 1);
}

/* "nineteen ninety-seven", "two thousand and four", "eighteen hundred and twelve"; "eleven thirty" is a time of day */
static guint year_in_words(const Reader *reader, guint at, Form *form) {
  int64_t high, low = 0;
  guint end = is(reader, at, WORD_NUMBER) ? number_words(reader, at, &high) : 0;
  bool scaled = is(reader, at + 1, WORD_SCALE) && end > at + 2;
  if (end && scaled && high > FIRST_YEAR && high < 2000) {
    form->has_year = true;
    form->year = high;
    return end;
  }
  if (end && high >= 2000 && high < 2100 && end > at + 2) {
    low = high - 2000;
    high = 20;
  } else if (end && high > 12 && high <= 20 && is(reader, end, WORD_NUMBER)) {
    end = number_words(reader, end, &low);
  } else {
    return 0;
  }
  if (low < 1 || low > 99 || (low < 10 && high != 20)) {
    return 0;
  }
  form->has_year = true;
  form->year = high * 100 + low;
  return end;
}

guint match_year(const Reader *reader, guint at, Form *form) {
  guint end = year_of_era(reader, at, form);
  if (end) {
    return end;
  }
  const ScanToken *token = token_at(reader, at);
  bool plain = token->digits == 4 && !token->grouped && is_number(reader, at, FIRST_YEAR, LAST_YEAR);
  if (plain && !(is_glued(reader, at + 1) && token_at(reader, at + 1)->kind == SCAN_WORD)) {
    form->has_year = true;
    form->year = token->value;
    return at + 1;
  }
  if (is_mark(reader, at, '\'') && is_glued(reader, at + 1) && token_at(reader, at + 1)->digits == 2 &&
      token_at(reader, at + 1)->kind == SCAN_NUMBER && !(is_glued(reader, at + 2) && is(reader, at + 2, WORD_UNIT))) {
    form->has_year = form->short_year = true;
    form->year = token_at(reader, at + 1)->value;
    return at + 2;
  }
  return year_in_words(reader, at, form);
}

/* "last year", "of that same year", "of the following year", "of the year" */
static guint year_by_direction(const Reader *reader, guint at, Form *form) {
  bool of = is(reader, at, WORD_OF);
  guint i = skip_if(reader, skip_if(reader, at, WORD_OF), WORD_THE), start = i;
  form->year_from = of && i > at + 1 ? FROM_LAST : FROM_NOTHING;
  form->year_step = 0;
  for (; i < start + 2; i++) {
    if (is(reader, i, WORD_DEICTIC)) {
      form->year_from = FROM_ANCHOR;
      form->year_step += value_at(reader, i, WORD_DEICTIC);
    } else if (is(reader, i, WORD_ANAPHOR)) {
      form->year_from = FROM_LAST;
      form->year_step += value_at(reader, i, WORD_ANAPHOR);
    } else {
      break;
    }
  }
  bool year = is(reader, i, WORD_UNIT) && value_at(reader, i, WORD_UNIT) == UNIT_YEAR && !is(reader, i, WORD_PLURAL);
  return year && form->year_from ? i + 1 : 0;
}

bool match_counts(const Reader *reader, guint at) {
  const ScanToken *next = token_at(reader, at);
  return next->kind == SCAN_NUMBER || (next->kind == SCAN_WORD && !scan_known(next)) || next->mark == '%' ||
         (next->kind == SCAN_MARK && is_glued(reader, at) && token_at(reader, at + 1)->kind == SCAN_NUMBER) ||
         is(reader, at, WORD_UNIT) || is(reader, at, WORD_SUFFIX);
}

/* "25 December 800"; not "25 December 800 men came". */
static guint small_year(const Reader *reader, guint at, Form *form) {
  const ScanToken *token = token_at(reader, at);
  bool number = token->kind == SCAN_NUMBER && token->digits == 3 && token->value >= 100;
  if (!number || match_counts(reader, at + 1)) {
    return 0;
  }
  form->has_year = form->era = true;
  form->year = token->value;
  return at + 1;
}

/* "11 February 1731/32": of a time when the year began in March; the second is that of January. */
static guint dual_year(const Reader *reader, guint end, Form *form) {
  enum { MARCH = 3 };
  const ScanToken *second = token_at(reader, end + 1);
  int64_t scale = second->digits == 4 ? 10000 : second->digits == 2 ? 100 : second->digits == 1 ? 10 : 0;
  bool slash = is_mark(reader, end, '/') && is_glued(reader, end) && is_glued(reader, end + 1);
  if (!slash || !scale || form->short_year || form->month > MARCH || second->value != (form->year + 1) % scale) {
    return end;
  }
  form->year++;
  return end + 2;
}

guint match_year_tail(const Reader *reader, guint at, Form *form) {
  guint start = is_mark(reader, at, ',') ? at + 1 : skip_if(reader, skip_if(reader, at, WORD_OF), WORD_THE);
  bool in = start == at && is(reader, at, WORD_IN) && form->month; /* "28 June in 1919" */
  start += in;
  guint name = skip_if(reader, start, WORD_THE);
  bool year_name = form->month && is_unit(reader, name, UNIT_YEAR) && is_single(reader, name); /* "in the year 1919" */
  start = year_name ? name + 1 : start;
  Form year = *form;
  year.fiscal |= is(reader, start, WORD_FISCAL); /* "of fiscal 1990" */
  start = skip_if(reader, start, WORD_FISCAL);
  guint end = match_year(reader, start, &year);
  if (!end && form->day && form->month) {
    end = small_year(reader, start, &year);
  }
  end = end && year.day ? dual_year(reader, end, &year) : end;
  if (!end || is(reader, end, WORD_MEASURE) || (in && !match_is_year(reader, start, end))) {
    year = *form;
    end = year_by_direction(reader, is_mark(reader, at, ',') ? at + 1 : at, &year);
  }
  if (end) {
    *form = year;
  }
  return end;
}

/* A hyphen, apostrophe or full stop between the words is no matter: "New Year's Eve", "St. Patrick". */
static guint phrase_end(const Reader *reader, guint at, const WordPhrase *phrase) {
  guint i = at + 1;
  for (guint word = 1; word < phrase->n; word++, i++) {
    if (is_mark(reader, i, '-') || is_mark(reader, i, '\'') || (is_mark(reader, i, '.') && is_glued(reader, i))) {
      i++;
    }
    if (token_at(reader, i)->word != phrase->words[word]) {
      return 0;
    }
  }
  return i;
}

bool match_begins_phrase(const Reader *reader, guint at) {
  static const bool begins[] = {[PHRASE_REF] = true,  [PHRASE_STORY_REF] = true, [PHRASE_COMPARE] = true,
                                [PHRASE_SKIP] = true, [PHRASE_SOON] = true,      [PHRASE_HOLIDAY] = true};
  const WordEntry *word = token_at(reader, at)->word;
  for (guint k = 0; word && word->phrases && k < word->phrases->len; k++) {
    const WordPhrase *phrase = g_ptr_array_index(word->phrases, k);
    if (phrase->kind < G_N_ELEMENTS(begins) && begins[phrase->kind] && phrase_end(reader, at, phrase)) {
      return true;
    }
  }
  return false;
}

guint match_phrase(const Reader *reader, guint at, PhraseKind kind, const char **value) {
  const WordEntry *word = token_at(reader, at)->word;
  for (guint k = 0; word && word->phrases && k < word->phrases->len; k++) {
    const WordPhrase *phrase = g_ptr_array_index(word->phrases, k);
    guint end = phrase->kind == kind ? phrase_end(reader, at, phrase) : 0;
    if (end) {
      *value = phrase->value;
      return end;
    }
  }
  return 0;
}
