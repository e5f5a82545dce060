/* schedule.h -- tasks of a plan that hang on each other: what Gantt charts are. */
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

/* A new task, the newest of its title.  `id`, `group`: copied, NULL: none. */
ScheduleTask *schedule_add(Schedule *schedule, const char *title, const char *id, const char *group);
ScheduleTask *schedule_find(const Schedule *schedule, const char *name);

/* "30d", "2 weeks": whole days, 0 where it is less than one; -1: it is no length. */
int64_t schedule_length(const char *text);

/* The first day of a date in EDTF or words; false: it is none, and *day stays. */
bool schedule_day(const ReadInput *input, const char *text, int64_t *day);

/* Put them all into the timeline; what has no date is undated. */
void schedule_take(const Schedule *schedule, Timeline *out);

#endif
