/* stretch.c -- lengths of time that have a place: "the last two weeks of February", "the past two years". */
#include "timex/resolve/ground.h"
#include "timex/resolve/resolve.h"

/* The first of `count` units, counted from the beginning or the end of `outer`. */
static Point first_within(const Form *form, const Point *outer, TimeUnit unit, int64_t size) {
  Point first = point_at(point_first_day(outer), unit), last = point_at(point_last_day(outer), unit);
  return form->step < 0 ? point_shift(&last, unit, 1 - form->count * size)
                        : point_shift(&first, unit, (form->nth - 1) * size);
}

/* The stretch of "the last two weeks of February": whole units where they are those of the calendar, else days. */
static Date *stretch_within(const Form *form, const Point *outer) {
  TimeUnit unit = form->unit < UNIT_MONTH ? UNIT_DAY : form->unit;
  int64_t size = form->unit == UNIT_WEEK ? 7 : form->unit == UNIT_FORTNIGHT ? 14 : 1, count = form->count * size;
  Point begin = first_within(form, outer, unit, size), end = point_shift(&begin, unit, count - 1);
  g_autoptr(Date) from = point_date(&begin, false);
  g_autoptr(Date) to = point_date(&end, false);
  bool inside = point_first_day(&begin) >= point_first_day(outer) && point_last_day(&end) <= point_last_day(outer);
  return !inside || !from || !to ? NULL : count == 1 ? date_ref(from) : date_new_interval(from, to);
}

/* "the last day of October" is no length. */
static void set_day(const Form *form, const Point *outer, Timex *timex) {
  Point day = first_within(form, outer, UNIT_DAY, 1);
  timex->type = TIMEX_DATE;
  g_free(timex->value);
  timex->value = point_value(&day);
}

void resolve_within(const Form *form, Discourse *discourse, Timex *timex) {
  Form whole = *form;
  whole.kind = FORM_DATE;
  whole.unit = form->within;
  whole.nth = whole.step = 0;
  g_autofree char *why = NULL;
  Point outer = ground_date(&whole, discourse, &why);
  resolve_length(form, timex);
  timex->needs_anchor = !outer.unit && resolve_wants_anchor(&whole, discourse);
  if (outer.unit) {
    timex->date = form->vague ? point_date(&outer, true) : stretch_within(form, &outer);
    if (timex->date && form->unit == UNIT_DAY && form->count == 1 && !form->vague) {
      set_day(form, &outer, timex);
    }
    g_free(timex->why);
    g_autofree char *of = point_value(&outer);
    timex->why = g_strdup_printf("a part of %s; %s", of, why);
    discourse_move(discourse, &whole, &outer);
  }
}

/* "recent weeks" end at publication and begin nobody knows when: about its month. */
void resolve_stretch(const Form *form, Discourse *discourse, Timex *timex) {
  resolve_length(form, timex);
  if (form->stretched && form->stretch == 0 && form->unit == UNIT_MONTH) {
    discourse->by_quarters = false;
  }
  bool told = discourse->history ? discourse->last.unit != UNIT_NONE : discourse->anchored;
  if (told && form->stretch) { /* "the past two years", "the next three" */
    int bound = discourse->history ? discourse->last_at : TIMEX_DCT;
    *(form->stretch < 0 ? &timex->end : &timex->begin) = bound;
    g_free(timex->why);
    timex->why = g_strdup_printf("a length of time, %s %s", form->stretch < 0 ? "up to" : "from",
                                 discourse->history ? "the date last spoken of" : "publication");
  }
  bool recent = form->stretch < 0 && form->vague && form->unit < UNIT_QUARTER && form->unit >= UNIT_DAY;
  timex->needs_anchor = recent && !discourse->anchored && !discourse->history;
  if (recent && discourse->anchored && !discourse->history) {
    Point month = point_shift(&discourse->anchor, UNIT_MONTH, 0);
    timex->date = point_date(&month, true);
    g_free(timex->why);
    g_autofree char *text = point_value(&month);
    timex->why = g_strdup_printf("recent: about the month of publication, %s", text);
  }
}
