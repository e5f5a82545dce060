/* target.c -- see target.h. */
#include "cli/target.h"

#include <errno.h>
#include <glib.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* The file gets the rights that creating it would have given, not those of a secret. */
static mode_t usual_mode(void) {
  mode_t mask = umask(0);
  umask(mask);
  return 0666 & ~mask;
}

bool target_open(Target *target, const char *path) {
  *target = (Target){.stream = stdout};
  if (!path || strcmp(path, "-") == 0) {
    return true;
  }
  target->path = path;
  target->temporary = g_strdup_printf("%s.XXXXXX", path);
  int fd = g_mkstemp(target->temporary);
  target->stream = fd >= 0 ? fdopen(fd, "wb") : NULL;
  if (!target->stream) {
    g_clear_pointer(&target->temporary, g_free);
  }
  return target->stream && fchmod(fd, usual_mode()) == 0;
}

bool target_close(Target *target, bool keep) {
  bool written = fflush(target->stream) == 0 && !ferror(target->stream);
  if (!target->path) {
    return written;
  }
  written = fsync(fileno(target->stream)) == 0 && written;
  written = fclose(target->stream) == 0 && written;
  written = written && (!keep || g_rename(target->temporary, target->path) == 0);
  int problem = errno;
  if (!written || !keep) {
    g_unlink(target->temporary);
  }
  g_free(target->temporary);
  errno = problem;
  return written;
}
