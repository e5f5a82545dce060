/* target.c -- see target.h. */
#include "cli/target.h"

#include <errno.h>
#include <fcntl.h>
#include <glib.h>
#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

#include "cli/memory.h"
#include "session/destination.h"

/* A file of its own beside the one that it will be. */
static FILE *open_temporary(Target *target, int mode) {
  target->temporary = g_strdup_printf("%s.XXXXXX", target->path);
  memory_remove(target->temporary);
  int fd = g_mkstemp_full(target->temporary, O_RDWR | O_CLOEXEC, mode);
  return fd >= 0 ? fdopen(fd, "wb") : NULL;
}

static void target_clear(Target *target) {
  memory_remove(NULL);
  g_clear_pointer(&target->temporary, g_free);
  g_clear_pointer(&target->path, g_free);
}

bool target_open(Target *target, const char *path) {
  *target = (Target){.stream = stdout};
  if (!path || strcmp(path, "-") == 0) {
    return true;
  }
  Destination destination;
  destination_find(path, &destination);
  target->path = destination.path;
  target->stream = destination.direct ? fopen(target->path, "wb") : open_temporary(target, destination.mode);
  if (!target->stream) {
    int problem = errno;
    target_clear(target);
    errno = problem;
  }
  return target->stream != NULL;
}

/* Into its place, or away. */
static bool finish(const Target *target, bool keep) {
  bool finished = !keep || g_rename(target->temporary, target->path) == 0;
  int problem = errno;
  if (!finished || !keep) {
    g_unlink(target->temporary);
  }
  errno = problem;
  return finished;
}

bool target_close(Target *target, bool keep) {
  bool written = fflush(target->stream) == 0 && !ferror(target->stream);
  if (!target->path) {
    return written;
  }
  written = (!target->temporary || fsync(fileno(target->stream)) == 0) && written;
  written = fclose(target->stream) == 0 && written;
  int problem = errno;
  if (target->temporary && !finish(target, keep && written)) {
    problem = written ? errno : problem; /* the first thing that went wrong is said */
    written = false;
  }
  target_clear(target);
  errno = problem;
  return written;
}
