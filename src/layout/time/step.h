/* step.h -- which times an axis ticks: minutes to billions of years. */
#ifndef DATELINE_LAYOUT_TIME_STEP_H
#define DATELINE_LAYOUT_TIME_STEP_H

#include "layout/time/scale.h"

typedef struct {
  DatePrecision unit;
  int count;
  double days;        /* about */
  DatePrecision part; /* the finer ticks between, without labels; count 0: none */
  int part_count;
} Step;

/* The finest step whose ticks on the stretch are `apart` at least. */
const Step *step_choose(const Stretch *stretch, Unit apart);

/* The unit that is named beside: years with months, months with days, days with hours. */
Step step_larger(const Step *step);
/* The finer step between; count 0: none. */
Step step_finer(const Step *step);

/* Times of the step from the last not after `first` to `last`: array of double. */
GArray *step_times(const Step *step, double first, double last);

/* Years before the present that a logarithmic axis ticks, from 1 day: array of double, in days. */
GArray *step_powers(double grain, double all);

#endif
