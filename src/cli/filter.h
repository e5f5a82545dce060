/* filter.h -- --jsonl: any number of documents, a line each, in flat memory. */
#ifndef DATELINE_CLI_FILTER_H
#define DATELINE_CLI_FILTER_H

#include <glib.h>

#include "dateline.h"
#include "model/options.h"

/* `inputs` are paths ("-": standard input), `values` those of the options, NULL:
 * not given.  Messages go to stderr. */
dateline_status filter_run(const GPtrArray *inputs, const char *const values[OPTION_COUNT]);

#endif
