/* import.h -- the words by which people of each language name the fields of an event in their own files.
 *
 * src/lang/CODE/import.txt: lines "key = word,word", and the names of months where the language has no date.txt. */
#ifndef DATELINE_LANG_IMPORT_H
#define DATELINE_LANG_IMPORT_H

#include <glib.h>

/* `words`: what stands after a key, in lower case. */
typedef void (*LangVisit)(const char *const *words, void *data);

/* Visit the list that each language has for `key`, English first. */
void lang_import_each(const char *key, LangVisit visit, void *data);

/* What stands after a key in English, with `one` and `two` in the places of %1 and %2.  New string; NULL: there is no
 * such key. */
char *lang_import_phrase(const char *key, const char *one, const char *two);

/* The same of the names of months, long and short: twelve each. */
void lang_import_each_months(LangVisit visit, void *data);

#endif
