/* reference.c -- a number of four digits in an address, in the citation of a report of cases, or in the name of a law.
 */
#include "timex/grammar/match.h"

enum { REACH = 8 };

/* "[1600] Pennsylvania Avenue", "1414 N. Oak Grove Lane", "1926 NE 50th Ave.": some names or an ordinal, and a street.
 */
bool match_is_address(const Reader *reader, guint at) {
  for (guint i = at; i < at + REACH; i++) {
    const ScanToken *token = token_at(reader, i);
    int nth;
    guint ordinal = token->kind == SCAN_NUMBER ? match_ordinal(reader, i, &nth) : 0;
    bool stop = token->kind == SCAN_MARK && token->mark == '.' && token_before(reader, i)->length <= 2;
    if (!stop && !ordinal && !(token->kind == SCAN_WORD && token->capital)) {
      return false;
    }
    i = ordinal ? ordinal - 1 : i;
    if (i > at && scan_is(token, WORD_STREET)) {
      return true;
    }
  }
  return false;
}

/* Of the shortened name of a report: "U.S.", "WLR", "Cal", the "3" and "d" of "F.3d", the "4th" of a series. */
static bool is_of_report(const Reader *reader, guint at) {
  enum { LETTERS = 6 };
  const ScanToken *token = token_at(reader, at);
  bool behind = token_before(reader, at)->kind == SCAN_NUMBER && is_glued(reader, at);
  bool before = token_at(reader, at + 1)->kind == SCAN_WORD && is_glued(reader, at + 1);
  bool word = token->kind == SCAN_WORD && (token->capital || behind) && token->length <= LETTERS;
  return word || is_mark(reader, at, '.') || (token->kind == SCAN_NUMBER && before);
}

/* "Rep.", "U.S.", "WLR" */
static bool is_shortened(const Reader *reader, guint at) {
  const ScanToken *token = token_at(reader, at);
  char second = token->length > 1 ? reader->text[token->offset + 1] : ' ';
  return is_mark(reader, at, '.') || (token->kind == SCAN_WORD && (second == '.' || g_ascii_isupper(second)));
}

/* "348 U.S. [407]", "12 F.3d [984]": a volume and the name of a report stand before the page. */
static bool is_page(const Reader *reader, guint page) {
  bool shortened = false;
  guint at = page - 1;
  for (; at > 0 && page - at < REACH && is_of_report(reader, at); at--) {
    shortened |= is_shortened(reader, at);
  }
  return shortened && token_at(reader, at)->kind == SCAN_NUMBER;
}

/* "348 U.S. 407 [(1955)]", "348 U.S. 407, 410 [(1955)]" */
bool match_is_citation(const Reader *reader, guint at, guint end) {
  guint page = at - 2;
  bool aside = at > 2 && is_mark(reader, at - 1, '(') && is_mark(reader, end, ')');
  if (!aside || token_at(reader, page)->kind != SCAN_NUMBER) {
    return false;
  }
  bool pages = page > 2 && is_mark(reader, page - 1, ',') && token_at(reader, page - 2)->kind == SCAN_NUMBER;
  return is_page(reader, pages ? page - 2 : page);
}

/* "section 12(a) of", "under" */
static bool cites(const Reader *reader, guint at) {
  enum { NEAR = 6 };
  bool label = false;
  for (guint i = at; is(reader, at, WORD_OF) && i > 0 && at - i < NEAR && !label; i--) {
    label = is(reader, i - 1, WORD_LABEL);
  }
  return label || is(reader, at, WORD_UNDER);
}

bool match_is_of_law(const Reader *reader, guint at) {
  guint law = at - 1 - (is_mark(reader, at - 1, ',') || is_mark(reader, at - 1, '('));
  if (at < 2 || !is(reader, law, WORD_LAW) || !token_at(reader, law)->capital) {
    return false;
  }
  guint i = law;
  while (i > 0 && law - i < REACH && token_at(reader, i)->kind != SCAN_MARK && token_at(reader, i)->capital) {
    i--;
  }
  return cites(reader, i - is(reader, i, WORD_THE));
}
