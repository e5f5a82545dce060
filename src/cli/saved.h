/* saved.h -- the files of --serve on the disk: whether they changed, and what they were before it. */
#ifndef DATELINE_CLI_SAVED_H
#define DATELINE_CLI_SAVED_H

#include <glib.h>

#include "session/session.h"

/* A sum over the bytes of files, those that are not there among them.  New string. */
char *saved_sum(const GPtrArray *paths);

/* Copy the file to FILE.bak, or .bak2 ... where there is one of other content: before it is first written over.  A file
 * that is not there needs none. */
dateline_status saved_back_up(dateline *session, const char *path);

#endif
