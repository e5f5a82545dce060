/* doclines.c -- see doclines.h. */
#include "read/doclines.h"

#include <string.h>

#include "read/docline.h"

typedef struct {
  Timeline *timeline;   /* NULL: it is passed over */
  GPtrArray *documents; /* of Document* */
  char *problem;        /* NULL: none */
} Answer;

typedef struct {
  const ReadInput *input;
  const GArray *lines;
  Answer *answers; /* one a line */
  int next;        /* the first line that nobody has taken, atomic */
} Reading;

typedef struct {
  Reading *reading;
  Extractor *extractor; /* its own */
  GThread *thread;
} Worker;

static bool is_beside(const ReadInput *input, const char *text) {
  return input->topic && !topic_query_touches(input->topic, topic_query_find(input->topic, text, strlen(text)));
}

static void read_line(const Worker *worker, guint i) {
  const ReadInput *input = worker->reading->input;
  const RawLine *line = &g_array_index(worker->reading->lines, RawLine, i);
  Answer *answer = &worker->reading->answers[i];
  g_autoptr(Diag) diag = diag_new(); /* of a good line nothing is said: it would be said of each */
  g_autofree char *place = g_strdup_printf("%s:%u", input->name, line->number);
  DocLine document;
  answer->problem = docline_take(line->bytes, line->len, input->options, &document);
  if (!answer->problem && !is_beside(input, document.text)) {
    ReadInput own = *input;
    own.extractor = worker->extractor;
    own.diag = diag;
    own.documents = answer->documents = g_ptr_array_new();
    answer->timeline = timeline_new();
    if (!docline_read(&document, &own, document.id ? document.id : place, answer->timeline)) {
      answer->problem = g_strdup("not readable");
      g_clear_pointer(&answer->timeline, timeline_free);
    }
  }
  docline_clear(&document);
}

/* The thread that called tells how far all are. */
static gpointer work(gpointer data) {
  const Worker *worker = data;
  Reading *reading = worker->reading;
  guint all = reading->lines->len;
  for (;;) {
    guint i = (guint)g_atomic_int_add(&reading->next, 1);
    if (i >= all) {
      return NULL;
    }
    read_line(worker, i);
    if (!worker->thread && reading->input->progress) {
      reading->input->progress(MIN(i + 1, all - 1), all);
    }
  }
}

/* The thread at hand is a worker, too. */
static void work_all(Reading *reading, guint jobs) {
  g_autofree Worker *workers = g_new0(Worker, jobs);
  for (guint i = 0; i < jobs; i++) {
    Extractor *own = reading->input->extractor;
    workers[i] = (Worker){reading, i ? extractor_twin(own) : own, NULL};
  }
  for (guint i = 1; i < jobs; i++) {
    workers[i].thread = g_thread_new("dateline", work, &workers[i]);
  }
  work(&workers[0]);
  if (reading->input->progress) {
    reading->input->progress(reading->lines->len, reading->lines->len);
  }
  for (guint i = 1; i < jobs; i++) {
    g_thread_join(workers[i].thread);
    extractor_free(workers[i].extractor);
  }
}

static guint jobs_of(const ReadInput *input, guint lines) {
  enum { MOST = 256 };
  guint asked = options_is_set(input->options, OPT_JOBS) ? (guint)options_int(input->options, OPT_JOBS) : 0;
  return CLAMP(asked ? asked : g_get_num_processors(), 1, CLAMP(lines, 1, MOST));
}

static void take_answer(const ReadInput *input, Answer *answer, guint number, Timeline *out) {
  if (answer->problem) {
    diag_set_file(input->diag, input->name, NULL, 0);
    diag_add(input->diag, DIAG_WARNING, "jsonl-line", (DiagPlace){(int)number, 1, 1}, "%s; the line is passed over",
             answer->problem);
  }
  if (answer->timeline) {
    g_clear_pointer(&answer->timeline->title, g_free); /* it is the headline of one of many */
    timeline_merge(out, answer->timeline);
  }
  for (guint i = 0; answer->documents && i < answer->documents->len; i++) {
    if (input->documents) {
      g_ptr_array_add(input->documents, answer->documents->pdata[i]);
    } else {
      document_free(answer->documents->pdata[i]);
    }
  }
  g_clear_pointer(&answer->documents, g_ptr_array_unref);
  g_free(answer->problem);
}

void doclines_read(const ReadInput *input, const GArray *lines, Timeline *out) {
  g_autofree Answer *answers = g_new0(Answer, lines->len + 1);
  Reading reading = {input, lines, answers, 0};
  work_all(&reading, jobs_of(input, lines->len));
  for (guint i = 0; i < lines->len; i++) {
    take_answer(input, &answers[i], g_array_index(lines, RawLine, i).number, out);
  }
}
