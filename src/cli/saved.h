/* saved.h -- the files of --serve on disk: detect changes, keep backups. */
#ifndef DATELINE_CLI_SAVED_H
#define DATELINE_CLI_SAVED_H

#include <glib.h>

#include "session/session.h"

/* A checksum over the bytes of files; a missing file counts too.  New string. */
char *saved_sum(const GPtrArray *paths);

/* Copy a file to FILE.bak, or .bak2 ... where there is one with other content, before it is first overwritten.  A
 * missing file needs no copy. */
dateline_status saved_back_up(dateline *session, const char *path);

#endif
