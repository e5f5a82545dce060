/* importdate.h -- dates as people keep them in tables and lists, beside what the grammar of dates reads.
 *
 * Where one date is ambiguous, the others of its file may decide: the order of 03/04/2020, whether midnight is an hour,
 * whether 2021-22 is a summer or two years. */
#ifndef DATELINE_READ_DATE_IMPORTDATE_H
#define DATELINE_READ_DATE_IMPORTDATE_H

#include "read/read.h"

typedef struct ImportDates ImportDates;

/* `edtf`: what looks like EDTF is: the file is dateline's own. */
ImportDates *importdate_new(const ReadInput *input, bool edtf);
void importdate_free(ImportDates *dates);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(ImportDates, importdate_free)

/* The language of the file, where nobody asks for another: which number of 03/04/2020 is the day. */
void importdate_set_language(ImportDates *dates, const char *lang);

/* Take note of a date of the file; all of them, before the first is mended. */
void importdate_look(ImportDates *dates, const char *text);

/* The date in EDTF or in words that inputdate_parse() reads: new string; NULL: it is so already, or no date.  *why is a
 * reading that its author may not have meant, in words, static; else NULL. */
char *importdate_mend(ImportDates *dates, const char *text, const char **why);

/* Is the first word of the text a month in some language? */
bool importdate_may_start(const char *text, gsize len);

/* The text with the digits and commas of any script as ASCII; new string, NULL: there is nothing to change. */
char *importdate_fold(const char *text);

/* Does the text mean "present" in some language? */
bool importdate_is_ongoing(ImportDates *dates, const char *text);

/* Seconds or milliseconds since 1970, as programs count, in EDTF; *why says so.  New string, NULL: it is no such
 * number.
 */
char *importdate_epoch(const char *text, const char **why);

/* "1,869" of a spreadsheet as 1869.  New string, NULL: it has another form. */
char *importdate_thousands(const char *text);

/* Truncate an EDTF date to `precision`: "year", "month", or Wikidata's 9, 10.  New string; NULL: nothing is cut. */
char *importdate_cut(const char *date, const char *precision);

#endif
