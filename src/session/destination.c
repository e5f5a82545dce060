/* destination.c -- see destination.h. */
#include "session/destination.h"

#include <stdlib.h>
#include <sys/stat.h>

void destination_find(const char *path, Destination *destination) {
  struct stat there;
  bool exists = stat(path, &there) == 0;
  *destination = (Destination){.mode = exists ? (int)(there.st_mode & 0777) : 0666};
  destination->direct = exists && !S_ISREG(there.st_mode) && !S_ISDIR(there.st_mode);
  char *real = exists && !destination->direct ? realpath(path, NULL) : NULL; /* malloc is g_malloc since GLib 2.46 */
  destination->path = real ? real : g_strdup(path);
}

void destination_clear(Destination *destination) {
  g_clear_pointer(&destination->path, g_free);
}
