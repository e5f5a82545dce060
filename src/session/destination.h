/* destination.h -- where the bytes of an output go. */
#ifndef DATELINE_SESSION_DESTINATION_H
#define DATELINE_SESSION_DESTINATION_H

#include <stdbool.h>

#include <glib.h>

typedef struct {
  char *path;  /* to be replaced: a symbolic link is followed, so that the link stays */
  bool direct; /* a device, a pipe or a socket, to be written to: a file in the place of /dev/null takes it from
                  all */
  int mode;    /* of the file there, so that a private one stays private; else 0666, for the umask to narrow */
} Destination;

void destination_find(const char *path, Destination *destination);
void destination_clear(Destination *destination);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Destination, destination_clear)

#endif
