/* step.c -- see step.h. */
#include "layout/time/step.h"

#include <math.h>

#include "date/calendar.h"

static const Step steps[] = {{DATE_PREC_MINUTE, 1, 1 / 1440.0, 0, 0},
                             {DATE_PREC_MINUTE, 5, 5 / 1440.0, DATE_PREC_MINUTE, 1},
                             {DATE_PREC_MINUTE, 15, 15 / 1440.0, DATE_PREC_MINUTE, 5},
                             {DATE_PREC_MINUTE, 30, 30 / 1440.0, DATE_PREC_MINUTE, 10},
                             {DATE_PREC_HOUR, 1, 1 / 24.0, DATE_PREC_MINUTE, 15},
                             {DATE_PREC_HOUR, 3, 3 / 24.0, DATE_PREC_HOUR, 1},
                             {DATE_PREC_HOUR, 6, 6 / 24.0, DATE_PREC_HOUR, 1},
                             {DATE_PREC_HOUR, 12, 12 / 24.0, DATE_PREC_HOUR, 3},
                             {DATE_PREC_DAY, 1, 1, 0, 0},
                             {DATE_PREC_DAY, 7, 7, DATE_PREC_DAY, 1},
                             {DATE_PREC_MONTH, 1, 30, 0, 0},
                             {DATE_PREC_MONTH, 3, 91, DATE_PREC_MONTH, 1},
                             {DATE_PREC_YEAR, 1, 365, DATE_PREC_MONTH, 3},
                             {DATE_PREC_YEAR, 2, 730, DATE_PREC_YEAR, 1},
                             {DATE_PREC_YEAR, 5, 1826, DATE_PREC_YEAR, 1},
                             {DATE_PREC_YEAR, 10, 3652, DATE_PREC_YEAR, 1},
                             {DATE_PREC_YEAR, 20, 7305, DATE_PREC_YEAR, 5},
                             {DATE_PREC_YEAR, 50, 18262, DATE_PREC_YEAR, 10},
                             {DATE_PREC_YEAR, 100, 36524, DATE_PREC_YEAR, 10},
                             {DATE_PREC_YEAR, 200, 73048, DATE_PREC_YEAR, 50},
                             {DATE_PREC_YEAR, 500, 182621, DATE_PREC_YEAR, 100},
                             {DATE_PREC_YEAR, 1000, 365242, DATE_PREC_YEAR, 100},
                             {DATE_PREC_YEAR, 2000, 730485, DATE_PREC_YEAR, 500},
                             {DATE_PREC_YEAR, 5000, 1826211, DATE_PREC_YEAR, 1000},
                             {DATE_PREC_YEAR, 10000, 3652425, DATE_PREC_YEAR, 1000},
                             {DATE_PREC_YEAR, 50000, 18262125, DATE_PREC_YEAR, 10000},
                             {DATE_PREC_YEAR, 100000, 36524250, DATE_PREC_YEAR, 10000},
                             {DATE_PREC_YEAR, 500000, 182621250, DATE_PREC_YEAR, 100000},
                             {DATE_PREC_YEAR, 1000000, 365242500, DATE_PREC_YEAR, 100000},
                             {DATE_PREC_YEAR, 5000000, 1826212500, DATE_PREC_YEAR, 1000000},
                             {DATE_PREC_YEAR, 10000000, 3652425000.0, DATE_PREC_YEAR, 1000000},
                             {DATE_PREC_YEAR, 50000000, 18262125000.0, DATE_PREC_YEAR, 10000000},
                             {DATE_PREC_YEAR, 100000000, 36524250000.0, DATE_PREC_YEAR, 10000000},
                             {DATE_PREC_YEAR, 500000000, 182621250000.0, DATE_PREC_YEAR, 100000000},
                             {DATE_PREC_YEAR, 1000000000, 365242500000.0, DATE_PREC_YEAR, 100000000}};

enum { DEEP = 1000000 };

static const Unit day_apart = PT(62);

/* Nothing finer than what is known is ticked. */
const Step *step_choose(const Stretch *stretch, Unit apart) {
  double days = stretch->last - stretch->first;
  gsize i = 0;
  while ((!stretch->clock && steps[i].unit > DATE_PREC_DAY) ||
         (steps[i].unit > stretch->finest && steps[i].unit > DATE_PREC_YEAR)) {
    i++;
  }
  bool dated = stretch->length / days >= day_apart; /* hours say nothing where there is no room to say of which day */
  while (i + 1 < G_N_ELEMENTS(steps) &&
         (steps[i].days / days * stretch->length < apart || (steps[i].unit > DATE_PREC_DAY && !dated))) {
    i++;
  }
  return &steps[i];
}

Step step_larger(const Step *step) {
  DatePrecision unit = step->unit > DATE_PREC_DAY      ? DATE_PREC_DAY
                       : step->unit == DATE_PREC_MONTH ? DATE_PREC_YEAR
                                                       : DATE_PREC_MONTH;
  return (Step){.unit = unit, .count = 1};
}

Step step_finer(const Step *step) {
  for (gsize i = 0; i < G_N_ELEMENTS(steps); i++) {
    if (steps[i].unit == step->part && steps[i].count == step->part_count) {
      return steps[i];
    }
  }
  return (Step){.unit = step->part, .count = step->part_count, .days = step->days / 3};
}

static int64_t floor_to(int64_t value, int64_t step) {
  return value - ((value % step) + step) % step;
}

/* Years BC are round as people count them: 490 BC is -489, and before AD 10 the round one is 10 BC.  A million years
 * off, one is no matter, and geologists' round numbers are our years. */
static int64_t round_year(int64_t year, int64_t step) {
  return year < step && step < DEEP ? floor_to(MIN(year - 1, -1), step) + 1 : floor_to(year, step);
}

static double first_time(const Step *step, double time) {
  if (step->unit > DATE_PREC_DAY) {
    double days = step->unit == DATE_PREC_HOUR ? step->count / 24.0 : step->count / 1440.0;
    return floor(time / days) * days;
  }
  int64_t day = (int64_t)floor(time);
  CalendarDay civil = calendar_from_day(day);
  if (step->unit == DATE_PREC_DAY) {
    return (double)(step->count == 7 ? day - calendar_weekday(day) + 1 : day);
  }
  if (step->unit == DATE_PREC_MONTH) {
    return (double)calendar_to_day(civil.year, (civil.month - 1) / step->count * step->count + 1, 1);
  }
  return (double)calendar_to_day(round_year(civil.year, step->count), 1, 1);
}

/* As people count: there is no year 0, so that AD 5 follows 5 BC. */
static int64_t next_year(int64_t year, int64_t step) {
  if (step >= DEEP) {
    return year + step;
  }
  int64_t counted = (year > 0 ? year : year - 1) + step;
  counted = counted == 0 ? step : counted;
  return counted > 0 ? counted : counted + 1;
}

static double next_time(const Step *step, double time) {
  if (step->unit > DATE_PREC_DAY) {
    double days = step->unit == DATE_PREC_HOUR ? step->count / 24.0 : step->count / 1440.0;
    return (floor(time / days + 0.5) + 1) * days;
  }
  CalendarDay civil = calendar_from_day((int64_t)time);
  if (step->unit == DATE_PREC_DAY) {
    return time + step->count;
  }
  if (step->unit == DATE_PREC_MONTH) {
    civil = calendar_add_months((CalendarDay){civil.year, civil.month, 1}, step->count);
    return (double)calendar_to_day(civil.year, civil.month, 1);
  }
  return (double)calendar_to_day(next_year(civil.year, step->count), 1, 1);
}

GArray *step_times(const Step *step, double first, double last) {
  GArray *times = g_array_new(FALSE, FALSE, sizeof(double));
  double time = first_time(step, first);
  while (time <= last) {
    g_array_append_val(times, time);
    time = next_time(step, time);
  }
  return times;
}

GArray *step_powers(double grain, double all) {
  static const double short_times[] = {1, 7, 30.436875, 91.310625};
  GArray *times = g_array_new(FALSE, FALSE, sizeof(double));
  for (gsize i = 0; i < G_N_ELEMENTS(short_times); i++) {
    if (short_times[i] >= grain && short_times[i] <= all) {
      g_array_append_val(times, short_times[i]);
    }
  }
  double power = 365.2425;
  while (power <= all) {
    for (int i = 0; i < 3; i++) {
      double time = power * (i == 0 ? 1 : i == 1 ? 2 : 5);
      if (time >= grain && time <= all) {
        g_array_append_val(times, time);
      }
    }
    power *= 10;
  }
  return times;
}
