/* plantuml.c -- PlantUML's Gantt charts (https://plantuml.com/gantt-diagram).
 *
 *   @startgantt
 *   Project starts 2020-07-01
 *   -- Phase --
 *   [Design] as [D] lasts 15 days
 *   [Build] starts at [D]'s end and requires 3 weeks
 *   [Done] happens at [Build]'s end
 *   [D] -> [Build]
 *
 * What is said of colours, people and closed days is passed over. */
#include <string.h>

#include "read/foreign/schedule.h"

typedef struct {
  const ReadInput *input;
  Timeline *out;
  Schedule *schedule;
  char *section;
  int64_t first; /* of the project */
  bool started;
} PlantUml;

/* [Name] at the start; new string and the text after it.  NULL: there is none. */
static char *take_name(const char **text) {
  const char *close = **text == '[' ? strchr(*text, ']') : NULL;
  char *name = close ? g_strndup(*text + 1, (gsize)(close - *text - 1)) : NULL;
  if (close) {
    *text = close + 1 + strspn(close + 1, " ");
  }
  return name;
}

static ScheduleTask *task_of(PlantUml *plan, const char *name) {
  ScheduleTask *task = schedule_find(plan->schedule, name);
  if (task) {
    return task;
  }
  task = schedule_add(plan->schedule, name, NULL, plan->section);
  task->start = task->end = plan->first;
  task->dated = plan->started;
  return task;
}

/* What stands after `word`, up to " and "; new string, NULL: the word is not there. */
static char *after(const char *text, const char *word) {
  const char *at = strstr(text, word);
  const char *value = at ? at + strlen(word) : NULL;
  const char *and = value ? strstr(value, " and ") : NULL;
  return value ? g_strstrip(g_strndup(value, and? (gsize)(and-value) : strlen(value))) : NULL;
}

/* "[D]'s end", "at [D]'s start", "2020-07-01", "D+5"; false: it is no point of time. */
static bool find_point(PlantUml *plan, const char *text, int64_t *day) {
  const char *bracket = strchr(text, '[');
  if (!bracket) {
    const char *value = g_str_has_prefix(text, "D+") ? text + 2 : NULL;
    gint64 days;
    if (value && g_ascii_string_to_signed(value, 10, 0, 1000000, &days, NULL)) {
      *day = plan->first + days;
      return plan->started;
    }
    const char *words = text;
    while (*words && !g_ascii_isdigit(*words)) { /* "the 1st of july 2020", "on 2020-07-01" */
      words++;
    }
    return schedule_day(plan->input, words, day) || schedule_day(plan->input, text, day);
  }
  g_autofree char *name = take_name(&bracket);
  const ScheduleTask *task = name ? schedule_find(plan->schedule, name) : NULL;
  if (task && task->dated) {
    *day = strstr(bracket, "start") ? task->start : task->end;
  }
  return task && task->dated;
}

static void take_length(ScheduleTask *task, const char *text) {
  int64_t length = text ? schedule_length(text) : -1;
  if (length >= 0) {
    task->end = task->start + length;
  }
}

/* "starts X and ends Y", "lasts N days", "happens at X" */
static void take_times(PlantUml *plan, ScheduleTask *task, const char *rest) {
  g_autofree char *start = after(rest, "starts "), *end = after(rest, "ends "), *point = after(rest, "happens ");
  g_autofree char *lasts = after(rest, "lasts "), *requires = after(rest, "requires ");
  int64_t day, length = task->end - task->start;
  if (start && find_point(plan, start, &day)) {
    task->start = day;
    task->end = day + length;
    task->dated = true;
  }
  take_length(task, lasts ? lasts : requires);
  if (end && find_point(plan, end, &day) && day >= task->start) {
    task->end = day + 1;
  }
  if (point && find_point(plan, point, &day)) {
    bool after = strchr(point, '[') && !strstr(point, "start") && day > 0;
    task->start = task->end = after ? day - 1 : day; /* a mark stands at the last day of what it ends */
    task->milestone = task->dated = true;
  }
}

static void follow(PlantUml *plan, const ScheduleTask *task, const char *rest) {
  const char *bracket = strchr(rest, '[');
  g_autofree char *name = bracket ? take_name(&bracket) : NULL;
  ScheduleTask *next = name ? task_of(plan, name) : NULL;
  if (next && task->dated && next != task) {
    int64_t length = next->end - next->start;
    next->start = task->end;
    next->end = next->start + length;
    next->dated = true;
  }
}

static void take_task(PlantUml *plan, const char *line) {
  const char *rest = line;
  g_autofree char *name = take_name(&rest);
  if (!name) {
    return;
  }
  ScheduleTask *task = task_of(plan, name);
  if (g_str_has_prefix(rest, "as [")) {
    rest += strlen("as ");
    g_autofree char *other = take_name(&rest);
    if (other && !task->id) {
      task->id = g_steal_pointer(&other);
      g_hash_table_replace(plan->schedule->ids, task->id, task);
    }
  }
  if (*rest == '-') {
    follow(plan, task, rest);
  } else {
    take_times(plan, task, rest);
  }
}

static void take_section(PlantUml *plan, const char *line) {
  const char *from = line + strspn(line, "- ");
  g_free(plan->section);
  plan->section = g_strndup(from, strcspn(from, "-"));
  g_strstrip(plan->section);
}

static void take_line(PlantUml *plan, const char *line) {
  g_autofree char *lower = g_ascii_strdown(line, -1);
  if (g_str_has_prefix(lower, "project starts")) {
    plan->started = find_point(plan, lower + strlen("project starts"), &plan->first) || plan->started;
  } else if (g_str_has_prefix(lower, "title ") && !plan->out->title) {
    plan->out->title = g_strstrip(g_strdup(line + strlen("title ")));
  } else if (g_str_has_prefix(line, "--")) {
    take_section(plan, line);
  } else {
    take_task(plan, g_str_has_prefix(lower, "then [") ? line + strlen("then ") : line);
  }
}

bool read_plantuml(const ReadInput *input, Timeline *out) {
  g_autoptr(Schedule) schedule = schedule_new();
  PlantUml plan = {.input = input, .out = out, .schedule = schedule};
  g_auto(GStrv) lines = g_strsplit(input->text, "\n", -1);
  for (char **line = lines; *line; line++) {
    take_line(&plan, g_strstrip(*line));
  }
  schedule_take(schedule, out);
  g_free(plan.section);
  return true;
}
