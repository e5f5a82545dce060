/* memory.h -- what happens when there is no memory left: a message and exit status 3. */
#ifndef DATELINE_CLI_MEMORY_H
#define DATELINE_CLI_MEMORY_H

/* From here on no allocation of any library fails in silence. */
void memory_watch(void);

/* A file that must not outlive the program when it ends so; NULL: none.  Borrowed. */
void memory_remove(const char *path);

#endif
