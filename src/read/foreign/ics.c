/* ics.c -- calendars (RFC 5545), by libical.
 *
 * A DTEND that is a date is exclusive.  A recurring event is taken once, with a
 * warning: a timeline has no "every Monday".  What a timeline has no field for and a map or a
 * reader may want, the place, is kept in x-location and x-geo. */
#include <string.h>

#include "read/authored/when.h"
#include "read/foreign/ical.h"
#include "read/foreign/icsplace.h"

typedef struct {
  const ReadInput *input;
  const IcsPlaces *places;
  GHashTable *said; /* names of properties that have been spoken of */
  guint event;      /* number of the one at hand in the file */
  guint hours;      /* events whose end had a time of day */
} Ics;

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

static void fail(const Ics *reader, const char *code, const char *property, const char *message) {
  if (!diag_full(reader->input->diag)) {
    diag_add(reader->input->diag, DIAG_ERROR, code, icsplace_of(reader->places, reader->event, property, NULL), "%s",
             message);
  }
}

/* libical drops what it cannot read. */
static void check_time(const Ics *reader, icalcomponent *component, icalproperty_kind kind, const char *name) {
  bool written;
  icsplace_of(reader->places, reader->event, name, &written);
  icalproperty *property = icalcomponent_get_first_property(component, kind);
  g_autoptr(Date) date = property ? to_date(icalvalue_get_datetime(icalproperty_get_value(property))) : NULL;
  if (written && !date) {
    fail(reader, "date-syntax", name, "this is no date of a calendar; write 20200103 or 20200103T143000Z");
  }
}

static Date *event_span(Ics *reader, icalcomponent *component) {
  check_time(reader, component, ICAL_DTSTART_PROPERTY, "DTSTART");
  check_time(reader, component, ICAL_DTEND_PROPERTY, "DTEND");
  struct icaltimetype start = icalcomponent_get_dtstart(component), end = icalcomponent_get_dtend(component);
  if (!icaltime_is_null_time(end) && icaltime_compare(end, start) < 0) {
    fail(reader, "date-reversed", "DTEND", "the event ends before it starts");
  }
  if (end.is_date) {
    icaltime_adjust(&end, -1, 0, 0, 0);
  }
  if (icaltime_compare(end, start) <= 0) {
    end = icaltime_null_time();
  }
  reader->hours += !icaltime_is_null_time(end) && !end.is_date;
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

/* libical has made a property of each of a line's. */
static void take_categories(icalcomponent *component, GPtrArray *tags) {
  icalproperty_kind kind = ICAL_CATEGORIES_PROPERTY;
  for (icalproperty *p = icalcomponent_get_first_property(component, kind); p;
       p = icalcomponent_get_next_property(component, kind)) {
    g_autofree char *name = g_strdup(icalproperty_get_categories(p));
    if (name && *g_strstrip(name) && g_utf8_validate(name, -1, NULL)) {
      g_ptr_array_add(tags, g_steal_pointer(&name));
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

static void keep(Event *event, const char *name, char *text) {
  if (text) {
    g_ptr_array_add(event->extra, g_strdup(name));
    g_ptr_array_add(event->extra, text);
  }
}

/* Of what is not kept the first of each name is said; not what only machines want, nor what is another program's. */
static void note_lost(Ics *reader, icalcomponent *component) {
  static const char *const known[] = {"UID",        "DTSTAMP", "DTSTART",  "DTEND",  "DURATION",      "SUMMARY",
                                      "CATEGORIES", "URL",     "LOCATION", "GEO",    "RRULE",         "DESCRIPTION",
                                      "CREATED",    "CLASS",   "SEQUENCE", "TRANSP", "LAST-MODIFIED", NULL};
  for (icalproperty *p = icalcomponent_get_first_property(component, ICAL_ANY_PROPERTY); p;
       p = icalcomponent_get_next_property(component, ICAL_ANY_PROPERTY)) {
    const char *name = icalproperty_get_property_name(p);
    if (!g_strv_contains(known, name) && !g_str_has_prefix(name, "X-") &&
        g_hash_table_add(reader->said, g_strdup(name))) {
      diag_add(reader->input->diag, DIAG_WARNING, "field-lost", icsplace_of(reader->places, reader->event, name, NULL),
               "\"%s\" has no place in a timeline and is not kept", name);
    }
  }
}

static void take_event(Ics *reader, icalcomponent *component, Timeline *out) {
  Event *event = event_new();
  event->date = event_span(reader, component);
  event->id = event_id(component);
  event->title = property_text(component, ICAL_SUMMARY_PROPERTY);
  event->text = property_text(component, ICAL_DESCRIPTION_PROPERTY);
  event->link = property_text(component, ICAL_URL_PROPERTY);
  take_categories(component, event->tags);
  keep(event, "x-location", property_text(component, ICAL_LOCATION_PROPERTY));
  keep(event, "x-geo", property_text(component, ICAL_GEO_PROPERTY));
  note_lost(reader, component);
  if (!event->title) {
    event->title = g_steal_pointer(&event->text);
  }
  if (!event->title) {
    fail(reader, "missing-field", NULL, "this event has no SUMMARY; give it one");
  }
  g_ptr_array_add(event->date ? out->events : out->undated, event);
}

static char *calendar_name(icalcomponent *calendar) {
  for (icalproperty *p = icalcomponent_get_first_property(calendar, ICAL_ANY_PROPERTY); p;
       p = icalcomponent_get_next_property(calendar, ICAL_ANY_PROPERTY)) {
    const char *name = icalproperty_get_property_name(p), *text = icalproperty_get_value_as_string(p);
    if ((!strcmp(name, "X-WR-CALNAME") || !strcmp(name, "NAME")) && text && g_utf8_validate(text, -1, NULL)) {
      return g_strcompress(text); /* its commas have backslashes */
    }
  }
  return NULL;
}

/* Tasks and journals. */
static guint count_others(icalcomponent *calendar) {
  static const icalcomponent_kind kinds[] = {ICAL_VTODO_COMPONENT, ICAL_VJOURNAL_COMPONENT};
  guint count = 0;
  for (gsize i = 0; i < G_N_ELEMENTS(kinds); i++) {
    for (icalcomponent *c = icalcomponent_get_first_component(calendar, kinds[i]); c;
         c = icalcomponent_get_next_component(calendar, kinds[i])) {
      count++;
    }
  }
  return count;
}

static void take_calendar(Ics *reader, icalcomponent *calendar, Timeline *out) {
  guint recurring = 0;
  icalcomponent_kind kind = ICAL_VEVENT_COMPONENT;
  if (!out->title) {
    out->title = calendar_name(calendar);
  }
  for (icalcomponent *c = icalcomponent_get_first_component(calendar, kind); c;
       c = icalcomponent_get_next_component(calendar, kind)) {
    recurring += icalcomponent_get_first_property(c, ICAL_RRULE_PROPERTY) != NULL;
    take_event(reader, c, out);
    reader->event++;
  }
  guint others = count_others(calendar);
  if (others) {
    diag_add(reader->input->diag, DIAG_WARNING, "format-loses", (DiagPlace){0},
             "only events are read; %u tasks and journal entries are left out", others);
  }
  if (recurring) {
    diag_add(reader->input->diag, DIAG_WARNING, "format-loses", (DiagPlace){0},
             "%u recurring events are taken once, at their first date", recurring);
  }
}

static void take_all(Ics *reader, icalcomponent *root, Timeline *out) {
  take_calendar(reader, root, out);
  /* Several calendars in one file come wrapped in one component. */
  for (icalcomponent *c = icalcomponent_get_first_component(root, ICAL_VCALENDAR_COMPONENT); c;
       c = icalcomponent_get_next_component(root, ICAL_VCALENDAR_COMPONENT)) {
    take_calendar(reader, c, out);
  }
  if (reader->hours) {
    diag_add(reader->input->diag, DIAG_WARNING, "format-loses", (DiagPlace){0},
             "a span has whole days here; the hour at which it ends is not kept of %u events", reader->hours);
  }
}

bool read_ics(const ReadInput *input, Timeline *out) {
  if (!ondemand_load(ONDEMAND_ICAL, input->diag)) {
    return false;
  }
  unsigned before = diag_count(input->diag, DIAG_ERROR);
  g_autoptr(IcsPlaces) places = icsplace_new(input);
  g_autoptr(GHashTable) said = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  Ics reader = {.input = input, .places = places, .said = said};
  if (diag_count(input->diag, DIAG_ERROR) > before) {
    return false;
  }
  g_autofree char *text = g_strndup(input->text, input->len);
  icalcomponent *root = icalparser_parse_string(text);
  if (!root) {
    diag_add(input->diag, DIAG_ERROR, "ics-syntax", (DiagPlace){1, 1, 1}, "no BEGIN:VCALENDAR found");
    return false;
  }
  take_all(&reader, root, out);
  icalcomponent_free(root);
  return diag_count(input->diag, DIAG_ERROR) == before;
}
