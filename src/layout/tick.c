/* tick.c -- adaptive ticks: the finest step whose labels stay apart. */
#include "layout/tick.h"

#include <math.h>

#include "date/calendar.h"

enum { DAY_MINUTES = 1440 };

typedef struct {
  DatePrecision unit;
  int count;
  double days; /* about */
} Step;

static const Step steps[] = {{DATE_PREC_MINUTE, 1, 1 / 1440.0},
                             {DATE_PREC_MINUTE, 5, 5 / 1440.0},
                             {DATE_PREC_MINUTE, 15, 15 / 1440.0},
                             {DATE_PREC_MINUTE, 30, 30 / 1440.0},
                             {DATE_PREC_HOUR, 1, 1 / 24.0},
                             {DATE_PREC_HOUR, 3, 3 / 24.0},
                             {DATE_PREC_HOUR, 6, 6 / 24.0},
                             {DATE_PREC_HOUR, 12, 12 / 24.0},
                             {DATE_PREC_DAY, 1, 1},
                             {DATE_PREC_DAY, 7, 7},
                             {DATE_PREC_MONTH, 1, 30},
                             {DATE_PREC_MONTH, 3, 91},
                             {DATE_PREC_YEAR, 1, 365},
                             {DATE_PREC_YEAR, 2, 730},
                             {DATE_PREC_YEAR, 5, 1826},
                             {DATE_PREC_YEAR, 10, 3652},
                             {DATE_PREC_YEAR, 20, 7305},
                             {DATE_PREC_YEAR, 50, 18262},
                             {DATE_PREC_YEAR, 100, 36524},
                             {DATE_PREC_YEAR, 200, 73048},
                             {DATE_PREC_YEAR, 500, 182621},
                             {DATE_PREC_YEAR, 1000, 365242},
                             {DATE_PREC_YEAR, 5000, 1826211},
                             {DATE_PREC_YEAR, 10000, 3652425},
                             {DATE_PREC_YEAR, 100000, 36524250},
                             {DATE_PREC_YEAR, 1000000, 365242500},
                             {DATE_PREC_YEAR, 10000000, 3652425000.0},
                             {DATE_PREC_YEAR, 100000000, 36524250000.0},
                             {DATE_PREC_YEAR, 1000000000, 365242500000.0}};

static const Unit least_apart = PT(34);

/* Where no event has a time of day, none is ticked. */
static const Step *choose_step(const Stretch *stretch) {
  double days = stretch->last - stretch->first;
  gsize i = 0;
  while (!stretch->clock && steps[i].unit > DATE_PREC_DAY) {
    i++;
  }
  while (i + 1 < G_N_ELEMENTS(steps) && steps[i].days / days * stretch->w < least_apart) {
    i++;
  }
  return &steps[i];
}

static int64_t floor_to(int64_t value, int64_t step) {
  return value - ((value % step) + step) % step;
}

/* Years BC are round as people count them: 490 BC is -489. */
static int64_t round_year(int64_t year, int64_t step) {
  return year <= 0 ? floor_to(year - 1, step) + 1 : floor_to(year, step);
}

static double first_tick(const Step *step, double time) {
  if (step->unit > DATE_PREC_DAY) {
    return floor(time / step->days) * step->days;
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

static double next_tick(const Step *step, double time) {
  if (step->unit > DATE_PREC_DAY) {
    return (floor(time / step->days + 0.5) + 1) * step->days;
  }
  CalendarDay civil = calendar_from_day((int64_t)time);
  if (step->unit == DATE_PREC_DAY) {
    return time + step->count;
  }
  if (step->unit == DATE_PREC_MONTH) {
    civil = calendar_add_months((CalendarDay){civil.year, civil.month, 1}, step->count);
    return (double)calendar_to_day(civil.year, civil.month, 1);
  }
  int64_t year = civil.year + step->count;
  bool crosses = civil.year <= 0 && year > 0; /* there is no year 0 between 1 BC and AD 1 */
  return (double)calendar_to_day(crosses && step->count > 1 ? year - 1 : year, 1, 1);
}

/* The ticks of a stretch; the first may lie before it. */
static GArray *ticks_of(const Step *step, const Stretch *stretch) {
  GArray *ticks = g_array_new(FALSE, FALSE, sizeof(double));
  double time = first_tick(step, stretch->first);
  while (time <= stretch->last) {
    g_array_append_val(ticks, time);
    time = next_tick(step, time);
  }
  return ticks;
}

static void label(Layout *layout, Ink ink, const TextStyle *style, const char *text, Unit x, Unit y, Unit right) {
  Unit width = layout_text_width(layout, style, text);
  if (x + width <= right) {
    layout_text(layout, true, ink, style, text, x, y, 0);
  }
}

/* The unit that is named under the ticks: years under months, months under days, days under hours. */
static DatePrecision larger(const Step *step) {
  return step->unit > DATE_PREC_DAY ? DATE_PREC_DAY : step->unit == DATE_PREC_MONTH ? DATE_PREC_YEAR : DATE_PREC_MONTH;
}

static char *major_text(const Layout *layout, DatePrecision unit, double time) {
  CalendarDay civil = calendar_from_day((int64_t)floor(time));
  g_autoptr(Date) date = unit == DATE_PREC_YEAR    ? date_new_year(civil.year)
                         : unit == DATE_PREC_MONTH ? date_new_month(civil.year, civil.month)
                                                   : date_new_day(civil.year, civil.month, civil.day);
  return date ? date_words_format(layout->words, date, DATE_WORDS_SHORT) : g_strdup("");
}

/* The larger unit under the ticks: "Oct. 2024" where days are ticked. */
static void place_major(Layout *layout, const Step *step, const Stretch *stretch, Unit right, const GArray *scale,
                        Unit y) {
  if (step->unit == DATE_PREC_YEAR) {
    return;
  }
  Unit free_from = 0;
  Step major = {larger(step), 1, 1};
  g_autoptr(GArray) ticks = ticks_of(&major, stretch);
  for (guint i = 0; i < ticks->len; i++) {
    double time = g_array_index(ticks, double, i);
    g_autofree char *text = major_text(layout, major.unit, time);
    Unit x = scale_x(scale, MAX(time, stretch->first));
    if (x >= free_from) {
      label(layout, INK_TICK_MAJOR, &style_tick_major, text, x, y, right);
      free_from = x + layout_text_width(layout, &style_tick_major, text) + PT(6);
    }
  }
}

static char *tick_text(const Layout *layout, DatePrecision unit, double time) {
  int64_t minutes = (int64_t)floor(time * DAY_MINUTES + 0.5), day = floor_to(minutes, DAY_MINUTES) / DAY_MINUTES;
  return date_words_tick(layout->words, unit, day, (int32_t)(minutes - day * DAY_MINUTES) * 60);
}

/* Are some stretches ticked finer than by years?  Then years stand in the row below. */
static bool has_two_rows(const GArray *scale) {
  for (guint i = 0; i < scale->len; i++) {
    if (choose_step(&g_array_index(scale, Stretch, i))->unit != DATE_PREC_YEAR) {
      return true;
    }
  }
  return false;
}

static void place_stretch(Layout *layout, const GArray *scale, const Stretch *stretch, Unit right, Unit y) {
  const Step *step = choose_step(stretch);
  bool year = step->unit == DATE_PREC_YEAR;
  Unit row = y + (year && has_two_rows(scale) ? PT(17) : PT(7));
  Unit free_from = stretch->x;
  g_autoptr(GArray) ticks = ticks_of(step, stretch);
  for (guint i = 0; i < ticks->len; i++) {
    double day = g_array_index(ticks, double, i);
    if (day < stretch->first && !(year && ticks->len == 1)) { /* a stretch within one year still says which */
      continue;
    }
    Unit x = scale_x(scale, MAX(day, stretch->first));
    g_autofree char *text = tick_text(layout, step->unit, day);
    layout_rule(layout, INK_AXIS, x, y, 0, PT(4), false);
    if (x >= free_from) {
      const TextStyle *style = year ? &style_tick_major : &style_tick;
      label(layout, year ? INK_TICK_MAJOR : INK_TICK, style, text, x, row, right);
      free_from = x + layout_text_width(layout, style, text) + PT(6);
    }
  }
  place_major(layout, step, stretch, right, scale, y + PT(17));
}

/* Two slanted strokes over the empty stretch, and how long it is. */
static void place_break(Layout *layout, const Stretch *before, const Stretch *after, Unit y) {
  Unit middle = (before->x + before->w + after->x) / 2;
  g_autofree char *text = date_words_gap(layout->words, (int64_t)(after->first - before->last));
  Unit width = layout_text_width(layout, &style_foot, text);
  layout_text(layout, true, INK_TICK, &style_foot, text, middle - width / 2, y + PT(6), 0);
  Unit end = before->x + before->w;
  layout_rule(layout, INK_AXIS, end, y, middle - PT(4) - end, 0, false);
  layout_rule(layout, INK_AXIS, middle + PT(4), y, after->x - middle - PT(4), 0, false);
  layout_rule(layout, INK_AXIS, middle - PT(4), y + PT(5), PT(4), -PT(10), false);
  layout_rule(layout, INK_AXIS, middle, y + PT(5), PT(4), -PT(10), false);
}

void tick_place(Layout *layout, const GArray *scale, Unit y) {
  for (guint i = 0; i < scale->len; i++) {
    const Stretch *stretch = &g_array_index(scale, Stretch, i);
    const Stretch *next = i + 1 < scale->len ? stretch + 1 : NULL;
    Unit right = next ? stretch->x + stretch->w : layout->width - layout->margin;
    layout_rule(layout, INK_AXIS, stretch->x, y, right - stretch->x, 0, false);
    place_stretch(layout, scale, stretch, right, y);
    if (next) {
      place_break(layout, stretch, next, y);
    }
  }
}
