/* count.c -- how many units.
 *
 *   count    = number [more] | number ("to" | "and" | "-") number | ["a"] part | "three" "quarters" of-a
 *            | ["a"] few ["of"] [vague] | heaps "of" [heaps "of"] | vague [scale] | "a"
 *   more     = "and a half" | "1/2" | "." digits
 *   part     = "half" ["a"] | "quarter" ("-" | of-a)        before a unit
 *   of-a     = ["of"] ["a"]
 */
#include "timex/grammar/match.h"

enum { HALF = 50, WHOLE = 100, MOST_DECIMALS = 2, QUARTERS = 3 };

static guint range_of_counts(const Reader *reader, guint end, Count *count) {
  int64_t more;
  bool connects =
      is(reader, end, WORD_TO) || is(reader, end, WORD_AND) || (is_mark(reader, end, '-') && is_glued(reader, end));
  guint after = connects ? match_number(reader, end + 1, &more) : 0;
  bool units = after && (is(reader, after, WORD_UNIT) || is(reader, skip_hyphen(reader, after), WORD_UNIT));
  if (!units || more <= count->value) {
    return end;
  }
  count->value = more;
  return after;
}

guint match_and_half(const Reader *reader, guint at) {
  guint word = skip_hyphen(reader, at);
  guint half = is(reader, word, WORD_AND) ? skip_hyphen(reader, word + 1) : 0;
  half = half && is(reader, half, WORD_ARTICLE) ? skip_hyphen(reader, half + 1) : half;
  return half && is(reader, half, WORD_HALF) ? half + 1 : 0;
}

/* ".2" of "4.2 years" */
static guint decimals(const Reader *reader, guint end, Count *count) {
  const ScanToken *digits = token_at(reader, end + 1);
  bool follows = is_mark(reader, end, '.') && is_glued(reader, end) && digits->kind == SCAN_NUMBER &&
                 digits->digits <= MOST_DECIMALS && is_glued(reader, end + 1);
  if (!follows) {
    return end;
  }
  count->hundredths = (int)digits->value * (digits->digits == 1 ? 10 : 1);
  return end + 2;
}

/* "and a half", "1/2", ".5" */
static guint more_than_whole(const Reader *reader, guint end, Count *count) {
  guint half = match_and_half(reader, end);
  if (!half && is_number(reader, end, 1, 1) && is_mark(reader, end + 1, '/') && is_number(reader, end + 2, 2, 2)) {
    half = end + 3; /* "5 1/2" */
  }
  if (!half && is_mark(reader, end, 0xBD)) {
    half = end + 1; /* one half, as one sign */
  }
  count->hundredths = half ? HALF : 0;
  return half ? half : decimals(reader, end, count);
}

/* "of an", "a" between a part and its unit. */
static guint skip_of_a(const Reader *reader, guint at) {
  return skip_if(reader, skip_if(reader, at, WORD_OF), WORD_ARTICLE);
}

/* "half an", "a half", "a quarter of a", "quarter-" before a unit; a quarter of no other unit is one of a year. */
static guint fraction(const Reader *reader, guint at, Count *count) {
  if (!is(reader, at, WORD_FRACTION)) {
    return 0;
  }
  guint end = is(reader, at, WORD_HALF) ? skip_if(reader, at + 1, WORD_ARTICLE) : skip_of_a(reader, at + 1);
  if (!is(reader, at, WORD_HALF) && !is_single(reader, skip_hyphen(reader, end))) {
    return 0;
  }
  *count = (Count){.hundredths = value_at(reader, at, WORD_FRACTION), .said = true};
  return end;
}

/* "three quarters of an" */
static guint three_quarters(const Reader *reader, guint at, Count *count) {
  int64_t three;
  guint end = match_number(reader, at, &three);
  guint quarters = end ? skip_hyphen(reader, end) : 0;
  bool of_a = quarters && is(reader, quarters + 1, WORD_OF) && is(reader, quarters + 2, WORD_ARTICLE);
  if (!of_a || three != QUARTERS || !is_unit(reader, quarters, UNIT_QUARTER) || !is_single(reader, quarters + 3)) {
    return 0;
  }
  *count = (Count){.hundredths = WHOLE / 4 * QUARTERS, .said = true};
  return quarters + 3;
}

/* "two", "2.5", "two to three", "3 million", "half a" */
static guint counted(const Reader *reader, guint at, Count *count) {
  guint end = match_millions(reader, at, &count->value);
  end = end ? end : three_quarters(reader, at, count);
  if (end) {
    return end;
  }
  end = match_number(reader, at, &count->value);
  return end ? range_of_counts(reader, more_than_whole(reader, end, count), count)
             : fraction(reader, skip_if(reader, at, WORD_ARTICLE), count);
}

/* "a few", "the couple of", "hundreds of", "several" */
static guint uncounted(const Reader *reader, guint at, Count *count) {
  if (is(reader, at, WORD_FEW)) {
    count->value = value_at(reader, at, WORD_FEW);
    count->vague = !count->value;
    guint after = skip_if(reader, at + 1, WORD_OF);
    return skip_if(reader, after, WORD_VAGUE);
  }
  if (is(reader, at, WORD_HEAPS) && is(reader, at + 1, WORD_OF)) { /* "hundreds of", "tens of thousands of" */
    count->vague = true;
    bool more = is(reader, at + 2, WORD_HEAPS) && is(reader, at + 3, WORD_OF);
    return at + (more ? 4 : 2);
  }
  count->vague = is(reader, at, WORD_VAGUE);
  return count->vague ? skip_if(reader, at + 1, WORD_SCALE) : 0;
}

guint match_count(const Reader *reader, guint at, Count *count) {
  *count = (Count){.value = 1, .said = true};
  guint end = counted(reader, at, count);
  if (end) {
    return end;
  }
  guint after = skip_if(reader, at, WORD_ARTICLE);
  end = uncounted(reader, after, count);
  if (end) {
    return end;
  }
  *count = after > at ? (Count){.value = 1, .article = true, .said = true} : (Count){0};
  return after;
}
