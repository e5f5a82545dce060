/* amount.c -- so many units: how long, and how far from another date.
 *
 *   amount  = [stretch] [count] [filler] units [or so] [tail]
 *   stretch = ["the"] ("last" | "past" | "next" | "first" | "recent" ...)
 *   rate    = money or things "a" unit
 *   count   = number | ["a"] few ["of"] | vague | "a" | number "to" number | "half a"
 *   tail    = "ago" | "earlier" | "later" | "before" | "after" | "from now" | "old"
 */
#include "extract/timex/match.h"

enum { MOST_SINGULAR = 100 };

/* Words of a count as they come; `said` is false for a bare unit. */
typedef struct {
  int64_t value;
  bool vague, half, article, said;
} Count;

static guint range_of_counts(const Reader *reader, guint end, Count *count) {
  int64_t more;
  bool connects =
      is(reader, end, WORD_TO) || is(reader, end, WORD_AND) || (is_mark(reader, end, '-') && is_glued(reader, end));
  guint behind = connects ? match_number(reader, end + 1, &more) : 0;
  bool units = behind && (is(reader, behind, WORD_UNIT) || is(reader, skip_hyphen(reader, behind), WORD_UNIT));
  if (!units || more <= count->value) {
    return end;
  }
  count->value = more;
  return behind;
}

/* "and a half", "-and-a-half" */
static guint and_half(const Reader *reader, guint at) {
  guint word = skip_hyphen(reader, at);
  guint half = is(reader, word, WORD_AND) ? skip_hyphen(reader, word + 1) : 0;
  half = half && is(reader, half, WORD_ARTICLE) ? skip_hyphen(reader, half + 1) : half;
  return half && is(reader, half, WORD_HALF) ? half + 1 : 0;
}

/* "and a half", ".5" */
static guint half_more(const Reader *reader, guint end, Count *count) {
  guint half = and_half(reader, end);
  if (half) {
    count->half = true;
    return half;
  }
  if (is_number(reader, end, 1, 1) && is_mark(reader, end + 1, '/') && is_number(reader, end + 2, 2, 2)) {
    count->half = true; /* "5 1/2" */
    return end + 3;
  }
  if (is_mark(reader, end, 0xBD)) { /* one half, as one sign */
    count->half = true;
    return end + 1;
  }
  if (is_mark(reader, end, '.') && is_glued(reader, end) && is_number(reader, end + 1, 0, 9) &&
      is_glued(reader, end + 1)) {
    count->half = token_at(reader, end + 1)->value == 5;
    return end + 2;
  }
  return end;
}

static guint count_match(const Reader *reader, guint at, Count *count) {
  *count = (Count){.value = 1, .said = true};
  guint end = match_millions(reader, at, &count->value);
  if (end) {
    return end;
  }
  end = match_number(reader, at, &count->value);
  if (end) {
    return range_of_counts(reader, half_more(reader, end, count), count);
  }
  guint i = skip_if(reader, at, WORD_ARTICLE);
  if (is(reader, i, WORD_HALF)) {
    *count = (Count){.half = true, .said = true};
    return skip_if(reader, i + 1, WORD_ARTICLE);
  }
  if (is(reader, i, WORD_FEW)) {
    count->value = value_at(reader, i, WORD_FEW);
    count->vague = !count->value;
    guint behind = skip_if(reader, i + 1, WORD_OF);
    return skip_if(reader, behind, WORD_VAGUE);
  }
  if (is(reader, i, WORD_HEAPS) && is(reader, i + 1, WORD_OF)) { /* "hundreds of", "tens of thousands of" */
    count->vague = true;
    bool more = is(reader, i + 2, WORD_HEAPS) && is(reader, i + 3, WORD_OF);
    return i + (more ? 4 : 2);
  }
  if (is(reader, i, WORD_VAGUE)) {
    count->vague = true;
    return skip_if(reader, i + 1, WORD_SCALE);
  }
  if (i > at) {
    count->article = true;
    return i;
  }
  *count = (Count){0};
  return at;
}

/* What the units are counted from. */
static guint shift_tail(const Reader *reader, guint end, Form *form) {
  FormFrom from = FROM_LAST;
  int step = 0;
  guint behind = end + 1;
  if (is(reader, end, WORD_AGO)) {
    from = FROM_ANCHOR;
    step = -1;
  } else if (is(reader, end, WORD_PREPOSITION) && token_at(reader, end + 1)->kind == SCAN_WORD) {
    return end;
  } else if (is(reader, end, WORD_EARLIER)) {
    step = -1;
    form->units_end = end;
  } else if (is(reader, end, WORD_LATER) && !is(reader, end, WORD_ON)) {
    step = 1;
    form->units_end = end;
  } else if (is(reader, end, WORD_FROM) && (is(reader, end + 1, WORD_RELDAY) || is(reader, end + 1, WORD_ONGOING))) {
    from = FROM_ANCHOR;
    step = 1;
    behind = end + 2;
  } else if (is(reader, end, WORD_HENCE)) {
    from = FROM_ANCHOR;
    step = 1;
  } else {
    return end;
  }
  form->kind = FORM_SHIFT;
  form->from = from;
  form->step = step;
  return behind;
}

/* "two-year-old", "14 years old": an age.  Of things, a length of time as well. */
static guint age_tail(const Reader *reader, guint end, Form *form) {
  guint word = skip_hyphen(reader, end);
  if (!is(reader, word, WORD_OLD) && !is(reader, word, WORD_LONG)) {
    return end;
  }
  form->aged = is(reader, word, WORD_OLD);
  if (form->aged && form->unit == UNIT_YEAR) {
    form->genre = GENRE_HISTORY;      /* the news gives everybody's age */
    return word > end ? 0 : word + 1; /* "a six-year-old" is a child */
  }
  return word + 1;
}

/* "the last", "recent", "this past" before a count of units. */
static guint stretch_match(const Reader *reader, guint at, Form *form) {
  guint i = skip_if(reader, at, WORD_THE), start = i;
  const ScanToken *before = token_before(reader, at);
  bool verb = i == at && is(reader, at, WORD_DEICTIC) &&
              (scan_is(before, WORD_INFINITIVE) || scan_is(before, WORD_FUTURE) || scan_is(before, WORD_OPEN));
  if (verb) {
    return at; /* "will last four weeks" */
  }
  for (; i < start + 2 && is(reader, i, WORD_STRETCH); i++) {
    form->stretched = true;
    form->stretch = form->stretch ? form->stretch : value_at(reader, i, WORD_STRETCH);
  }
  return i > start ? i : at;
}

/* Bare units ("for years", "weeks later") are a time where something says so. */
static bool bare_counts(const Reader *reader, guint at, guint end) {
  const ScanToken *before = token_before(reader, at);
  bool led = scan_is(before, WORD_IN) || (scan_is(before, WORD_BEFORE) && !scan_is(before, WORD_ON));
  return led || is(reader, end, WORD_AGO) || is(reader, end, WORD_EARLIER) || is(reader, end, WORD_LATER) ||
         is(reader, end, WORD_OF);
}

/* "a second attempt", "three quarters of them", "min", "a year-ago loss", "a night". */
static bool is_no_length(const Reader *reader, guint end, const Form *form, const Count *count) {
  bool one = count->article && !form->stretched;
  bool fraction = form->unit == UNIT_QUARTER && !form->stretched && !count->vague && (count->value % 2 || !count->said);
  bool abbreviated = !count->said && is(reader, end - 1, WORD_SHORT);
  bool ago = is_mark(reader, end, '-') && (is(reader, end + 1, WORD_AGO) || is(reader, end + 1, WORD_EARLIER));
  return fraction || abbreviated || ago || (one && form->unit == UNIT_SECOND) ||
         (count->value == 1 && !count->vague && !form->stretched && form->unit == UNIT_NIGHT);
}

/* "$1.76 a year", "four flights a week": so much in each. */
static bool is_rate(const Reader *reader, guint at) {
  const ScanToken *thing = token_before(reader, at);
  guint number = thing->mark == '%' || (thing->kind == SCAN_WORD && (!thing->word || scan_is(thing, WORD_COUNTED)))
                     ? at - 2
                     : at - 1;
  const ScanToken *token = token_at(reader, number);
  bool year = token->digits == 4 && !token->grouped;
  return (token->kind == SCAN_NUMBER && !year) || scan_is(token, WORD_NUMBER) || scan_is(token, WORD_SCALE);
}

/* "ten brutal months": a word that no table knows, and that is no plural, before units that are. */
static bool is_adjective(const Reader *reader, guint at, const Count *count) {
  const ScanToken *token = token_at(reader, at);
  bool word = token->kind == SCAN_WORD && !token->word && !token->capital && !is_glued(reader, at);
  return word && count->said && !count->article && !count->vague && count->value > 1 &&
         is(reader, at + 1, WORD_PLURAL) && reader->text[token->offset + token->length - 1] != 's' &&
         !is(reader, at + 2, WORD_OLD);
}

/* "a day [or two]" */
static guint or_two(const Reader *reader, guint end, bool plural, Form *form) {
  int64_t more;
  bool one = form->count == 1 || (form->stretched && form->count == 0);
  guint behind = !plural && one && is(reader, end, WORD_OR) ? match_number(reader, end + 1, &more) : 0;
  if (!behind || more > 3 || is(reader, behind, WORD_UNIT)) {
    return end;
  }
  form->count = more;
  form->vague = false;
  return behind;
}

guint match_amount(const Reader *reader, guint at, Form *form) {
  *form = match_blank(FORM_DURATION, UNIT_NONE);
  guint i = stretch_match(reader, at, form);
  bool the = i == at && is(reader, at, WORD_THE);
  Count count;
  guint unit = count_match(reader, i + the, &count);
  if (the && !count.said) {
    return 0;
  }
  bool fiscal = count.article && is(reader, unit, WORD_FISCAL); /* "a fiscal year" */
  unit = skip_if(reader, unit, WORD_FILLER);
  unit += is_adjective(reader, unit, &count);
  bool hyphen = is_mark(reader, unit, '-') && count.said && !count.article;
  unit += hyphen;
  if (fiscal || !is(reader, unit, WORD_UNIT)) {
    return 0;
  }
  bool plural = is(reader, unit, WORD_PLURAL);
  form->unit = (TimeUnit)value_at(reader, unit, WORD_UNIT);
  form->count = count.value;
  form->vague = count.vague || !count.said;
  form->half_more = count.half;
  bool one_article = count.vague && hyphen && is(reader, i, WORD_ARTICLE);
  if ((hyphen && the) || one_article || (the && !plural && count.value != 1)) {
    return 0; /* "the two-year plan", "a several-year tenure": the article is the plan's */
  }
  if (!plural && !hyphen && count.value >= MOST_SINGULAR) {
    return 0; /* "the 1988 quarter" */
  }
  bool lasting = !count.said && !form->stretched && is_mark(reader, unit + 1, '-') && is(reader, unit + 2, WORD_LONG);
  if (lasting) { /* "a [month-long] siege" */
    form->count = 1;
    form->vague = plural;
    return unit + 3;
  }
  guint end = or_two(reader, unit + 1, plural, form);
  bool two = end > unit + 1;
  if ((form->stretched || !count.said) && !plural && !two && !count.half && !(count.said && hyphen)) {
    return 0; /* "last week": see unit.c */
  }
  if (is_no_length(reader, end, form, &count)) {
    return 0;
  }
  if (!form->stretched && !count.said && !bare_counts(reader, at, end)) {
    return 0;
  }
  const char *nothing;
  guint so = match_phrase(reader, end, PHRASE_OR_SO, &nothing);
  end = so ? so : end;
  form->mod = so ? "APPROX" : NULL;
  if (is_mark(reader, end, '-') && is(reader, end + 1, WORD_LONG) && count.article) {
    return 0; /* "a year-long siege": the article is the siege's */
  }
  guint half = plural ? 0 : and_half(reader, end);
  if (half) {
    form->half_more = true; /* "a minute and a half" */
    end = half;
  }
  guint tail = shift_tail(reader, end, form);
  if (tail == end && count.article && !form->stretched && form->unit >= UNIT_HOUR && is_rate(reader, at)) {
    form->kind = FORM_SET;
  }
  return tail > end ? tail : age_tail(reader, end, form);
}
