/* schedule.c -- see schedule.h. */
#include "read/foreign/schedule.h"

#include <stdlib.h>
#include <string.h>

#include "date/calendar.h"
#include "read/date/inputdate.h"

static void task_free(gpointer data) {
  ScheduleTask *task = data;
  g_free(task->id);
  g_free(task->title);
  g_free(task->group);
  g_free(task);
}

Schedule *schedule_new(void) {
  Schedule *schedule = g_new0(Schedule, 1);
  schedule->tasks = g_ptr_array_new_with_free_func(task_free);
  schedule->ids = g_hash_table_new(g_str_hash, g_str_equal);
  return schedule;
}

void schedule_free(Schedule *schedule) {
  if (schedule) {
    g_hash_table_unref(schedule->ids);
    g_ptr_array_unref(schedule->tasks);
    g_free(schedule);
  }
}

ScheduleTask *schedule_add(Schedule *schedule, const char *title, const char *id, const char *group) {
  ScheduleTask *task = g_new0(ScheduleTask, 1);
  *task = (ScheduleTask){.id = g_strdup(id), .title = g_strdup(title), .group = g_strdup(group)};
  g_ptr_array_add(schedule->tasks, task);
  g_hash_table_replace(schedule->ids, task->title, task);
  if (task->id) {
    g_hash_table_replace(schedule->ids, task->id, task);
  }
  return task;
}

ScheduleTask *schedule_find(const Schedule *schedule, const char *name) {
  return g_hash_table_lookup(schedule->ids, name);
}

/* Units go by their first letter: "d" and "days"; "ms" and "m" are less than a day, "M" and "months" more. */
int64_t schedule_length(const char *text) {
  static const struct {
    const char *unit;
    int64_t days;
  } units[] = {{"d", 1}, {"w", 7}, {"month", 30}, {"M", 30}, {"y", 365}, {"ms", 0}, {"h", 0}, {"m", 0}, {"s", 0}};
  enum { MOST = 1000000 };
  char *rest;
  int64_t count = strtol(text, &rest, 10);
  rest += strspn(rest, " ");
  if (rest == text || !*rest || count < 0 || count > MOST || strpbrk(rest, "0123456789-/")) {
    return -1;
  }
  for (gsize i = 0; i < G_N_ELEMENTS(units); i++) {
    if (g_str_has_prefix(rest, units[i].unit)) {
      return count * units[i].days;
    }
  }
  return -1;
}

bool schedule_day(const ReadInput *input, const char *text, int64_t *day) {
  g_autoptr(Date) date = inputdate_parse(input, text, strlen(text), NULL);
  DateBound bound = date ? date_min(date) : (DateBound){.kind = DATE_UNKNOWN};
  *day = bound.kind == DATE_KNOWN ? bound.day : *day;
  return bound.kind == DATE_KNOWN;
}

static Date *new_day(int64_t day) {
  CalendarDay civil = calendar_from_day(day);
  return date_new_day(civil.year, civil.month, civil.day);
}

void schedule_take(const Schedule *schedule, Timeline *out) {
  for (guint i = 0; i < schedule->tasks->len; i++) {
    const ScheduleTask *task = schedule->tasks->pdata[i];
    Event *event = event_new();
    event->title = g_strdup(task->title);
    event->group = g_strdup(task->group);
    event->milestone = task->milestone;
    if (task->dated) {
      Date *from = new_day(task->start), *to = task->end > task->start + 1 ? new_day(task->end - 1) : NULL;
      event->date = inputdate_span(from, to);
    }
    g_ptr_array_add(event->date ? out->events : out->undated, event);
  }
}
