/* tick.c -- adaptive ticks: the finest step whose labels stay apart. */
#include "layout/tick.h"

#include "date/calendar.h"

typedef struct {
  DatePrecision unit;
  int count;
  int64_t days; /* about */
} Step;

static const Step steps[] = {{DATE_PREC_DAY, 1, 1},
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
                             {DATE_PREC_YEAR, 10000000, INT64_C(3652425000)},
                             {DATE_PREC_YEAR, 100000000, INT64_C(36524250000)},
                             {DATE_PREC_YEAR, 1000000000, INT64_C(365242500000)}};

static const Unit least_apart = PT(34);

static const Step *choose_step(const Stretch *stretch) {
  int64_t days = MAX(stretch->last - stretch->first, 1);
  gsize i = 0;
  while (i + 1 < G_N_ELEMENTS(steps) && (double)steps[i].days / (double)days * stretch->w < least_apart) {
    i++;
  }
  return &steps[i];
}

static int64_t floor_to(int64_t value, int64_t step) {
  return value - ((value % step) + step) % step;
}

static int64_t first_tick(const Step *step, int64_t day) {
  CalendarDay civil = calendar_from_day(day);
  if (step->unit == DATE_PREC_DAY) {
    return step->count == 7 ? day - calendar_weekday(day) + 1 : day;
  }
  if (step->unit == DATE_PREC_MONTH) {
    return calendar_to_day(civil.year, (civil.month - 1) / step->count * step->count + 1, 1);
  }
  return calendar_to_day(floor_to(civil.year, step->count), 1, 1);
}

static int64_t next_tick(const Step *step, int64_t day) {
  CalendarDay civil = calendar_from_day(day);
  if (step->unit == DATE_PREC_DAY) {
    return day + step->count;
  }
  if (step->unit == DATE_PREC_MONTH) {
    civil = calendar_add_months((CalendarDay){civil.year, civil.month, 1}, step->count);
    return calendar_to_day(civil.year, civil.month, 1);
  }
  return calendar_to_day(civil.year + step->count, 1, 1);
}

static void label(Layout *layout, Ink ink, const TextStyle *style, const char *text, Unit x, Unit y, Unit right) {
  Unit width = layout_text_width(layout, style, text);
  if (x + width <= right) {
    layout_text(layout, true, ink, style, text, x, y, 0);
  }
}

/* The larger unit under the ticks: "Oct. 2024" where months or days are ticked. */
static void place_major(Layout *layout, const Step *step, const Stretch *stretch, Unit right, const GArray *scale,
                        Unit y) {
  if (step->unit == DATE_PREC_YEAR) {
    return;
  }
  Unit free_from = 0;
  bool months = step->unit == DATE_PREC_MONTH;
  Step major = {months ? DATE_PREC_YEAR : DATE_PREC_MONTH, 1, 0};
  for (int64_t day = first_tick(&major, stretch->first); day <= stretch->last; day = next_tick(&major, day)) {
    CalendarDay civil = calendar_from_day(day);
    g_autoptr(Date) date = months ? date_new_year(civil.year) : date_new_month(civil.year, civil.month);
    g_autofree char *text = date ? date_words_format(layout->words, date, DATE_WORDS_SHORT) : g_strdup("");
    Unit x = scale_x(scale, MAX(day, stretch->first));
    if (x >= free_from) {
      label(layout, INK_TICK_MAJOR, &style_tick_major, text, x, y, right);
      free_from = x + layout_text_width(layout, &style_tick_major, text) + PT(6);
    }
  }
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
  for (int64_t day = first_tick(step, stretch->first); day <= stretch->last; day = next_tick(step, day)) {
    if (day < stretch->first && !(step->unit == DATE_PREC_YEAR && next_tick(step, day) > stretch->last)) {
      continue;
    }
    Unit x = scale_x(scale, MAX(day, stretch->first));
    g_autofree char *text = date_words_tick(layout->words, step->unit, day, 0);
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
  g_autofree char *text = date_words_gap(layout->words, after->first - before->last);
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
