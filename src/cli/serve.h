/* serve.h -- --serve: correct a timeline in the browser, on this machine. */
#ifndef DATELINE_CLI_SERVE_H
#define DATELINE_CLI_SERVE_H

#include <glib.h>

#include "dateline.h"
#include "model/options.h"

/* Print the address on standard output and serve until SIGINT, SIGTERM or SIGHUP, which end it without an error.  A
 * single YAML file without sentences of texts is edited as text (textdesk.h); otherwise a draft is corrected (desk.h):
 * --update or --output, the input itself if it is a draft, else INPUT.draft.yaml.  Errors at the start go to `session`.
 */
dateline_status serve_run(dateline *session, const char *const values[OPTION_COUNT], const GPtrArray *inputs);

#endif
