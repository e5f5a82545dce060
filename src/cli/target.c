/* target.c -- see target.h. */
#include "cli/target.h"

#include <errno.h>
#include <fcntl.h>
#include <glib.h>
#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

#include "cli/memory.h"
#include "session/place.h"

bool target_open(Target *target, const char *path) {
  *target = (Target){.stream = stdout};
  if (!path || strcmp(path, "-") == 0) {
    return true;
  }
  Place place;
  place_find(path, &place);
  target->path = place.path;
  if (place.direct) {
    target->stream = fopen(target->path, "wb");
    return target->stream != NULL;
  }
  target->temporary = g_strdup_printf("%s.XXXXXX", target->path);
  memory_remove(target->temporary);
  int fd = g_mkstemp_full(target->temporary, O_RDWR | O_CLOEXEC, place.mode);
  target->stream = fd >= 0 ? fdopen(fd, "wb") : NULL;
  if (!target->stream) {
    memory_remove(NULL);
    g_clear_pointer(&target->temporary, g_free);
  }
  return target->stream != NULL;
}

/* Into its place, or away. */
static bool settle(const Target *target, bool keep) {
  bool settled = !keep || g_rename(target->temporary, target->path) == 0;
  int problem = errno;
  if (!settled || !keep) {
    g_unlink(target->temporary);
  }
  errno = problem;
  return settled;
}

bool target_close(Target *target, bool keep) {
  bool written = fflush(target->stream) == 0 && !ferror(target->stream);
  if (!target->path) {
    return written;
  }
  written = (!target->temporary || fsync(fileno(target->stream)) == 0) && written;
  written = fclose(target->stream) == 0 && written;
  int problem = errno;
  written = (!target->temporary || settle(target, keep && written)) && written;
  errno = written ? errno : problem;
  memory_remove(NULL);
  g_free(target->temporary);
  g_free(target->path);
  return written;
}
