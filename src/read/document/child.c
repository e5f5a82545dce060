/* child.c -- see child.h.
 *
 * Between fork and exec only what is safe for signals is called: another thread may hold any lock. */
#include "read/document/child.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>
#ifdef __linux__
#include <sched.h>
#include <sys/prctl.h>
#endif

enum { IN, OUT, ERR, STREAMS, MOST_SAID = 400 };

typedef struct {
  pid_t pid;
  int ours[STREAMS], theirs[STREAMS]; /* -1: closed */
  const char *input;
  gsize len;
  gint64 deadline, heard; /* g_get_monotonic_time(): when it must be done, when it last wrote */
  const ChildLimits *limits;
  GByteArray *out;
  GString *said;
} Child;

static void close_all(int *streams) {
  for (int i = 0; i < STREAMS; i++) {
    if (streams[i] >= 0) {
      close(streams[i]);
    }
    streams[i] = -1;
  }
}

/* Sockets, for writing to one whose reader is gone can be told not to raise a signal. */
static bool open_streams(Child *child) {
  memset(child->ours, -1, sizeof child->ours);
  memset(child->theirs, -1, sizeof child->theirs);
  for (int i = 0; i < STREAMS; i++) {
    int pair[2];
    if (socketpair(AF_UNIX, SOCK_STREAM, 0, pair) != 0) {
      return false;
    }
    child->ours[i] = pair[0];
    child->theirs[i] = pair[1];
    fcntl(pair[0], F_SETFD, FD_CLOEXEC);
    fcntl(pair[1], F_SETFD, FD_CLOEXEC);
    fcntl(pair[0], F_SETFL, O_NONBLOCK);
  }
  return true;
}

static void limit(int what, rlim_t most) {
  struct rlimit both = {most, most};
  setrlimit(what, &both);
}

extern char **environ;

/* What a program that reads strangers' files must do with. */
static void confine(const Child *child) {
  limit(RLIMIT_CPU, child->limits->max_seconds + 1);
#ifndef DATELINE_SANITIZED
  limit(RLIMIT_AS, child->limits->max_memory);
#endif
#ifdef __linux__
  prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
  if (unshare(CLONE_NEWUSER | CLONE_NEWNET) != 0) {
    (void)unshare(CLONE_NEWNET); /* root may where no user may; else it keeps the network that it has no use for */
  }
#endif
}

static void become(const Child *child, const char *path, const char *const *argv) {
  static const char *const environment[] = {"LC_ALL=C.UTF-8", "HOME=/", NULL};
  for (int i = 0; i < STREAMS; i++) {
    dup2(child->theirs[i], i);
  }
  setpgid(0, 0);
  signal(SIGPIPE, SIG_DFL); /* which the program above may ignore */
  limit(RLIMIT_CORE, 0);
#ifdef __linux__
  prctl(PR_SET_PDEATHSIG, SIGKILL);
#endif
  if (!child->limits->trusted) {
    confine(child);
  }
  execve(path, (char *const *)argv, child->limits->trusted ? environ : (char *const *)environment);
  _exit(127);
}

static void feed(Child *child) {
  ssize_t n = send(child->ours[IN], child->input, MIN(child->len, (gsize)65536), MSG_NOSIGNAL);
  if (n > 0) {
    child->input += n;
    child->len -= (gsize)n;
  }
  bool gone = n < 0 && errno != EAGAIN && errno != EINTR;
  if (child->len == 0 || gone) {
    close(child->ours[IN]);
    child->ours[IN] = -1;
  }
}

/* False: more than the limit. */
static bool drain(Child *child, int stream) {
  char block[65536];
  ssize_t n = read(child->ours[stream], block, sizeof block);
  if (n == 0 || (n < 0 && errno != EAGAIN && errno != EINTR)) {
    close(child->ours[stream]);
    child->ours[stream] = -1;
  } else if (n > 0 && stream == OUT) {
    child->heard = g_get_monotonic_time();
    g_byte_array_append(child->out, (const guint8 *)block, (guint)n);
  } else if (n > 0) {
    g_string_append_len(child->said, block, MIN(n, (ssize_t)(MOST_SAID - MIN(child->said->len, MOST_SAID))));
  }
  return child->out->len <= child->limits->max_output;
}

/* Milliseconds that it still has. */
static gint64 time_left(const Child *child) {
  gint64 wait = (gint64)child->limits->max_wait * G_USEC_PER_SEC, now = g_get_monotonic_time();
  gint64 end = wait ? MIN(child->deadline, child->heard + wait) : child->deadline;
  return (end - now) / 1000;
}

static ChildEnd talk(Child *child) {
  while (child->ours[OUT] >= 0 || child->ours[ERR] >= 0) {
    gint64 left = time_left(child);
    struct pollfd polled[STREAMS] = {
        {child->ours[IN], POLLOUT, 0}, {child->ours[OUT], POLLIN, 0}, {child->ours[ERR], POLLIN, 0}};
    if (left <= 0 || poll(polled, STREAMS, (int)MIN(left, 1000)) < 0) {
      if (left <= 0 || errno != EINTR) {
        return CHILD_LATE;
      }
      continue;
    }
    if (polled[IN].revents) {
      feed(child);
    }
    if ((polled[OUT].revents && !drain(child, OUT)) || (polled[ERR].revents && !drain(child, ERR))) {
      return CHILD_FLOOD;
    }
  }
  return CHILD_DONE;
}

/* It may go on when it has nothing more to say; false: it did so for too long. */
static bool wait_for_end(const Child *child, int *status) {
  enum { NAP = 1000 }; /* microseconds */
  while (time_left(child) > 0) {
    pid_t ended = waitpid(child->pid, status, WNOHANG);
    if (ended != 0 && !(ended < 0 && errno == EINTR)) {
      return true;
    }
    g_usleep(NAP);
  }
  return false;
}

static ChildEnd finish(Child *child, ChildEnd end) {
  int status = 0;
  if (end == CHILD_DONE && !wait_for_end(child, &status)) {
    end = CHILD_LATE;
  }
  if (end != CHILD_DONE) {
    kill(-child->pid, SIGKILL);
    kill(child->pid, SIGKILL); /* where it has not come to have a group of its own */
    while (waitpid(child->pid, &status, 0) < 0 && errno == EINTR) {
    }
  }
  bool good = WIFEXITED(status) && WEXITSTATUS(status) == 0;
  return end == CHILD_DONE && !good ? CHILD_FAILED : end;
}

ChildEnd child_run(const char *const *argv, const char *input, gsize len, const ChildLimits *limits, GByteArray *out,
                   GString *said) {
  g_autofree char *path = g_find_program_in_path(argv[0]);
  if (!path) {
    return CHILD_MISSING;
  }
  Child child = {.input = input, .len = len, .limits = limits, .out = out, .said = said};
  child.deadline = g_get_monotonic_time() + (gint64)limits->max_seconds * G_USEC_PER_SEC;
  child.heard = g_get_monotonic_time();
  bool opened = open_streams(&child);
  child.pid = opened ? fork() : -1;
  if (child.pid == 0) {
    become(&child, path, argv);
  }
  close_all(child.theirs);
  if (child.pid < 0) {
    g_string_append(said, g_strerror(errno));
    close_all(child.ours);
    return CHILD_FAILED;
  }
  ChildEnd end = finish(&child, talk(&child));
  close_all(child.ours);
  return end;
}
