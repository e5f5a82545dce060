/* scan.h -- a text as tokens, each with its entry of the lexicon. */
#ifndef DATELINE_TIMEX_GRAMMAR_SCAN_H
#define DATELINE_TIMEX_GRAMMAR_SCAN_H

#include "timex/grammar/lexicon.h"

typedef enum { SCAN_END, SCAN_WORD, SCAN_NUMBER, SCAN_MARK } ScanKind;

/* Marks are folded: any hyphen or dash is '-', any apostrophe or single quote '\'', any
 * double quote '"'.  A number is a run of digits ("1914"), or of groups of three ("1,914"). */
typedef struct {
  gsize offset;
  int64_t value; /* of a number; -1: more than MOST_DIGITS digits */
  const WordEntry *word;
  uint32_t length;
  gunichar mark;
  uint8_t kind;
  uint8_t digits;
  bool space;   /* white space, or the text's start, before it */
  bool line;    /* a line's end before it */
  bool breaks;  /* a blank line before it */
  bool capital; /* first letter is upper case */
  bool grouped; /* a number with commas */
} ScanToken;

/* Append the tokens of text[from..to) to `tokens` (of ScanToken).  Linear. */
void scan_text(const TimexTables *tables, const char *text, gsize from, gsize to, GArray *tokens);

/* Is it a word with a class of its own, see WordEntry.known? */
static inline bool scan_known(const ScanToken *token) {
  return token->word && token->word->known;
}

static inline bool scan_is(const ScanToken *token, WordClass class) {
  return token->word && token->word->value[class] != WORD_NOT;
}

static inline int scan_value(const ScanToken *token, WordClass class) {
  return token->word->value[class];
}

#endif
