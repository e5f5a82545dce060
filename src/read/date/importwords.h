/* importwords.h -- the words round a date in the languages of lang/CODE/import.txt: "um 1450", "depuis 1901". */
#ifndef DATELINE_READ_DATE_IMPORTWORDS_H
#define DATELINE_READ_DATE_IMPORTWORDS_H

#include <glib.h>
#include <stdbool.h>

/* FROM: of the first of two dates. */
typedef enum { LEAD_ABOUT, LEAD_SINCE, LEAD_UNTIL, LEAD_FROM, LEAD_KINDS } LeadWord;

typedef struct ImportWords ImportWords;

ImportWords *importwords_new(void);
void importwords_free(ImportWords *words);

/* What stands after such a word, with which the text (in lower case) begins; NULL: it begins with none. */
const char *importwords_lead(const ImportWords *words, const char *lower, LeadWord *kind);

/* Does the text (in lower case) begin with one of all these words? */
bool importwords_may_start(const ImportWords *words, const char *lower);

/* The first word between two dates in the text (in lower case): "bis"; its bytes with the blanks round it go
 * to *length.  NULL: there is none. */
const char *importwords_joint(const ImportWords *words, const char *lower, gsize *length);

/* EDTF of a decade, a century or a season of a year; new string, NULL: it is none. */
char *importwords_period(const ImportWords *words, const char *lower);

#endif
