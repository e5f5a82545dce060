/* place.c -- see place.h. */
#include "session/place.h"

#include <stdlib.h>
#include <sys/stat.h>

void place_find(const char *path, Place *place) {
  struct stat there;
  bool exists = stat(path, &there) == 0;
  *place = (Place){.mode = exists ? (int)(there.st_mode & 0777) : 0666};
  place->direct = exists && !S_ISREG(there.st_mode) && !S_ISDIR(there.st_mode);
  char *real = exists && !place->direct ? realpath(path, NULL) : NULL; /* malloc is g_malloc since GLib 2.46 */
  place->path = real ? real : g_strdup(path);
}

void place_clear(Place *place) {
  g_clear_pointer(&place->path, g_free);
}
