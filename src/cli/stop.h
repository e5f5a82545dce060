/* stop.h -- signals as a flag, for work that has something to put away first. */
#ifndef DATELINE_CLI_STOP_H
#define DATELINE_CLI_STOP_H

#include <stdbool.h>

/* From here on SIGINT, SIGTERM and SIGHUP are only noted. */
void stop_watch(void);
bool stop_asked(void);
/* Die by the signal that was noted, so that the caller sees what happened; none: return. */
void stop_obey(void);

#endif
