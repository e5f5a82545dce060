/* bare.c -- a number of four digits: a year, a count or a label.
 *
 * What stands before it and what stands after it decide together:
 *
 *   before          year where after it stands
 *   dated           anything but a measure; a plural only as the subject of a verb: "In 1968 students rioted"
 *   determined      a noun: "the 1914 season", "its failed 1923 putsch"
 *   listed          anything but a plural or a measure: a year and a joint before it, "1914, 1916 and 1918"
 *   open            no plural and no measure: the text, a sentence, a cell or parentheses begin
 *   name            nothing, but for "(Smith 1968)", "Eastern Theater 1861-1863", "World Cup 1998"
 *   other           "'s": "half of 1969's totals"; not "killed 1836", "the album 1989"
 *
 * The words of each kind are lang/CODE/timex.txt's. */
#include "timex/grammar/match.h"

enum { FIRST_YEAR = 1000, LAST_YEAR = 2099, REACH = 6, LETTERS = 5 };

typedef enum { SIDE_OPEN, SIDE_DATED, SIDE_DETERMINED, SIDE_LISTED, SIDE_NAME, SIDE_OTHER } Before;
typedef enum { AFTER_NOTHING, AFTER_PLURAL, AFTER_MEASURE, AFTER_NOUN } After;

/* Of WORD_YEARLY. */
enum { YEARLY_OF = 1, YEARLY_TO, YEARLY_CHANGING, YEARLY_ABOUT };

static bool is_word(const Reader *reader, guint at) {
  return token_at(reader, at)->kind == SCAN_WORD;
}

bool match_finite(const Reader *reader, guint at) {
  const ScanToken *token = token_at(reader, at);
  return scan_is(token, WORD_PAST) || scan_is(token, WORD_PRESENT) || scan_is(token, WORD_FUTURE) ||
         (scan_is(token, WORD_OPEN) && !token->capital) ||
         (!token->capital && match_ending(reader, at, WORD_PAST_ENDING));
}

/* "students", "Huguenots", "sheep"; not "crisis", "Texas's". */
bool match_is_plural(const Reader *reader, guint at) {
  const ScanToken *token = token_at(reader, at);
  if (token->kind != SCAN_WORD || is_glued(reader, at)) {
    return false;
  }
  if (scan_is(token, WORD_PEOPLE) || scan_is(token, WORD_PLURAL)) {
    return true;
  }
  bool known = scan_known(token) && !scan_is(token, WORD_LABEL) && !scan_is(token, WORD_STREET);
  bool verb =
      match_clause(reader, at + 1) && !is(reader, at + 1, WORD_PRONOUN); /* "a stone of 1905 [marks] the place" */
  return !known && !verb && match_ending(reader, at, WORD_PLURAL_ENDING) &&
         !match_ending(reader, at, WORD_SINGULAR_ENDING);
}

/* A sentence or a clause begins at `at`. */
static bool opens_clause(const Reader *reader, guint at) {
  const ScanToken *before = token_before(reader, at);
  bool mark = before->kind == SCAN_MARK && before->mark != '%' && before->mark != ')';
  return before->kind == SCAN_END || mark || token_at(reader, at)->breaks || scan_is(before, WORD_OPENER);
}

/* "students [rioted]", "children of the poor [were sent]": the noun before `at` is the subject of a verb. */
static bool has_verb(const Reader *reader, guint at) {
  for (guint i = at; i < at + REACH && is_word(reader, i) && !token_at(reader, i)->breaks; i++) {
    if (match_finite(reader, i)) {
      return true;
    }
    bool other = match_clause(reader, i) && !is(reader, i - 1, WORD_BEFORE) && !is(reader, i - 1, WORD_YEARLY);
    if (other) {
      return false;
    }
  }
  return false;
}

static After after_number(const Reader *reader, guint end) {
  const ScanToken *token = token_at(reader, end);
  if (token->kind == SCAN_MARK && (token->mark == '%' || token->mark == 0xB0)) {
    return AFTER_MEASURE;
  }
  if (token->kind != SCAN_WORD || token->breaks) {
    return AFTER_NOTHING;
  }
  if (scan_is(token, WORD_MEASURE) || scan_is(token, WORD_SCALE) || scan_is(token, WORD_ZONE_NAME) ||
      scan_is(token, WORD_MATURING)) {
    return scan_is(token, WORD_ZONE_NAME) && token->capital ? AFTER_NOUN : AFTER_MEASURE;
  }
  if (scan_is(token, WORD_ANNUAL) || scan_is(token, WORD_EDITION)) {
    return AFTER_NOUN;
  }
  if (match_is_plural(reader, end)) {
    return AFTER_PLURAL;
  }
  bool noun = !scan_known(token) || token->capital || scan_is(token, WORD_UNIT) || scan_is(token, WORD_SPAN) ||
              scan_is(token, WORD_SEASON) || scan_is(token, WORD_STREET) || scan_is(token, WORD_LABEL) ||
              scan_is(token, WORD_MONTH) || scan_is(token, WORD_FILLER);
  return noun && !(!token->capital && match_ending(reader, end, WORD_PAST_ENDING)) ? AFTER_NOUN : AFTER_NOTHING;
}

/* "Doc. 2001", "Ex. 1997"; "c. 1450", "b. 1912" tell of a year, and so does "... the war. 2004: ...". */
static Before after_stop(const Reader *reader, guint at) {
  const ScanToken *word = token_at(reader, at - 2);
  bool yearly = scan_is(word, WORD_YEARLY);
  if (is_glued(reader, at) && !(yearly && is_glued(reader, at - 1))) { /* "c.1450" is one */
    return SIDE_OTHER;
  }
  if (yearly) {
    return SIDE_DATED;
  }
  bool label = scan_is(word, WORD_LABEL) || scan_is(word, WORD_TITLE) ||
               (word->kind == SCAN_WORD && word->capital && word->length < LETTERS && !scan_known(word));
  return label ? SIDE_NAME : SIDE_OPEN;
}

/* "3-1914" and "123-45-1984" are no years; "mid-1914", "pre-1914", " - 1914" are. */
static Before after_hyphen(const Reader *reader, guint at) {
  const ScanToken *before = token_at(reader, at - 2);
  if (!is_glued(reader, at) || !is_glued(reader, at - 1)) {
    return before->kind == SCAN_NUMBER ? SIDE_OTHER : SIDE_OPEN;
  }
  bool letter = before->kind == SCAN_WORD && before->length == 1; /* "R-1820", an engine */
  return !letter && (scan_is(before, WORD_YEARLY) || scan_is(before, WORD_EARLY)) ? SIDE_DATED
         : before->kind == SCAN_NUMBER || before->kind == SCAN_WORD               ? SIDE_OTHER
                                                                                  : SIDE_OPEN;
}

static Before after_comma(const Reader *reader, guint at) {
  const ScanToken *before = token_at(reader, at - 2);
  bool number = before->kind == SCAN_NUMBER || scan_is(before, WORD_SUFFIX);
  return number || is_glued(reader, at) ? SIDE_OTHER : SIDE_LISTED;
}

static bool is_bullet(gunichar mark) {
  return mark > 0x2000 && g_unichar_type(mark) != G_UNICODE_CURRENCY_SYMBOL;
}

static Before after_mark(const Reader *reader, guint at) {
  static const char openers[] = "()]\"|;!?*_/\\>~{}'";
  const ScanToken *before = token_before(reader, at);
  switch (before->mark) {
  case '.':
    return after_stop(reader, at);
  case '-':
    return after_hyphen(reader, at);
  case ',':
    return after_comma(reader, at);
  case ':':
    return is_glued(reader, at) ? SIDE_OTHER : SIDE_OPEN;
  case '#':
    return is_glued(reader, at) ? SIDE_OTHER : SIDE_OPEN;
  case '/': /* "report 8/2023" */
    return is_glued(reader, at) && token_at(reader, at - 2)->kind == SCAN_NUMBER ? SIDE_OTHER : SIDE_OPEN;
  default:
    return g_utf8_strchr(openers, -1, before->mark) || is_bullet(before->mark) ? SIDE_OPEN : SIDE_OTHER;
  }
}

/* "the", "its", "Hitler's", "a secret": what determines a noun stands before `at`. */
static bool is_determined(const Reader *reader, guint at) {
  const ScanToken *before = token_before(reader, at);
  bool possessive = before->kind == SCAN_WORD && before->length == 1 && !before->space && is_mark(reader, at - 2, '\'');
  return possessive || (is_mark(reader, at - 1, '\'') && is_glued(reader, at - 1) && !is_glued(reader, at)) ||
         scan_is(before, WORD_THE) || scan_is(before, WORD_ARTICLE) || scan_is(before, WORD_POSSESSIVE) ||
         scan_is(before, WORD_ANAPHOR) || scan_is(before, WORD_DEICTIC) || scan_is(before, WORD_EVERY) ||
         scan_is(before, WORD_FISCAL);
}

/* "about 1900 men", "about 1900 [of them]", "about 1900 [a month]", "[weighs] about 1900" */
static bool is_amount(const Reader *reader, guint at) {
  bool rate = is(reader, at + 1, WORD_ARTICLE) && is_single(reader, at + 2);
  return after_number(reader, at + 1) == AFTER_PLURAL || rate || is(reader, at + 1, WORD_OF) ||
         is(reader, at - 2, WORD_AMOUNTING);
}

/* Which of the words before a year it is, and where it is one. */
static Before after_yearly(const Reader *reader, guint at) {
  guint word = at - 1;
  switch (value_at(reader, word, WORD_YEARLY)) {
  case YEARLY_OF:
    return opens_clause(reader, word) || is(reader, word - 1, WORD_QUANTITY) ? SIDE_OTHER : SIDE_DATED;
  case YEARLY_TO:
    return is(reader, word - 1, WORD_DATING) || is(reader, word - 1, WORD_MONTH) ? SIDE_DATED : SIDE_OTHER;
  case YEARLY_CHANGING:
    return is(reader, word - 1, WORD_CHANGE) ? SIDE_OTHER : SIDE_DATED;
  case YEARLY_ABOUT:
    return is_amount(reader, at) ? SIDE_OTHER : SIDE_DATED;
  default:
    return SIDE_DATED;
  }
}

/* "its failed [1923] putsch": a word that no table knows between what determines and the number. */
static bool is_attribute(const Reader *reader, guint at) {
  const ScanToken *word = token_before(reader, at);
  bool known = scan_known(word) && !scan_is(word, WORD_ORDINAL) && !scan_is(word, WORD_FILLER);
  return word->kind == SCAN_WORD && !word->capital && !known && is_determined(reader, at - 1);
}

/* "(Smith 1968)", "Eastern Theater 1861-1863", "World Cup 1998" */
static bool is_named(const Reader *reader, guint at, guint end) {
  bool range = is_mark(reader, end, '-') && is_glued(reader, end) && is_number(reader, end + 1, FIRST_YEAR, LAST_YEAR);
  bool cited = is_mark(reader, at - 2, '(') && token_before(reader, at)->capital &&
               (is_mark(reader, end, ')') || is_mark(reader, end, ','));
  return range || cited || is(reader, at - 1, WORD_EDITION);
}

/* "1914 [and 1918]", "1914[, 1916]": a year, and a joint, before it. */
static bool is_listed(const Reader *reader, guint at) {
  guint joint = at - 1;
  bool word = is(reader, joint, WORD_AND) || is(reader, joint, WORD_OR) || is(reader, joint, WORD_TO);
  bool mark = is_mark(reader, joint, '-') || is_mark(reader, joint, ',') || is_mark(reader, joint, '/') ||
              is_mark(reader, joint, '&');
  bool comma = word && is_mark(reader, joint - 1, ',');
  return reader->dated && (word || mark) && reader->dated == joint - comma;
}

/* A line that is a year, or begins with it: "1914: war", "1914 - war". */
static bool is_headed(const Reader *reader, guint at, guint end) {
  const ScanToken *next = token_at(reader, end);
  bool colon = next->mark == ':' || next->mark == '|' || (next->mark == '-' && next->space);
  return token_at(reader, at)->line && (colon || next->line || next->kind == SCAN_END);
}

/* "the year was [1856]" */
static bool is_told(const Reader *reader, guint at) {
  return is(reader, at - 1, WORD_COPULA) && is_unit(reader, at - 2, UNIT_YEAR) && is_single(reader, at - 2);
}

static Before before_number(const Reader *reader, guint at, guint end) {
  const ScanToken *before = token_before(reader, at);
  if (before->kind == SCAN_END || token_at(reader, at)->breaks || is_headed(reader, at, end)) {
    return SIDE_OPEN;
  }
  if (is_listed(reader, at)) {
    return SIDE_LISTED;
  }
  if (is_told(reader, at)) {
    return SIDE_DATED;
  }
  if (scan_is(before, WORD_THAN) && match_bound(reader, at)) { /* "no later than 1920" */
    return SIDE_DATED;
  }
  if (is_determined(reader, at)) {
    return SIDE_DETERMINED;
  }
  if (before->kind == SCAN_MARK) {
    return after_mark(reader, at);
  }
  if (before->kind == SCAN_NUMBER) {
    return reader->dated == at ? SIDE_LISTED : before->digits < 3 && !is_glued(reader, at) ? SIDE_OPEN : SIDE_OTHER;
  }
  bool tail = is_glued(reader, at - 1) && token_at(reader, at - 2)->kind == SCAN_NUMBER; /* "2d 1180" */
  if (tail || (is_glued(reader, at) && !scan_is(before, WORD_FISCAL))) {
    return SIDE_OTHER;
  }
  if (scan_is(before, WORD_YEARLY)) {
    return after_yearly(reader, at);
  }
  if (is_named(reader, at, end)) {
    return SIDE_DATED;
  }
  return is_attribute(reader, at) ? SIDE_DETERMINED : before->capital ? SIDE_NAME : SIDE_OTHER;
}

/* "In 1968 students rioted", but "in 1968 houses": a plural after a year is the subject of the clause that it opens.
 */
static bool is_subject(const Reader *reader, guint at, guint end) {
  bool name = token_at(reader, end)->capital;
  return (opens_clause(reader, at - 1) || name) && has_verb(reader, end + 1);
}

/* "from 1400 [to 1650 patients]": the second number says what both are. */
static bool counts_with_next(const Reader *reader, guint end) {
  bool joint =
      is(reader, end, WORD_TO) || is(reader, end, WORD_OR) || is(reader, end, WORD_AND) || is_mark(reader, end, '-');
  const ScanToken *next = token_at(reader, end + 1);
  After second =
      joint && next->kind == SCAN_NUMBER && next->digits == 4 ? after_number(reader, end + 2) : AFTER_NOTHING;
  return second == AFTER_PLURAL || second == AFTER_MEASURE;
}

/* "[nCoV]", "Paris" */
static bool has_capital(const Reader *reader, guint at) {
  const ScanToken *word = token_at(reader, at);
  bool capital = word->capital;
  for (gsize i = 0; word->kind == SCAN_WORD && i < word->length && !capital; i++) {
    capital = g_ascii_isupper(reader->text[word->offset + i]);
  }
  return word->kind == SCAN_WORD && capital;
}

/* "3.1914", "1914.5", "1914:30", "1914 x 1080", "1998-CV": part of another number. */
static bool goes_on(const Reader *reader, guint end) {
  const ScanToken *next = token_at(reader, end);
  bool fraction = next->kind == SCAN_MARK && (next->mark == '.' || next->mark == ':') && is_glued(reader, end) &&
                  token_at(reader, end + 1)->kind == SCAN_NUMBER && is_glued(reader, end + 1);
  bool product = next->kind == SCAN_WORD && next->length == 1 && token_at(reader, end + 1)->kind == SCAN_NUMBER;
  const ScanToken *part = token_at(reader, end + 1);
  bool hyphen = next->kind == SCAN_MARK && next->mark == '-' && is_glued(reader, end) && is_glued(reader, end + 1);
  bool chain = hyphen && part->kind == SCAN_NUMBER && is_mark(reader, end + 2, '-') && is_glued(reader, end + 2) &&
               is_glued(reader, end + 3); /* "1960-1975-B" */
  chain |= hyphen && part->kind == SCAN_NUMBER && token_at(reader, end + 2)->kind == SCAN_WORD &&
           is_glued(reader, end + 2); /* "1820-82WA" */
  chain |= next->kind == SCAN_MARK && next->mark == '/' && is_glued(reader, end) && is_glued(reader, end + 1) &&
           part->kind == SCAN_NUMBER && part->digits == 3; /* "2023/112" */
  bool code = chain || (hyphen && ((part->kind == SCAN_NUMBER && part->digits > 4) || has_capital(reader, end + 1)));
  return fraction || product || code;
}

/* "'1984'": a title. */
static bool is_quoted(const Reader *reader, guint at, guint end) {
  gunichar mark = token_before(reader, at)->mark;
  return (mark == '"' || mark == '\'') && is_glued(reader, at) && is_mark(reader, end, mark) && is_glued(reader, end);
}

/* "a film of [1985] tells of it": one thing is not of many, unless it is a quantity, which before_number() knows. */
static bool is_thing_of(const Reader *reader, guint at) {
  return is(reader, at - 1, WORD_OF) && is(reader, at - 3, WORD_ARTICLE);
}

/* "Appeal No 136 of [2015]", "Resolution 242 of [1967]": which of that year's. */
static bool is_numbered(const Reader *reader, guint at) {
  guint number = at - 2, label = number - 1;
  label -= is_mark(reader, label, '.'); /* "No. 136" */
  return is(reader, at - 1, WORD_OF) && token_at(reader, number)->kind == SCAN_NUMBER && is(reader, label, WORD_LABEL);
}

/* "about 1500 [of the 1800 members]" */
static bool is_part_of(const Reader *reader, guint end) {
  return is(reader, end, WORD_OF) && (is(reader, end + 1, WORD_THE) || is(reader, end + 1, WORD_POSSESSIVE));
}

static bool is_year_between(const Reader *reader, guint at, guint end, Before before) {
  After after = after_number(reader, end);
  if (after == AFTER_MEASURE) {
    return false;
  }
  switch (before) {
  case SIDE_DATED:
    return (after != AFTER_PLURAL || is_subject(reader, at, end) || is_thing_of(reader, at)) &&
           !is_part_of(reader, end);
  case SIDE_DETERMINED: {
    bool joined = is(reader, end, WORD_AND) || is(reader, end, WORD_OR) || token_at(reader, end)->kind == SCAN_MARK;
    bool second = joined && token_at(reader, end + 1)->kind == SCAN_NUMBER;
    bool hyphen = (is_mark(reader, end, '-') && is_glued(reader, end)) || is_mark(reader, end, '"');
    bool partly =
        is(reader, at - 2, WORD_OF) && (opens_clause(reader, at - 2) || token_at(reader, at - 3)->kind == SCAN_NUMBER);
    bool several = after == AFTER_PLURAL && (partly || !is(reader, at - 1, WORD_THE));
    return (after != AFTER_NOTHING && !several) || second || hyphen || is(reader, at - 1, WORD_FISCAL);
  }
  case SIDE_LISTED:
  case SIDE_OPEN:
    return after != AFTER_PLURAL && !is(reader, end, WORD_OF);
  case SIDE_OTHER: /* "less than half of [1969]'s totals" */
    return token_before(reader, at)->kind == SCAN_WORD && match_possessive(reader, end);
  default:
    return false;
  }
}

bool match_is_year(const Reader *reader, guint at, guint end) {
  if (reader->field) {
    return true;
  }
  if (goes_on(reader, end) || match_is_address(reader, end) || is_quoted(reader, at, end) || is_numbered(reader, at) ||
      counts_with_next(reader, end)) {
    return false;
  }
  Before before = before_number(reader, at, end);
  bool far = token_at(reader, at)->kind == SCAN_NUMBER && token_at(reader, at)->value > LAST_YEAR;
  if (far && (before != SIDE_DATED || match_is_about(reader, at) || after_number(reader, end) != AFTER_NOTHING)) {
    return false;
  }
  return is_year_between(reader, at, end, before);
}
