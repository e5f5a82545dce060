/* table.h -- the words of one language's date phrases, by class. */
#ifndef DATELINE_TIMEX_TABLE_H
#define DATELINE_TIMEX_TABLE_H

#include <glib.h>
#include <stdbool.h>
#include <stdint.h>

#include "extract/timex/timex.h"

/* The classes of a timex.txt; a word may be in several. */
typedef enum {
  WORD_MONTH,
  WORD_WEEKDAY,
  WORD_CAPITAL,
  WORD_UNIT,
  WORD_PLURAL,
  WORD_SEASON,
  WORD_NUMBER,
  WORD_ARTICLE,
  WORD_ORDINAL,
  WORD_DIRECTION,
  WORD_RECENT,
  WORD_VAGUE,
  WORD_RELDAY,
  WORD_REF,
  WORD_AGO,
  WORD_LATER,
  WORD_EARLY,
  WORD_SINCE,
  WORD_UNTIL,
  WORD_FROM,
  WORD_TO,
  WORD_OF,
  WORD_THE,
  WORD_ABOUT,
  WORD_ERA,
  WORD_PRESENT,
  WORD_CENTURY,
  WORD_FUTURE,
  WORD_SUFFIX,
  WORD_CLASSES
} WordClass;

typedef enum {
  UNIT_NONE,
  UNIT_DAY,
  UNIT_WEEK,
  UNIT_MONTH,
  UNIT_YEAR,
  UNIT_DECADE,
  UNIT_CENTURY,
  UNIT_HOUR,
  UNIT_MINUTE,
  UNIT_QUARTER,
  UNIT_WEEKEND
} TimeUnit;

/* `classes` is a bit set of WordClass; `value` by class. */
typedef struct {
  uint32_t classes;
  int8_t value[WORD_CLASSES];
} WordEntry;

struct TimexTables {
  GHashTable *words; /* of WordEntry, by folded word */
};

/* NULL: no such word. */
const WordEntry *table_word(const TimexTables *tables, const char *folded);

#endif
