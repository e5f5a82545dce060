/* survey.h -- which column of a table, or key of a list, is the date and which the title, where no name tells: by what
 * stands in them. */
#ifndef DATELINE_READ_CONFORM_SURVEY_H
#define DATELINE_READ_CONFORM_SURVEY_H

#include "read/conform/columns.h"
#include "read/date/importdate.h"

typedef struct Survey Survey;

Survey *survey_new(const ReadInput *input, Columns *columns, ImportDates *dates);
void survey_free(Survey *survey);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Survey, survey_free)

/* A value and what it is called: texts both. */
void survey_add(Survey *survey, const Node *name, const Node *value);

/* Find a name for "date" or "title", add it to the columns, and say so.  NULL: none fits. */
const char *survey_guess(Survey *survey, const char *meaning);

/* Is some name, with values, of that meaning already? */
bool survey_has(const Survey *survey, const char *meaning);

/* The names, with commas between: for the message that none fits.  New string. */
char *survey_names(const Survey *survey);

#endif
