/* progress.h -- how far long work is, on a terminal and only there. */
#ifndef DATELINE_CLI_PROGRESS_H
#define DATELINE_CLI_PROGRESS_H

/* `done` of `total` inputs are read.  Says nothing for a few of them, or where standard error is no terminal; the line
 * is taken away when all is done. */
void progress_show(unsigned done, unsigned total);

/* Take the line away before a message. */
void progress_clear(void);

#endif
