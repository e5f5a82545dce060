/* catalogue.h -- the table after DateWords; for the files that print dates.
 *
 * A line is "key = pattern"; in a pattern %x stands for the text of mark x:
 *   %M %d %y  month, day, year           %N %e %z  the same of a range's end
 *   %a %b     whole dates, of a range or a list          %s  a text to be marked
 *   %t        last two digits of the end's year
 *   %c %C %o  a number, in Roman digits, its ordinal ending
 *   %H %h %i %S %p  hour of 24 and of 12, minute, second, half of the day */
#ifndef DATELINE_DATE_CATALOGUE_H
#define DATELINE_DATE_CATALOGUE_H

#include "date/words.h"

enum { WORD_MARKS = 128 };

/* The texts by mark; NULL: the mark prints nothing. */
typedef struct {
  const char *text[WORD_MARKS];
} WordFill;

typedef enum { WORDS_MONTHS, WORDS_MONTHS_SHORT, WORDS_PARTS, WORDS_PARTS_SHORT, WORDS_DIGITS, WORDS_LISTS } WordList;

/* Is there such a line? */
bool catalogue_has(const DateWords *words, const char *key);

/* The pattern of `key`, which must be there, filled.  New string. */
char *catalogue_fill(const DateWords *words, const char *key, const WordFill *fill);

/* The same of "KEY_VARIANT" where the table has it, else of `key`. */
char *catalogue_fill_variant(const DateWords *words, const char *key, const char *variant, const WordFill *fill);

/* The same of "KEY_short" where the space is small. */
char *catalogue_fill_for(const DateWords *words, const char *key, DateWordsLength length, const WordFill *fill);

/* The same of a word of a list, itself a pattern. */
char *catalogue_fill_word(const DateWords *words, WordList list, int index, const WordFill *fill);
const char *catalogue_word(const DateWords *words, WordList list, int index);

/* The ordinal ending of a number: "st" of 21.  New string. */
char *catalogue_ordinal(const DateWords *words, int number);

/* "13,000" of "13000": grouped from five digits on, as editors do.  New string. */
char *catalogue_number(const DateWords *words, const char *digits);

/* Put the digits of the language for those of `text` (freed).  New string. */
char *catalogue_digits(const DateWords *words, char *text);

#endif
