/* values.h -- the options of the command line. */
#ifndef DATELINE_CLI_VALUES_H
#define DATELINE_CLI_VALUES_H

#include "dateline.h"
#include "model/options.h"

/* A new session with the values that are not NULL, which have been checked; dateline_free() it. */
dateline *values_session(const char *const values[OPTION_COUNT]);

#endif
