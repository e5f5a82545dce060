/* icsrepeat.c -- see icsrepeat.h. */
#include "read/foreign/icsrepeat.h"

#include "date/calendar.h"

char *icsrepeat_key(const char *uid, struct icaltimetype start) {
  return g_strdup_printf("%s %04d%02d%02d%02d%02d", uid ? uid : "", start.year, start.month, start.day,
                         start.is_date ? 0 : start.hour, start.is_date ? 0 : start.minute);
}

static bool same_time(struct icaltimetype a, struct icaltimetype b) {
  g_autofree char *one = icsrepeat_key(NULL, a), *other = icsrepeat_key(NULL, b);
  return g_str_equal(one, other);
}

static bool is_left_out(icalcomponent *component, struct icaltimetype time) {
  icalproperty_kind kind = ICAL_EXDATE_PROPERTY;
  for (icalproperty *p = icalcomponent_get_first_property(component, kind); p;
       p = icalcomponent_get_next_property(component, kind)) {
    if (same_time(icalproperty_get_exdate(p), time)) {
      return true;
    }
  }
  return false;
}

/* A rule may have no end, and fill a second. */
static void follow(icalcomponent *component, icalproperty *rule, IcsTime first, const DateBound bounds[2],
                   GHashTable *moved, GArray *times) {
  enum { MOST_STEPS = 20000 };
  const char *uid = icalcomponent_get_uid(component);
  struct icalrecurrencetype recurrence = icalproperty_get_rrule(rule);
  icalrecur_iterator *steps = icalrecur_iterator_new(recurrence, first.start);
  bool ends = !icaltime_is_null_time(first.end);
  struct icaldurationtype length = icaltime_subtract(ends ? first.end : first.start, first.start);
  for (int i = 0; steps && i < MOST_STEPS && times->len < ICSREPEAT_MOST; i++) {
    struct icaltimetype start = icalrecur_iterator_next(steps);
    int64_t day = icaltime_is_null_time(start) ? G_MAXINT64 : calendar_to_day(start.year, start.month, start.day);
    if (day > bounds[1].day) {
      break;
    }
    g_autofree char *key = icsrepeat_key(uid, start);
    if (day >= bounds[0].day && !g_hash_table_contains(moved, key) && !is_left_out(component, start)) {
      IcsTime time = {start, ends ? icaltime_add(start, length) : icaltime_null_time()};
      time.end.is_date = first.end.is_date;
      g_array_append_val(times, time);
    }
  }
  if (steps) {
    icalrecur_iterator_free(steps);
  }
}

GArray *icsrepeat_times(icalcomponent *component, IcsTime first, const Date *from, const Date *to, GHashTable *moved) {
  GArray *times = g_array_new(FALSE, FALSE, sizeof(IcsTime));
  icalproperty *rule = icalcomponent_get_first_property(component, ICAL_RRULE_PROPERTY);
  const DateBound bounds[] = {date_min(from), date_max(to)};
  if (rule && bounds[0].kind == DATE_KNOWN && bounds[1].kind == DATE_KNOWN) {
    follow(component, rule, first, bounds, moved, times);
  }
  return times;
}
