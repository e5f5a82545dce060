/* step.h -- steps between the ticks of an axis, from minutes to billions of years. */
#ifndef DATELINE_LAYOUT_TIME_STEP_H
#define DATELINE_LAYOUT_TIME_STEP_H

#include "layout/time/scale.h"

typedef struct {
  DatePrecision unit;
  int count;
  double days;        /* approximate length */
  DatePrecision part; /* finer ticks between, without labels; part_count 0: none */
  int part_count;
} Step;

/* The finest step whose ticks on the stretch are at least `apart`. */
const Step *step_choose(const Stretch *stretch, Unit apart);

/* The larger unit that is labelled too: years with months, months with days, days with hours. */
Step step_larger(const Step *step);
/* The finer step between; count 0: none. */
Step step_finer(const Step *step);

/* Times of the step from the last not after `first` to `last`: array of double. */
GArray *step_times(const Step *step, double first, double last);

/* The ticks of a logarithmic axis, as times before its origin from `grain` to `all`: array of double, in days. */
GArray *step_powers(double grain, double all);

#endif
