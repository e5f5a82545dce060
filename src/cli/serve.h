/* serve.h -- --serve: correct a timeline in the browser, on this machine. */
#ifndef DATELINE_CLI_SERVE_H
#define DATELINE_CLI_SERVE_H

#include <glib.h>

#include "dateline.h"
#include "model/options.h"

/* Say the address on standard output and serve until SIGINT, SIGTERM or SIGHUP, which end it without an error.  One
 * YAML file without sentences of texts is shown as it is written; of all else the draft is corrected: --update or
 * --output, the file itself where it is one, else INPUT.draft.yaml.  What is wrong at the start is said in
 * `session`. */
dateline_status serve_run(dateline *session, const char *const values[OPTION_COUNT], const GPtrArray *inputs);

#endif
