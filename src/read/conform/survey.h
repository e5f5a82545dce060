/* survey.h -- find the date and the title among the columns of a table, or keys of a list, by their values, where no
 * name is known. */
#ifndef DATELINE_READ_CONFORM_SURVEY_H
#define DATELINE_READ_CONFORM_SURVEY_H

#include "read/conform/columns.h"
#include "read/date/importdate.h"

typedef struct Survey Survey;

Survey *survey_new(const ReadInput *input, Columns *columns, ImportDates *dates);
void survey_free(Survey *survey);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Survey, survey_free)

/* Add a value and its name, both texts. */
void survey_add(Survey *survey, const Node *name, const Node *value);

/* Choose a name for "date" or "title", add it to the columns with a note, and return it.  NULL: none fits. */
const char *survey_guess(Survey *survey, const char *meaning);

/* Does some name with values have that meaning already? */
bool survey_has(const Survey *survey, const char *meaning);

/* The names, with commas between: for the message that none fits.  New string. */
char *survey_names(const Survey *survey);

#endif
