/* memory.h -- out of memory: a message and exit status 3. */
#ifndef DATELINE_CLI_MEMORY_H
#define DATELINE_CLI_MEMORY_H

/* Install the handler for failed allocations of any library. */
void memory_watch(void);

/* Set a file to remove when the program ends so; NULL: none.  Borrowed. */
void memory_remove(const char *path);

#endif
