/* ics.c -- calendars (RFC 5545), by libical.
 *
 * A DTEND that is a date is exclusive.  A recurring event is taken once, with a
 * warning: a timeline has no "every Monday". */
#include <string.h>

#include "read/ical.h"
#include "read/when.h"

static Date *to_date(struct icaltimetype time) {
  if (icaltime_is_null_time(time) || !icaltime_is_valid_time(time)) {
    return NULL;
  }
  if (time.is_date) {
    return date_new_day(time.year, time.month, time.day);
  }
  g_autofree char *edtf = g_strdup_printf("%04d-%02d-%02dT%02d:%02d:%02d%s", time.year, time.month, time.day, time.hour,
                                          time.minute, time.second, icaltime_is_utc(time) ? "Z" : "");
  return date_parse_edtf(edtf, -1, NULL);
}

static Date *event_span(icalcomponent *component) {
  struct icaltimetype start = icalcomponent_get_dtstart(component), end = icalcomponent_get_dtend(component);
  if (end.is_date) {
    icaltime_adjust(&end, -1, 0, 0, 0);
  }
  if (icaltime_compare(end, start) <= 0) {
    end = icaltime_null_time();
  }
  return when_span(to_date(start), to_date(end));
}

static char *property_text(icalcomponent *component, icalproperty_kind kind) {
  icalproperty *property = icalcomponent_get_first_property(component, kind);
  icalvalue *value = property ? icalproperty_get_value(property) : NULL;
  const char *text = !value                                    ? NULL
                     : icalvalue_isa(value) == ICAL_TEXT_VALUE ? icalvalue_get_text(value)
                                                               : icalproperty_get_value_as_string(property);
  return text && *text && g_utf8_validate(text, -1, NULL) ? g_strdup(text) : NULL;
}

static void take_categories(icalcomponent *component, GPtrArray *tags) {
  icalproperty_kind kind = ICAL_CATEGORIES_PROPERTY;
  for (icalproperty *p = icalcomponent_get_first_property(component, kind); p;
       p = icalcomponent_get_next_property(component, kind)) {
    g_auto(GStrv) names = g_strsplit(icalproperty_get_categories(p), ",", -1);
    for (char **name = names; *name; name++) {
      if (*g_strstrip(*name) && g_utf8_validate(*name, -1, NULL)) {
        g_ptr_array_add(tags, g_strdup(*name));
      }
    }
  }
}

/* Our own writer's uid is the id and a domain. */
static char *event_id(icalcomponent *component) {
  char *uid = property_text(component, ICAL_UID_PROPERTY);
  if (uid && g_str_has_suffix(uid, "@dateline")) {
    uid[strlen(uid) - strlen("@dateline")] = '\0';
  }
  return uid;
}

static void take_event(icalcomponent *component, Timeline *out) {
  Event *event = event_new();
  event->date = event_span(component);
  event->id = event_id(component);
  event->title = property_text(component, ICAL_SUMMARY_PROPERTY);
  event->text = property_text(component, ICAL_DESCRIPTION_PROPERTY);
  event->link = property_text(component, ICAL_URL_PROPERTY);
  take_categories(component, event->tags);
  g_ptr_array_add(event->date ? out->events : out->undated, event);
}

static void take_calendar(const ReadInput *input, icalcomponent *calendar, Timeline *out) {
  guint recurring = 0;
  icalcomponent_kind kind = ICAL_VEVENT_COMPONENT;
  for (icalcomponent *c = icalcomponent_get_first_component(calendar, kind); c;
       c = icalcomponent_get_next_component(calendar, kind)) {
    recurring += icalcomponent_get_first_property(c, ICAL_RRULE_PROPERTY) != NULL;
    take_event(c, out);
  }
  if (recurring) {
    diag_add(input->diag, DIAG_WARNING, "format-loses", (DiagPlace){0},
             "%u recurring events are taken once, at their first date", recurring);
  }
}

bool read_ics(const ReadInput *input, Timeline *out) {
  if (!ondemand_load(ONDEMAND_ICAL, input->diag)) {
    return false;
  }
  g_autofree char *text = g_strndup(input->text, input->len);
  icalcomponent *root = icalparser_parse_string(text);
  if (!root) {
    diag_add(input->diag, DIAG_ERROR, "ics-syntax", (DiagPlace){1, 1, 1}, "no BEGIN:VCALENDAR found");
    return false;
  }
  take_calendar(input, root, out);
  /* Several calendars in one file come wrapped in one component. */
  for (icalcomponent *c = icalcomponent_get_first_component(root, ICAL_VCALENDAR_COMPONENT); c;
       c = icalcomponent_get_next_component(root, ICAL_VCALENDAR_COMPONENT)) {
    take_calendar(input, c, out);
  }
  icalcomponent_free(root);
  return true;
}
