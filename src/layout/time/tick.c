/* tick.c -- see tick.h.
 *
 * A label stands after its tick as on a flag, so that the tick is not lost among the stems; in a row of years the
 * first is whole and the next are short: 1985 90 95 2000 05. */
#include "layout/time/tick.h"

#include <math.h>

#include "date/calendar.h"
#include "layout/time/step.h"

enum { DAY_MINUTES = 1440, PLAIN_YEAR = 4, DEEP_DAYS = 365242500, CHRIST = -719163, DEEP = 1000000 };

static const double DAYS_OF_YEAR = 365.2425, SAME_RATE = 0.05;
static const Unit decade_apart = PT(120), decade_down = PT(70);
static const Unit usual_apart = PT(26), early_apart = PT(46), grid_apart = PT(64), down_apart = PT(22),
                  fine_apart = PT(5), clock_gap = PT(7), row = PT(10), short_tick = PT(2.5), tick_length = PT(4),
                  flag = PT(2.5);

typedef struct {
  Layout *layout;
  const Scale *scale;
  const GArray *stems;
  Unit across, down; /* see tick_place() */
  Unit free_from[2]; /* in each row of labels */
  Unit said;         /* where the words of the break before end, along the axis */
} Ticks;

/* -- Words -- */

static char *major_text(const Layout *layout, DatePrecision unit, double time) {
  CalendarDay civil = calendar_from_day((int64_t)floor(time));
  g_autoptr(Date) date = unit == DATE_PREC_YEAR    ? date_new_year(civil.year)
                         : unit == DATE_PREC_MONTH ? date_new_month(civil.year, civil.month)
                                                   : date_new_day(civil.year, civil.month, civil.day);
  return date ? date_words_format(layout->words, date, DATE_WORDS_SHORT) : g_strdup("");
}

static int64_t minutes_of(double time) {
  return (int64_t)floor(time * DAY_MINUTES + 0.5);
}

static char *tick_text(const Layout *layout, DatePrecision unit, double time) {
  int64_t minutes = minutes_of(time),
          day = (minutes - ((minutes % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES) / DAY_MINUTES;
  return date_words_tick(layout->words, unit, day, (int32_t)(minutes - day * DAY_MINUTES) * 60);
}

/* Years BC are longer words, and in some languages times of day. */
static Unit apart_on(const Layout *layout, const Stretch *stretch) {
  enum { AFTERNOON = 54000 };
  if (!stretch->clock) {
    return stretch->first < CHRIST ? early_apart : usual_apart;
  }
  g_autofree char *text = date_words_tick(layout->words, DATE_PREC_MINUTE, 0, AFTERNOON);
  return MAX(layout_text_width(layout, &layout->type.tick, text) + clock_gap, usual_apart);
}

/* Days need no more room for the time of day that they leave out. */
static const Step *step_on(const Layout *layout, const Stretch *stretch, bool down) {
  const Step *step = step_choose(stretch, down ? down_apart : apart_on(layout, stretch));
  if (down || !stretch->clock || step->unit > DATE_PREC_DAY) {
    return step;
  }
  Stretch dated = *stretch;
  dated.clock = false;
  return step_choose(&dated, apart_on(layout, &dated));
}

static int64_t year_of(double time) {
  return calendar_from_day((int64_t)floor(time)).year;
}

/* The last two digits, where a label before has said the others. */
static char *short_year(char *text) {
  if (g_utf8_strlen(text, -1) != PLAIN_YEAR) {
    return text;
  }
  char *tail = g_strdup(g_utf8_offset_to_pointer(text, PLAIN_YEAR - 2));
  g_free(text);
  return tail;
}

/* How long: in deep time by its scale, else in words. */
static char *power_text(const Layout *layout, double days) {
  int64_t years = (int64_t)(days / DAYS_OF_YEAR + 0.5);
  return days >= DEEP_DAYS ? date_words_tick(layout->words, DATE_PREC_YEAR, calendar_to_day(-years, 1, 1), 0)
                           : date_words_gap(layout->words, days);
}

/* -- Places -- */

static void place_line(const Ticks *ticks, Unit at, Unit length) {
  if (ticks->down) {
    layout_rule(ticks->layout, INK_AXIS, ticks->across - length, at, length, 0, false);
  } else {
    layout_rule(ticks->layout, INK_AXIS, at, ticks->across, 0, length, false);
  }
}

static bool is_crossed(const Ticks *ticks, Unit from, Unit to) {
  for (guint i = 0; ticks->stems && i < ticks->stems->len; i++) {
    Unit stem = g_array_index(ticks->stems, Unit, i);
    if (stem > from + PT(1) && stem < to) {
      return true;
    }
  }
  return false;
}

/* A label at its tick, where there is room before `limit`; true: it is there. */
static bool place_label(Ticks *ticks, const char *text, bool heavy, int line, Unit at, Unit limit) {
  Layout *layout = ticks->layout;
  const TextStyle *style = heavy ? &layout->type.tick_major : &layout->type.tick;
  Ink ink = heavy ? INK_TICK_MAJOR : INK_TICK;
  Unit width = layout_text_width(layout, style, text);
  if (ticks->down) {
    Unit reach = tick_length + flag + width;
    if (at < ticks->free_from[0] || at > limit || reach > ticks->down) {
      return false;
    }
    layout_text(layout, true, ink, style, text, ticks->across - reach, at - style->leading / 2, 0);
    ticks->free_from[0] = at + style->leading;
    return true;
  }
  Unit x = at + flag;
  if (x < ticks->free_from[line] || x + width > limit || (line == 0 && !heavy && is_crossed(ticks, x, x + width))) {
    return false;
  }
  layout_text(layout, true, ink, style, text, x, ticks->across + PT(4) + line * row, 0);
  ticks->free_from[line] = x + width + PT(5);
  return true;
}

static Unit flag_length(const Ticks *ticks, int line) {
  return ticks->down ? tick_length : line * row + PT(11);
}

/* Ticks without labels between those that have them, where they do not crowd. */
static void place_fine(Ticks *ticks, const Step *step, const Stretch *stretch) {
  Step fine = step_finer(step);
  if (fine.count == 0 || (fine.unit > DATE_PREC_YEAR && fine.unit > stretch->finest) ||
      fine.days / (stretch->last - stretch->first) * stretch->length < fine_apart) {
    return;
  }
  g_autoptr(GArray) times = step_times(&fine, stretch->first, stretch->last);
  for (guint i = 0; i < times->len; i++) {
    double time = g_array_index(times, double, i);
    if (time >= stretch->first) {
      place_line(ticks, scale_at(ticks->scale, time), short_tick);
    }
  }
}

/* Decades among years, centuries among decades, and so on. */
static bool is_heavy(const Step *step, double time) {
  int64_t year = year_of(time), round = 10, counted = year > 0 || step->count >= DEEP ? year : year - 1;
  while (round <= step->count) {
    round *= 10;
  }
  return step->unit == DATE_PREC_YEAR && counted % round == 0;
}

/* The larger unit: "Oct. 2024" where days are ticked.  True: it is said. */
static bool place_larger(Ticks *ticks, const Step *step, const Stretch *stretch, Unit limit) {
  Step larger = step_larger(step);
  bool said = false;
  if (step->unit == DATE_PREC_YEAR || ticks->down) {
    return false;
  }
  g_autoptr(GArray) times = step_times(&larger, stretch->first, stretch->last);
  for (guint i = 0; i < times->len; i++) {
    double time = g_array_index(times, double, i);
    Unit at = scale_at(ticks->scale, MAX(time, stretch->first));
    Unit next = i + 1 < times->len ? scale_at(ticks->scale, g_array_index(times, double, i + 1)) : limit;
    g_autofree char *text = major_text(ticks->layout, larger.unit, time);
    said |= place_label(ticks, text, true, 1, at, MIN(next - PT(1), limit));
    if (time >= stretch->first) {
      place_line(ticks, at, flag_length(ticks, 1));
    }
    ticks->free_from[1] =
        MIN(ticks->free_from[1], next); /* its tick keeps the next apart: no year goes without a name */
  }
  return said;
}

/* Down a page there is one column of labels: at its turn the larger unit stands for the smaller. */
static char *label_text(const Ticks *ticks, const Step *step, double time, bool *heavy) {
  Step larger = step_larger(step);
  bool turns = step->unit == DATE_PREC_MONTH ? calendar_from_day((int64_t)floor(time)).month == 1
               : step->unit == DATE_PREC_DAY ? calendar_from_day((int64_t)floor(time)).day <= step->count
               : step->unit > DATE_PREC_DAY  ? minutes_of(time) % DAY_MINUTES == 0
                                             : false;
  *heavy = is_heavy(step, time) || (ticks->down && turns);
  return ticks->down && turns ? major_text(ticks->layout, larger.unit, time)
                              : tick_text(ticks->layout, step->unit, time);
}

/* "March 24": a day of any year. */
static char *day_text(const Layout *layout, double time) {
  enum { ANY_YEAR = 15 };
  CalendarDay civil = calendar_from_day((int64_t)floor(time));
  DateTerm term = {.year_x = ANY_YEAR, .month = (int8_t)civil.month, .day = (int8_t)civil.day, .hour = -1};
  g_autoptr(Date) date = date_new_term(&term);
  return date ? date_words_format(layout->words, date, DATE_WORDS_SHORT) : g_strdup("");
}

/* Down the page the first label says what the others leave out, as far as there is room: "July 1950", "March 24". */
static bool place_first(Ticks *ticks, const Step *step, double time, Unit at, Unit limit) {
  bool month = step->unit == DATE_PREC_MONTH;
  if (!ticks->down || step->unit == DATE_PREC_YEAR) {
    return false;
  }
  g_autofree char *full = major_text(ticks->layout, month ? DATE_PREC_MONTH : DATE_PREC_DAY, time);
  g_autofree char *brief = month ? NULL : day_text(ticks->layout, time);
  return place_label(ticks, full, false, 0, at, limit) ||
         (step->unit == DATE_PREC_DAY && place_label(ticks, brief, false, 0, at, limit));
}

/* A stretch in which nothing is ticked says when it is; without a tick, for none of its places is a boundary. */
static void place_name(Ticks *ticks, const Step *step, const Stretch *stretch, Unit limit) {
  DatePrecision unit = step->unit == DATE_PREC_YEAR ? DATE_PREC_YEAR
                       : step->unit > DATE_PREC_DAY || (step->unit == DATE_PREC_DAY && step->count == 1)
                           ? DATE_PREC_DAY
                           : DATE_PREC_MONTH;
  g_autofree char *text = major_text(ticks->layout, unit, stretch->first + (stretch->last - stretch->first) / 2);
  g_autofree char *year = major_text(ticks->layout, DATE_PREC_YEAR, stretch->first);
  Unit at = ticks->down ? stretch->at + stretch->length / 2 : stretch->at;
  if (!place_label(ticks, text, false, 0, at, limit)) {
    place_label(ticks, year, false, 0, at, limit);
  }
}

/* The same along the page, where the year (month) is said below: "July", or the day. */
static void place_unit(Ticks *ticks, const Step *step, const Stretch *stretch, Unit limit) {
  DatePrecision unit = MIN(step->unit, MIN(stretch->finest, DATE_PREC_DAY));
  g_autofree char *text = tick_text(ticks->layout, unit, stretch->first + (stretch->last - stretch->first) / 2);
  if (unit > DATE_PREC_YEAR) {
    place_label(ticks, text, false, 0, stretch->at, limit);
  }
}

/* Among millions of years the present is no year, least of all "1 BC". */
static bool is_nameless(const Step *step, double time) {
  return step->unit == DATE_PREC_YEAR && step->count >= DEEP && ABS(year_of(time)) < step->count;
}

static void place_stretch(Ticks *ticks, const Stretch *stretch, Unit limit) {
  const Step *step = step_on(ticks->layout, stretch, ticks->down > 0);
  bool year = step->unit == DATE_PREC_YEAR, whole = true;
  g_autoptr(GArray) times = step_times(step, stretch->first, stretch->last);
  place_fine(ticks, step, stretch);
  for (guint i = 0; i < times->len; i++) {
    double time = g_array_index(times, double, i);
    if (time < stretch->first) {
      continue;
    }
    bool heavy;
    char *text = label_text(ticks, step, time, &heavy);
    if (year && !whole && !ticks->down && step->count < 100 && year_of(time) % 100 != 0 && year_of(time) > 0) {
      text = short_year(text);
    }
    Unit at = scale_at(ticks->scale, time);
    bool placed = !is_nameless(step, time) && ((whole && place_first(ticks, step, time, at, limit)) ||
                                               place_label(ticks, text, heavy, 0, at, limit));
    place_line(ticks, at, placed ? flag_length(ticks, 0) : tick_length);
    whole = whole && !placed;
    g_free(text);
  }
  if (whole && (year || ticks->down)) {
    place_name(ticks, step, stretch, limit);
  }
  if (place_larger(ticks, step, stretch, limit) && whole) {
    place_unit(ticks, step, stretch, limit);
  }
}

/* -- Breaks -- */

/* In deep time by two figures. */
static char *break_text(const Ticks *ticks, const Stretch *before, const Stretch *after) {
  double days = after->first - before->last;
  if (days >= DEEP_DAYS) {
    double figure = pow(10, floor(log10(days / DAYS_OF_YEAR)) - 1) * DAYS_OF_YEAR;
    days = floor(days / figure + 0.5) * figure;
  }
  return power_text(ticks->layout, days);
}

static Unit break_middle(const Stretch *before, const Stretch *after) {
  return (before->at + before->length + after->at) / 2;
}

/* Half of what the words of a break take along the axis. */
static Unit break_reach(const Ticks *ticks, const Stretch *before, const Stretch *after) {
  g_autofree char *text = break_text(ticks, before, after);
  const TextStyle *style = &ticks->layout->type.foot;
  return ticks->down ? style->leading + PT(1) : layout_text_width(ticks->layout, style, text) / 2 + PT(3);
}

/* Two slanted strokes over the empty stretch, and how long it is. */
static void place_break(Ticks *ticks, const Stretch *before, const Stretch *after) {
  Layout *layout = ticks->layout;
  Unit middle = break_middle(before, after);
  g_autofree char *text = break_text(ticks, before, after);
  Unit width = layout_text_width(layout, &layout->type.foot, text), at[2] = {middle - PT(2), middle + PT(2)};
  for (int i = 0; i < 2; i++) {
    if (ticks->down) {
      layout_rule(layout, INK_AXIS, ticks->across - PT(5), at[i] + PT(2), PT(10), -PT(4), false);
    } else {
      layout_rule(layout, INK_AXIS, at[i] - PT(2), ticks->across + PT(5), PT(4), -PT(10), false);
    }
  }
  Unit end = before->at + before->length,
       from = ticks->down ? ticks->across - tick_length - flag - width : middle - width / 2;
  if (ticks->down) {
    layout_rule(layout, INK_AXIS, ticks->across, end, 0, at[0] - end, false);
    layout_rule(layout, INK_AXIS, ticks->across, at[1], 0, after->at - at[1], false);
  } else {
    layout_rule(layout, INK_AXIS, end, ticks->across, at[0] - end, 0, false);
    layout_rule(layout, INK_AXIS, at[1], ticks->across, after->at - at[1], 0, false);
  }
  bool fits = ticks->down ? ticks->across - from <= ticks->down : from >= ticks->said;
  if (fits) { /* where there is no room for it, the dates say it */
    ticks->said = from + width + PT(3);
    layout_text(layout, true, INK_TICK, &layout->type.foot, text, from,
                ticks->down ? middle - layout->type.foot.leading / 2 : ticks->across + PT(7), 0);
  }
}

static void place_axis(const Ticks *ticks, Unit from, Unit to, bool dashed) {
  if (ticks->down) {
    layout_rule(ticks->layout, INK_AXIS, ticks->across, from, 0, to - from, dashed);
  } else {
    layout_rule(ticks->layout, INK_AXIS, from, ticks->across, to - from, 0, dashed);
  }
}

/* Where dates stand that are too coarse for the axis, it is dashed: no time passes there. */
static void place_slots(const Ticks *ticks) {
  const GArray *stretches = ticks->scale->stretches, *slots = ticks->scale->slots;
  const Stretch *first = &g_array_index(stretches, Stretch, 0);
  for (guint i = 0; i < stretches->len; i++) {
    const Stretch *stretch = first + i;
    Unit end = stretch->at + stretch->length;
    if (stretch->slots) {
      place_axis(ticks, end, i + 1 < stretches->len ? stretch[1].at : scale_end(ticks->scale), true);
    }
  }
  if (slots->len && g_array_index(slots, ScaleSlot, 0).at < first->at) {
    place_axis(ticks, g_array_index(slots, ScaleSlot, 0).at, first->at, true);
  }
}

static void place_stretches(Ticks *ticks) {
  const GArray *stretches = ticks->scale->stretches;
  for (guint i = 0; i < stretches->len; i++) {
    const Stretch *stretch = &g_array_index(stretches, Stretch, i), *next = i + 1 < stretches->len ? stretch + 1 : NULL;
    Unit end = stretch->at + stretch->length, from = stretch->at,
         limit = ticks->down ? end : ticks->layout->width - ticks->layout->margin;
    if (next) {
      limit = stretch->slots ? next->at : MIN(end, break_middle(stretch, next) - break_reach(ticks, stretch, next));
    }
    if (i > 0 && !stretch[-1].slots) {
      from = MAX(from, break_middle(stretch - 1, stretch) + break_reach(ticks, stretch - 1, stretch));
    }
    ticks->free_from[0] = ticks->free_from[1] = from;
    place_axis(ticks, stretch->at, end, false);
    place_stretch(ticks, stretch, limit);
    if (next && !stretch->slots) {
      place_break(ticks, stretch, next);
    }
  }
  place_slots(ticks);
}

/* -- Scales that are not true -- */

/* The powers of ten have labels; between them, where there is room, the halves and fifths of the next. */
static void place_powers(Ticks *ticks) {
  const Scale *scale = ticks->scale;
  const Stretch *stretch = &g_array_index(scale->stretches, Stretch, 0);
  place_axis(ticks, stretch->at, scale_end(scale), false);
  double nearest = MAX(scale->origin - stretch->last, scale->grain), most = scale->origin - stretch->first;
  g_autoptr(GArray) times = step_powers(nearest, most);
  Unit decade = most > nearest ? (Unit)(stretch->length / log10(most / nearest)) : 0;
  bool all = decade > (ticks->down ? decade_down : decade_apart);
  for (guint i = times->len; i > 0; i--) {
    double days = g_array_index(times, double, i - 1), power = log10(days / DAYS_OF_YEAR);
    Unit at = scale_at(scale, scale->origin - days);
    bool heavy = fabs(power - floor(power + 0.5)) < 1e-6;
    g_autofree char *text = power_text(ticks->layout, days);
    bool placed =
        (heavy || all) && place_label(ticks, text, heavy, 0, at, ticks->layout->width - ticks->layout->margin);
    place_line(ticks, at, placed ? flag_length(ticks, 0) : heavy ? tick_length : short_tick);
  }
}

/* The axis is dashed, for its lengths are no time; it says where a year (month, day) begins. */
static void place_steps(Ticks *ticks) {
  const Scale *scale = ticks->scale;
  const GArray *steps = scale->steps;
  double first = g_array_index(steps, double, 0), all = g_array_index(steps, double, steps->len - 1) - first;
  DatePrecision unit = all > 1000 ? DATE_PREC_YEAR : all > 60 ? DATE_PREC_MONTH : DATE_PREC_DAY;
  g_autofree char *said = NULL;
  place_axis(ticks, scale_at(scale, first), scale_end(scale), true);
  for (guint i = 0; i < steps->len; i++) {
    double time = g_array_index(steps, double, i);
    Unit at = scale_at(scale, time);
    char *text = major_text(ticks->layout, unit, time);
    if (g_strcmp0(said, text) != 0 &&
        place_label(ticks, text, true, 0, at, ticks->layout->width - ticks->layout->margin)) {
      place_line(ticks, at, flag_length(ticks, 0));
      g_free(said);
      said = text;
    } else {
      place_line(ticks, at, tick_length);
      g_free(text);
    }
  }
}

void tick_place_grid(Layout *layout, const Scale *scale, Unit across, Unit height) {
  for (guint i = 0; scale->kind <= SCALE_COLLAPSED && i < scale->stretches->len; i++) {
    const Stretch *stretch = &g_array_index(scale->stretches, Stretch, i);
    g_autoptr(GArray) times = step_times(step_choose(stretch, grid_apart), stretch->first, stretch->last);
    for (guint k = 0; k < times->len; k++) {
      double time = g_array_index(times, double, k);
      if (time >= stretch->first) {
        layout_rule(layout, INK_HAIRLINE, scale_at(scale, time), across, 0, height, false);
      }
    }
  }
}

Unit tick_room(const Layout *layout, const Scale *scale) {
  bool two_rows = false;
  for (guint i = 0; scale->kind <= SCALE_COLLAPSED && i < scale->stretches->len; i++) {
    const Stretch *stretch = &g_array_index(scale->stretches, Stretch, i);
    two_rows |= step_on(layout, stretch, false)->unit != DATE_PREC_YEAR;
  }
  return PT(4.5) + layout->type.tick.leading + (two_rows ? row : 0);
}

/* A day is to be as long on every axis of a drawing; where columns or pages do not allow it, the foot says so. */
static void note_rate(Layout *layout, const Scale *scale) {
  const Stretch *first = &g_array_index(scale->stretches, Stretch, 0);
  bool points = scale->stretches->len == 1 && first->last - first->first <= 1;
  if (points) {
    return;
  }
  layout->rate = layout->rate > 0 ? layout->rate : scale->rate;
  layout->uneven |= fabs(scale->rate / layout->rate - 1) > SAME_RATE;
}

void tick_place(Layout *layout, const Scale *scale, Unit across, Unit down, const GArray *stems) {
  Ticks ticks = {.layout = layout, .scale = scale, .stems = stems, .across = across, .down = down};
  if (scale->kind == SCALE_SEQUENCE) {
    place_steps(&ticks);
  } else if (scale->kind == SCALE_LOG) {
    place_powers(&ticks);
  } else {
    note_rate(layout, scale);
    place_stretches(&ticks);
  }
}
