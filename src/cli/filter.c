/* filter.c -- see filter.h.
 *
 * Lines are read in batches; the workers, a thread and a session each, take line after line of a batch, and
 * what they answer is written in the order of the lines.  So the bytes do not depend on the number of workers, and
 * memory holds one batch whatever the length of the input. */
#include "cli/filter.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cli/lines.h"
#include "cli/stop.h"
#include "cli/target.h"
#include "cli/values.h"
#include "session/session.h"

enum { LINES_PER_JOB = 64, BATCH_BYTES = 16 << 20 };

typedef struct {
  char *bytes;
  gsize len;
  int number;
  char *out, *messages;
  dateline_status status;
} Line;

typedef struct {
  const char *name;
  GArray *batch; /* of Line */
  int next;      /* the first line of the batch that no worker has taken, atomic */
  int jobs;
  dateline **sessions; /* one a worker */
  gsize limit;
  int number; /* lines read of this input */
  Target target;
  int problem; /* errno of what could not be written */
  dateline_status worst;
} Filter;

typedef struct {
  Filter *filter;
  dateline *session;
} Worker;

static void line_clear(gpointer data) {
  Line *line = data;
  g_free(line->bytes);
  free(line->out);
  g_free(line->messages);
}

static bool is_blank(const GString *line) {
  return strspn(line->str, " \t\r") == line->len;
}

/* False: nothing is left to read. */
static bool fill(Filter *filter, FILE *stream, GString *line) {
  gsize bytes = 0;
  guint most = LINES_PER_JOB * (guint)filter->jobs;
  g_array_set_size(filter->batch, 0);
  while (filter->batch->len < most && bytes < BATCH_BYTES && !stop_asked() && lines_next(stream, filter->limit, line)) {
    filter->number++;
    if (!is_blank(line)) {
      Line one = {.bytes = g_strndup(line->str, line->len), .len = line->len, .number = filter->number};
      g_array_append_val(filter->batch, one);
      bytes += line->len;
    }
  }
  return filter->batch->len > 0;
}

static void answer(const Filter *filter, dateline *session, Line *line) {
  line->status = dateline_line(session, filter->name, line->number, line->bytes, line->len, &line->out);
  if (line->status != DATELINE_OK) {
    line->messages = g_strdup(dateline_messages(session));
  }
}

static gpointer work(gpointer data) {
  const Worker *worker = data;
  Filter *filter = worker->filter;
  for (;;) {
    guint i = (guint)g_atomic_int_add(&filter->next, 1);
    if (i >= filter->batch->len) {
      return NULL;
    }
    answer(filter, worker->session, &g_array_index(filter->batch, Line, i));
  }
}

/* The main thread is a worker, too. */
static void work_all(Filter *filter) {
  g_autofree Worker *workers = g_new0(Worker, filter->jobs);
  g_autofree GThread **threads = g_new0(GThread *, filter->jobs);
  filter->next = 0;
  for (int i = 0; i < filter->jobs; i++) {
    workers[i] = (Worker){filter, filter->sessions[i]};
    threads[i] = i ? g_thread_new("dateline", work, &workers[i]) : NULL;
  }
  work(&workers[0]);
  for (int i = 1; i < filter->jobs; i++) {
    g_thread_join(threads[i]);
  }
}

static void write_all(Filter *filter) {
  for (guint i = 0; i < filter->batch->len; i++) {
    const Line *line = &g_array_index(filter->batch, Line, i);
    if (line->out) {
      fputs(line->out, filter->target.stream);
    }
    if (line->messages) {
      fputs(line->messages, stderr);
    }
    filter->worst = MAX(filter->worst, line->status);
  }
  if (fflush(filter->target.stream) != 0 || ferror(filter->target.stream)) {
    filter->problem = errno;
  }
}

static void show_progress(const Filter *filter, bool end) {
  if (isatty(STDERR_FILENO) && !isatty(STDOUT_FILENO)) {
    fprintf(stderr, "\r%s: %d documents%s", filter->name, filter->number, end ? "\n" : "");
  }
}

static dateline_status io_error(const Filter *filter, const char *name, int problem) {
  dateline_status status = session_io_error(filter->sessions[0], name, g_strerror(problem));
  fputs(dateline_messages(filter->sessions[0]), stderr);
  return status;
}

static dateline_status filter_stream(Filter *filter, FILE *stream) {
  g_autoptr(GString) line = g_string_new(NULL);
  while (fill(filter, stream, line)) {
    work_all(filter);
    write_all(filter);
    show_progress(filter, false);
    if (filter->problem) {
      return DATELINE_IO; /* said when the target is closed */
    }
  }
  show_progress(filter, true);
  return ferror(stream) && !stop_asked() ? io_error(filter, filter->name, errno) : filter->worst;
}

static dateline_status filter_input(Filter *filter, const char *path) {
  bool standard = strcmp(path, "-") == 0;
  FILE *stream = standard ? stdin : fopen(path, "rb");
  if (!stream) {
    return io_error(filter, path, errno);
  }
  filter->name = standard ? "<stdin>" : path;
  filter->number = 0;
  dateline_status status = filter_stream(filter, stream);
  if (!standard) {
    fclose(stream);
  }
  return status;
}

static int count_of(const char *text, OptionId id) {
  return (int)g_ascii_strtoll(text ? text : option_table[id].initial, NULL, 10);
}

static void filter_begin(Filter *filter, const char *const values[OPTION_COUNT]) {
  int jobs = count_of(values[OPT_JOBS], OPT_JOBS);
  filter->jobs = CLAMP(jobs ? jobs : (int)g_get_num_processors(), 1, 256);
  filter->limit = (gsize)count_of(values[OPT_MAX_BYTES], OPT_MAX_BYTES);
  filter->batch = g_array_new(FALSE, TRUE, sizeof(Line));
  g_array_set_clear_func(filter->batch, line_clear);
  filter->sessions = g_new(dateline *, filter->jobs);
  for (int i = 0; i < filter->jobs; i++) {
    filter->sessions[i] = values_session(values);
  }
}

static void filter_end(Filter *filter) {
  for (int i = 0; i < filter->jobs; i++) {
    dateline_free(filter->sessions[i]);
  }
  g_free(filter->sessions);
  g_array_unref(filter->batch);
}

/* False: the output could not be opened or written. */
static bool filter_to(Filter *filter, const GPtrArray *inputs, const char *output) {
  if (!target_open(&filter->target, output)) {
    return false;
  }
  for (guint i = 0; i < inputs->len && filter->worst < DATELINE_USAGE && !stop_asked(); i++) {
    dateline_status status = filter_input(filter, g_ptr_array_index(inputs, i));
    filter->worst = MAX(filter->worst, status);
  }
  return target_close(&filter->target, filter->worst < DATELINE_USAGE && !stop_asked());
}

/* What was answered is gone; how much of it is doubtful is still to be said. */
static void tell_doubt(Filter *filter) {
  dateline *first = filter->sessions[0];
  for (int i = 1; i < filter->jobs; i++) {
    first->titles += filter->sessions[i]->titles;
    first->doubtful += filter->sessions[i]->doubtful;
  }
  dateline_status status = session_tell_doubt(first, NULL);
  fputs(dateline_messages(first), stderr);
  filter->worst = MAX(filter->worst, status);
}

dateline_status filter_run(const GPtrArray *inputs, const char *const values[OPTION_COUNT]) {
  Filter filter = {.worst = DATELINE_OK};
  const char *output = values[OPT_OUTPUT] ? values[OPT_OUTPUT] : "-";
  filter_begin(&filter, values);
  stop_watch(); /* before there is a file that a signal would leave behind */
  if (!filter_to(&filter, inputs, output)) {
    filter.worst = io_error(&filter, output, filter.problem ? filter.problem : errno);
  }
  tell_doubt(&filter);
  filter_end(&filter);
  stop_obey();
  return filter.worst;
}
