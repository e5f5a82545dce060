/* progress.h -- a line of progress on a terminal. */
#ifndef DATELINE_CLI_PROGRESS_H
#define DATELINE_CLI_PROGRESS_H

/* Show that `done` of `total` inputs are read, if there are many and standard error is a terminal; the line is removed
 * at the end. */
void progress_show(unsigned done, unsigned total);

/* Remove the line, before a message. */
void progress_clear(void);

#endif
