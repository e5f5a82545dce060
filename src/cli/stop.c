/* stop.c -- see stop.h. */
#include "cli/stop.h"

#include <glib.h>
#include <signal.h>

static volatile sig_atomic_t noted; /* a handler has nothing else to write to */

static void note(int signal_number) {
  noted = signal_number;
}

static const int signals[] = {SIGINT, SIGTERM, SIGHUP};

/* Without SA_RESTART: a read that waits for input returns. */
void stop_watch(void) {
  struct sigaction action = {.sa_handler = note};
  for (gsize i = 0; i < G_N_ELEMENTS(signals); i++) {
    sigaction(signals[i], &action, NULL);
  }
}

bool stop_asked(void) {
  return noted != 0;
}

void stop_obey(void) {
  if (noted) {
    signal(noted, SIG_DFL);
    raise(noted);
  }
}
