/* place.h -- where the bytes of an output go. */
#ifndef DATELINE_SESSION_PLACE_H
#define DATELINE_SESSION_PLACE_H

#include <stdbool.h>

#include <glib.h>

typedef struct {
  char *path;  /* to be replaced: a symbolic link is followed, so that the link stays */
  bool direct; /* a device, a pipe or a socket, to be written to: a file in the place of /dev/null takes it from all */
  int mode;    /* of the file there, so that a private one stays private; else 0666, for the umask to narrow */
} Place;

void place_find(const char *path, Place *place);
void place_clear(Place *place);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Place, place_clear)

#endif
