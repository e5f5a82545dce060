/* watch.h -- --watch: call a function whenever a file is saved. */
#ifndef DATELINE_CLI_WATCH_H
#define DATELINE_CLI_WATCH_H

#include <glib.h>

#include "dateline.h"

/* Call `again` each time a file of `paths` has been written or replaced, until SIGINT, SIGTERM or SIGHUP, which end the
 * watch without an error.  A file may vanish and come back.  Bursts of changes count as one. */
dateline_status watch_run(const GPtrArray *paths, void (*again)(void *data), void *data);

#endif
