/* values.h -- what the command line gave for each option. */
#ifndef DATELINE_CLI_VALUES_H
#define DATELINE_CLI_VALUES_H

#include "dateline.h"
#include "model/options.h"

/* A new session with the values that are not NULL; they have been checked. */
dateline *values_session(const char *const values[OPTION_COUNT]);

#endif
