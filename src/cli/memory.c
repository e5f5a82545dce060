/* memory.c -- see memory.h.
 *
 * GLib aborts when an allocation fails; Cairo, Pango, HarfBuzz and jansson go on without what they wanted, and a
 * drawing without its letters is worse than none.  So the program's own malloc() stands before the C library's for
 * every library that it loads, and ends the run.  Nothing is torn by that: an output is written to a temporary file
 * and renamed when it is whole.  Only the program does this; the library leaves malloc() alone. */
#include "cli/memory.h"

#include <errno.h>
#include <glib.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "dateline.h"

static const char *volatile temporary;

/* Without an allocation, for there is none to be had.  The first thread that finds none speaks for all. */
G_GNUC_NORETURN static void give_up(void) {
  static const char message[] = "dateline: error: not enough memory; no file was written [memory]\n";
  static gint givers;
  while (g_atomic_int_add(&givers, 1) > 0) {
    pause();
  }
  if (temporary) {
    unlink(temporary);
  }
  for (gsize said = 0; said < sizeof message - 1;) {
    ssize_t n = write(STDERR_FILENO, message + said, sizeof message - 1 - said);
    said = n > 0 ? said + (gsize)n : sizeof message; /* nobody listens */
  }
  _exit(DATELINE_IO);
}

/* g_error(): what GLib says before it would abort; of a thread that cannot be made, too. */
static void hear(const char *domain, GLogLevelFlags level, const char *message, void *data) {
  if (level & G_LOG_LEVEL_ERROR) {
    give_up();
  }
  g_log_default_handler(domain, level, message, data);
}

void memory_watch(void) {
  g_log_set_default_handler(hear, NULL);
}

void memory_remove(const char *path) {
  temporary = path;
}

/* A sanitizer has a malloc() of its own. */
#if defined(__GLIBC__) && !defined(DATELINE_SANITIZED)
void *__libc_malloc(size_t size);
void *__libc_calloc(size_t count, size_t size);
void *__libc_realloc(void *block, size_t size);
void *__libc_memalign(size_t alignment, size_t size);

__attribute__((visibility("default"))) void *malloc(size_t size) {
  void *block = __libc_malloc(size);
  if (!block) {
    give_up();
  }
  return block;
}

__attribute__((visibility("default"))) void *calloc(size_t count, size_t size) {
  void *block = __libc_calloc(count, size);
  if (!block) {
    give_up();
  }
  return block;
}

__attribute__((visibility("default"))) void *realloc(void *old, size_t size) {
  void *block = __libc_realloc(old, size);
  if (!block && size) {
    give_up();
  }
  return block;
}

/* GLib's slices are made of these, and it aborts without a word to its log. */
__attribute__((visibility("default"))) int posix_memalign(void **place, size_t alignment, size_t size) {
  if (alignment % sizeof(void *) != 0 || !alignment || (alignment & (alignment - 1)) != 0) {
    return EINVAL;
  }
  *place = __libc_memalign(alignment, size);
  if (!*place) {
    give_up();
  }
  return 0;
}
#endif
