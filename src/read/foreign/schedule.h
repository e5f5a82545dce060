/* schedule.h -- tasks that depend on each other, as in Gantt charts. */
#ifndef DATELINE_READ_FOREIGN_SCHEDULE_H
#define DATELINE_READ_FOREIGN_SCHEDULE_H

#include "read/read.h"

/* Days count from 1970-01-01; an end is the day after the last. */
typedef struct {
  char *id, *title, *group;
  int64_t start, end;
  bool dated, milestone;
} ScheduleTask;

typedef struct {
  GPtrArray *tasks; /* of ScheduleTask* */
  GHashTable *ids;  /* id and title -> ScheduleTask* */
} Schedule;

Schedule *schedule_new(void);
void schedule_free(Schedule *schedule);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Schedule, schedule_free)

/* Add a task, which schedule_find() then finds by its title and id.  `id`, `group`: copied, may be NULL. */
ScheduleTask *schedule_add(Schedule *schedule, const char *title, const char *id, const char *group);
ScheduleTask *schedule_find(const Schedule *schedule, const char *name);

/* "30d", "2 weeks": whole days, 0 where it is less than one; -1: it is no length. */
int64_t schedule_length(const char *text);

/* The first day of a date in EDTF or words; false: it is none, and *day stays. */
bool schedule_day(const ReadInput *input, const char *text, int64_t *day);

/* Add all tasks to the timeline as events; those without a date as undated. */
void schedule_take(const Schedule *schedule, Timeline *out);

#endif
