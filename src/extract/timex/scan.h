/* scan.h -- a text as tokens that know their date classes. */
#ifndef DATELINE_TIMEX_SCAN_H
#define DATELINE_TIMEX_SCAN_H

#include "extract/timex/table.h"

typedef enum { SCAN_WORD, SCAN_NUMBER, SCAN_DASH, SCAN_MARK, SCAN_STOP } ScanKind;

/* `mark` is the character of a MARK; numbers of more than nine digits have value -1. STOP
 * ends a sentence for the look at tense: . ! ? followed by space, a blank line. */
typedef struct {
  gsize offset;
  uint32_t length;
  ScanKind kind;
  gunichar mark;
  int64_t value;
  uint8_t digits;
  bool space;            /* white space or the text's start before it */
  bool capital;          /* first letter is upper case */
  const WordEntry *word; /* NULL: in no table */
} ScanToken;

/* GArray of ScanToken. */
GArray *scan_text(const TimexTables *tables, const char *text, gsize len);

static inline bool scan_is(const ScanToken *token, WordClass class) {
  return token->word && token->word->classes >> class & 1;
}

static inline int scan_value(const ScanToken *token, WordClass class) {
  return token->word->value[class];
}

#endif
