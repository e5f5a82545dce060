/* progress.c -- see progress.h. */
#include "cli/progress.h"

#include <stdbool.h>
#include <stdio.h>
#include <unistd.h>

enum { FEW = 20 };

static bool wanted(unsigned total) {
  return total > FEW && isatty(STDERR_FILENO);
}

void progress_show(unsigned done, unsigned total) {
  if (!wanted(total)) {
    return;
  }
  fprintf(stderr, "\r%u of %u", done, total);
  if (done == total) {
    progress_clear();
  }
}

void progress_clear(void) {
  if (isatty(STDERR_FILENO)) {
    fputs("\r\033[K", stderr);
  }
}
