/* mermaid.c -- Mermaid's `timeline` and `gantt` diagrams.
 *
 *   timeline                            gantt
 *       title T                             title T
 *       section S                           dateFormat YYYY-MM-DD
 *       1792 : Gas light : Gas house        section S
 *            : the same period              Task :done, id, 2024-01-02, 10d
 *
 * https://mermaid.js.org/syntax/timeline.html, gantt.html.  A period is any text; a task's start may be `after id`. */
#include <string.h>

#include "read/date/importdate.h"
#include "read/date/inputdate.h"
#include "read/foreign/schedule.h"

typedef struct {
  const ReadInput *input;
  Timeline *out;
  ImportDates *dates;
  Schedule *schedule;
  char *section, *period;
  int64_t last; /* the end of the newest task */
  bool any, gantt;
} Mermaid;

static void set(char **to, const char *text, gsize len) {
  g_free(*to);
  *to = g_strstrip(g_strndup(text, len));
}

/* The text after a word that begins the line; NULL: the line begins otherwise. */
static const char *after(const char *line, const char *word) {
  gsize len = strlen(word);
  return g_str_has_prefix(line, word) && (!line[len] || line[len] == ' ' || line[len] == ':')
             ? line + len + strspn(line + len, " :")
             : NULL;
}

/* Both kinds have these. */
static bool take_statement(Mermaid *mermaid, const char *line) {
  static const char *const others[] = {"accTitle", "accDescr",    "axisFormat",        "tickInterval", "excludes",
                                       "includes", "todayMarker", "dateFormat",        "click",        "weekday",
                                       "weekend",  "topAxis",     "inclusiveEndDates", "direction"};
  const char *title = after(line, "title"), *section = after(line, "section");
  if (title && !mermaid->out->title) {
    mermaid->out->title = g_strstrip(g_strdup(title));
  } else if (section) {
    set(&mermaid->section, section, strlen(section));
  }
  bool other = false;
  for (gsize i = 0; i < G_N_ELEMENTS(others) && !other; i++) {
    other = after(line, others[i]) != NULL;
  }
  return title || section || other;
}

/* -- Timeline -- */

/* Our own writer puts the full-width likes of marks that part statements in their place. */
static Date *period_date(Mermaid *mermaid) {
  const char *why;
  g_auto(GStrv) parts = g_strsplit(mermaid->period, "\xef\xbc\x9a", -1);
  g_free(mermaid->period);
  mermaid->period = g_strjoinv(":", parts);
  g_autofree char *mended = importdate_mend(mermaid->dates, mermaid->period, &why);
  const char *text = mended ? mended : mermaid->period;
  return inputdate_parse(mermaid->input, text, strlen(text), NULL);
}

static void add_event(Mermaid *mermaid, const char *title) {
  Event *event = event_new();
  g_auto(GStrv) lines = g_strsplit(title, "<br>", -1);
  event->title = g_strstrip(g_strjoinv(" ", lines));
  event->group = g_strdup(mermaid->section);
  event->date = mermaid->period ? period_date(mermaid) : NULL;
  event->display_date = event->date ? NULL : g_strdup(mermaid->period);
  g_ptr_array_add(event->date ? mermaid->out->events : mermaid->out->undated, event);
}

/* A colon parts where a blank or the end is after it, so not that of 9:30. */
static const char *next_colon(const char *text) {
  const char *colon = strchr(text, ':');
  while (colon && colon[1] && colon[1] != ' ' && colon[1] != '\t') {
    colon = strchr(colon + 1, ':');
  }
  return colon;
}

static void take_period(Mermaid *mermaid, const char *line) {
  const char *colon = next_colon(line);
  gsize len = colon ? (gsize)(colon - line) : strlen(line);
  if (len) {
    set(&mermaid->period, line, len);
  }
  while (colon) {
    const char *next = next_colon(colon + 1);
    g_autofree char *title = g_strstrip(g_strndup(colon + 1, next ? (gsize)(next - colon - 1) : strlen(colon + 1)));
    if (*title) {
      add_event(mermaid, title);
    }
    colon = next;
  }
}

/* -- Gantt -- */

static bool is_tag(const char *part) {
  static const char *const tags[] = {"done", "active", "crit", "milestone", "vert", NULL};
  return g_strv_contains(tags, part);
}

/* "after a b": the latest end of those. */
static bool find_start(const Mermaid *mermaid, const char *text, int64_t *day) {
  const char *names = after(text, "after");
  if (!names) {
    return schedule_day(mermaid->input, text, day);
  }
  bool found = false;
  g_auto(GStrv) parts = g_strsplit(names, " ", -1);
  for (char **part = parts; *part; part++) {
    const ScheduleTask *task = schedule_find(mermaid->schedule, *part);
    if (task && task->dated) {
      *day = found ? MAX(*day, task->end) : task->end;
      found = true;
    }
  }
  return found;
}

static bool find_end(const Mermaid *mermaid, const char *text, int64_t start, int64_t *day) {
  const char *name = after(text, "until");
  const ScheduleTask *task = name ? schedule_find(mermaid->schedule, name) : NULL;
  int64_t length = schedule_length(text);
  if (task && task->dated) {
    *day = task->start;
  } else if (length >= 0) {
    *day = start + length;
  } else if (!schedule_day(mermaid->input, text, day)) {
    return false;
  }
  return *day >= start;
}

/* Of id, start, end the first ones may be left out: a task goes on from the one before. */
static void take_times(Mermaid *mermaid, ScheduleTask *task, char *const *parts, guint n) {
  const char *start = n > 1 ? parts[n - 2] : NULL, *end = n ? parts[n - 1] : NULL;
  task->start = mermaid->last;
  bool known = start ? find_start(mermaid, start, &task->start) : mermaid->any;
  if (n == 1 && find_start(mermaid, end, &task->start)) { /* a milestone may say its day only */
    task->end = task->start;
    task->dated = true;
  } else {
    task->dated = known && end && find_end(mermaid, end, task->start, &task->end);
  }
  mermaid->last = task->dated ? task->end : mermaid->last;
  mermaid->any |= task->dated;
}

static void take_task(Mermaid *mermaid, const char *line) {
  const char *colon = strchr(line, ':');
  g_autofree char *title = g_strstrip(g_strndup(line, colon ? (gsize)(colon - line) : strlen(line)));
  g_auto(GStrv) parts = g_strsplit(colon ? colon + 1 : "", ",", -1);
  guint n = 0;
  bool milestone = false;
  for (char **part = parts; *part; part++) {
    g_strstrip(*part);
    milestone |= !strcmp(*part, "milestone");
  }
  char **rest = parts;
  while (*rest && is_tag(*rest)) {
    rest++;
  }
  n = g_strv_length(rest);
  ScheduleTask *task = schedule_add(mermaid->schedule, title, n > 2 ? rest[0] : NULL, mermaid->section);
  task->milestone = milestone;
  take_times(mermaid, task, n > 2 ? rest + n - 2 : rest, MIN(n, 2));
}

/* -- Both -- */

static void take_line(Mermaid *mermaid, const char *line) {
  const char *gantt = after(line, "gantt"), *timeline = after(line, "timeline");
  if (!*line || g_str_has_prefix(line, "%%") || g_str_has_prefix(line, "---") || g_str_has_prefix(line, "```")) {
    return;
  }
  if (gantt || timeline) {
    mermaid->gantt = gantt != NULL;
  } else if (!take_statement(mermaid, line)) {
    (mermaid->gantt ? take_task : take_period)(mermaid, line);
  }
}

/* What stands above the word that says the kind is settings. */
static const char *first_line(const char *text) {
  static const char *const kinds[] = {"timeline", "gantt"};
  for (const char *line = text; line; line = strchr(line, '\n') ? strchr(line, '\n') + 1 : NULL) {
    for (gsize i = 0; i < G_N_ELEMENTS(kinds); i++) {
      const char *word = line + strspn(line, " \t");
      if (g_str_has_prefix(word, kinds[i]) && strchr(" \r\n", word[strlen(kinds[i])])) {
        return line;
      }
    }
  }
  return NULL;
}

bool read_mermaid(const ReadInput *input, Timeline *out) {
  const char *start = first_line(input->text);
  if (!start) {
    diag_add(input->diag, DIAG_ERROR, "mermaid-kind", diag_place(input->diag, 0, 1),
             "of Mermaid's diagrams only timeline and gantt are read, and this is neither");
    return false;
  }
  g_autoptr(ImportDates) dates = importdate_new(input, false);
  g_autoptr(Schedule) schedule = schedule_new();
  Mermaid mermaid = {.input = input, .out = out, .dates = dates, .schedule = schedule};
  g_auto(GStrv) lines = g_strsplit(start, "\n", -1);
  for (char **line = lines; *line; line++) {
    take_line(&mermaid, g_strstrip(*line));
  }
  schedule_take(schedule, out);
  g_free(mermaid.section);
  g_free(mermaid.period);
  return true;
}
