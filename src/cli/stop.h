/* stop.h -- signals as a flag, for work that must clean up first. */
#ifndef DATELINE_CLI_STOP_H
#define DATELINE_CLI_STOP_H

#include <stdbool.h>

/* From now on SIGINT, SIGTERM and SIGHUP only set the flag. */
void stop_watch(void);
bool stop_asked(void);
/* Re-raise the signal with its default action, so that the parent sees it; return if there was none. */
void stop_obey(void);

#endif
