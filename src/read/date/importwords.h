/* importwords.h -- the words around a date in the languages of lang/CODE/import.txt: "um 1450", "depuis 1901". */
#ifndef DATELINE_READ_DATE_IMPORTWORDS_H
#define DATELINE_READ_DATE_IMPORTWORDS_H

#include <glib.h>
#include <stdbool.h>

/* Words before a date; FROM: before the first of two. */
typedef enum { LEAD_ABOUT, LEAD_SINCE, LEAD_UNTIL, LEAD_FROM, LEAD_KINDS } LeadWord;

typedef struct ImportWords ImportWords;

ImportWords *importwords_new(void);

/* The rest of a text (in lower case) after such a word at its beginning; NULL: it begins with none. */
const char *importwords_lead(const ImportWords *words, const char *lower, LeadWord *kind);

/* Does the text (in lower case) begin with one of all these words? */
bool importwords_may_start(const ImportWords *words, const char *lower);

/* The first word that joins two dates in the text (in lower case), as "bis"; *length: its bytes with the blanks
 * around it.  NULL: there is none. */
const char *importwords_joint(const ImportWords *words, const char *lower, gsize *length);

/* EDTF of a decade, a century or a season of a year; new string, NULL: it is none. */
char *importwords_period(const ImportWords *words, const char *lower);

#endif
