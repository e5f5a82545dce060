/* ics.c -- calendars (RFC 5545), by libical.
 *
 * An end is exclusive: that of whole days is the day before, and so is midnight.  A recurring event is drawn as often
 * as it takes place between --from and --to; without them once, with a warning.  What a timeline has no field for and a
 * map or a reader may want, the place, is kept in x-location and x-geo. */
#include <string.h>

#include "read/date/inputdate.h"
#include "read/foreign/ical.h"
#include "read/foreign/icsplace.h"
#include "read/foreign/icsrepeat.h"
#include "read/taggroup.h"

typedef struct {
  const ReadInput *input;
  const IcsPlaces *places;
  GHashTable *said;  /* names of properties that have been spoken of */
  guint event;       /* number of the one at hand in the file */
  bool zones;        /* the file's times are of several zones, so each has its own */
  GHashTable *moved; /* recurrences that have an event of their own, see icsrepeat.h */
  Date *from, *to;   /* of the options; NULL: not set */
  guint recurring, cancelled;
  guint hours; /* events whose end had a time of day */
} Ics;

/* "+02:00" of a zone of the file; empty where all its times are of one. */
static void append_zone(const Ics *reader, struct icaltimetype time, GString *edtf) {
  enum { MINUTE = 60 };
  if (icaltime_is_utc(time)) {
    g_string_append_c(edtf, 'Z');
  } else if (reader->zones && time.zone) {
    int summer, offset = icaltimezone_get_utc_offset((icaltimezone *)time.zone, &time, &summer) / MINUTE;
    g_string_append_printf(edtf, "%c%02d:%02d", offset < 0 ? '-' : '+', ABS(offset) / MINUTE, ABS(offset) % MINUTE);
  }
}

static Date *to_date(const Ics *reader, struct icaltimetype time) {
  if (icaltime_is_null_time(time) || !icaltime_is_valid_time(time)) {
    return NULL;
  }
  if (time.is_date) {
    return date_new_day(time.year, time.month, time.day);
  }
  g_autoptr(GString) edtf = g_string_new(NULL);
  g_string_printf(edtf, "%04d-%02d-%02dT%02d:%02d:%02d", time.year, time.month, time.day, time.hour, time.minute,
                  time.second);
  append_zone(reader, time, edtf);
  return date_parse_edtf(edtf->str, -1, NULL);
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
  g_autoptr(Date) date = property ? to_date(reader, icalvalue_get_datetime(icalproperty_get_value(property))) : NULL;
  if (written && !date) {
    fail(reader, "date-syntax", name, "this is no date of a calendar; write 20200103 or 20200103T143000Z");
  }
}

static bool is_midnight(struct icaltimetype time) {
  return !time.is_date && time.hour == 0 && time.minute == 0 && time.second == 0;
}

static IcsTime event_time(const Ics *reader, icalcomponent *component) {
  check_time(reader, component, ICAL_DTSTART_PROPERTY, "DTSTART");
  check_time(reader, component, ICAL_DTEND_PROPERTY, "DTEND");
  return (IcsTime){icalcomponent_get_dtstart(component), icalcomponent_get_dtend(component)};
}

/* From midnight to midnight are whole days; an end at midnight is the end of the day before. */
static Date *event_span(Ics *reader, IcsTime time) {
  struct icaltimetype start = time.start, end = time.end;
  if (!icaltime_is_null_time(end) && icaltime_compare(end, start) < 0) {
    fail(reader, "date-reversed", "DTEND", "the event ends before it starts");
  }
  if (icaltime_compare(end, start) > 0 && is_midnight(start) && is_midnight(end)) {
    start.is_date = end.is_date = 1;
  }
  if (end.is_date) {
    icaltime_adjust(&end, -1, 0, 0, 0);
  } else if (icaltime_compare(end, start) > 0 && is_midnight(end)) {
    icaltime_adjust(&end, 0, 0, 0, -1);
  }
  if (icaltime_compare(end, start) <= 0) {
    end = icaltime_null_time();
  }
  reader->hours += !icaltime_is_null_time(end) && !end.is_date;
  return inputdate_span(to_date(reader, start), to_date(reader, end));
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
  static const char *const known[] = {
      "UID",    "DTSTAMP",       "DTSTART", "DTEND",    "DURATION",    "SUMMARY",       "CATEGORIES",
      "URL",    "LOCATION",      "GEO",     "RRULE",    "DESCRIPTION", "CREATED",       "STATUS",
      "EXDATE", "RECURRENCE-ID", "CLASS",   "SEQUENCE", "TRANSP",      "LAST-MODIFIED", NULL};
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

static void take_at(Ics *reader, icalcomponent *component, IcsTime time, Timeline *out) {
  Event *event = event_new();
  event->date = event_span(reader, time);
  event->id = event_id(component);
  event->drop = icalcomponent_get_status(component) == ICAL_STATUS_CANCELLED;
  reader->cancelled += event->drop;
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

static void take_event(Ics *reader, icalcomponent *component, Timeline *out) {
  IcsTime first = event_time(reader, component);
  bool recurs = icalcomponent_get_first_property(component, ICAL_RRULE_PROPERTY) != NULL;
  if (!recurs || !reader->from || !reader->to) {
    reader->recurring += recurs;
    take_at(reader, component, first, out);
    return;
  }
  g_autoptr(GArray) times = icsrepeat_times(component, first, reader->from, reader->to, reader->moved);
  for (guint i = 0; i < times->len; i++) {
    take_at(reader, component, g_array_index(times, IcsTime, i), out);
  }
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
  icalcomponent_kind kind = ICAL_VEVENT_COMPONENT;
  if (!out->title) {
    out->title = calendar_name(calendar);
  }
  for (icalcomponent *c = icalcomponent_get_first_component(calendar, kind); c;
       c = icalcomponent_get_next_component(calendar, kind)) {
    take_event(reader, c, out);
    reader->event++;
  }
  guint others = count_others(calendar);
  if (others) {
    diag_add(reader->input->diag, DIAG_WARNING, "format-loses", (DiagPlace){0},
             "only events are read; %u tasks and journal entries are left out", others);
  }
}

/* What must be known of all events before the first is taken: whether their zones differ, and which are moved. */
static void look(Ics *reader, icalcomponent *calendar, const void **zone) {
  icalcomponent_kind kind = ICAL_VEVENT_COMPONENT;
  for (icalcomponent *c = icalcomponent_get_first_component(calendar, kind); c;
       c = icalcomponent_get_next_component(calendar, kind)) {
    struct icaltimetype start = icalcomponent_get_dtstart(c), moved = icalcomponent_get_recurrenceid(c);
    if (!start.is_date && start.zone) {
      reader->zones |= *zone && *zone != start.zone;
      *zone = start.zone;
    }
    if (!icaltime_is_null_time(moved)) {
      g_hash_table_add(reader->moved, icsrepeat_key(icalcomponent_get_uid(c), moved));
    }
  }
}

static void tell(const Ics *reader) {
  if (reader->recurring) {
    diag_add(reader->input->diag, DIAG_WARNING, "format-loses", (DiagPlace){0},
             "%u recurring events are taken once, at their first date; --from and --to draw all between them",
             reader->recurring);
  }
  if (reader->cancelled) {
    diag_add(reader->input->diag, DIAG_WARNING, "not-published", (DiagPlace){0},
             "%u events are cancelled, and are not drawn", reader->cancelled);
  }
  if (reader->hours) {
    diag_add(reader->input->diag, DIAG_WARNING, "format-loses", (DiagPlace){0},
             "a span has whole days here; the hour at which it ends is not kept of %u events", reader->hours);
  }
}

static void take_all(Ics *reader, icalcomponent *root, Timeline *out) {
  const void *zone = NULL;
  look(reader, root, &zone);
  for (icalcomponent *c = icalcomponent_get_first_component(root, ICAL_VCALENDAR_COMPONENT); c;
       c = icalcomponent_get_next_component(root, ICAL_VCALENDAR_COMPONENT)) {
    look(reader, c, &zone);
  }
  take_calendar(reader, root, out);
  /* Several calendars in one file come wrapped in one component. */
  for (icalcomponent *c = icalcomponent_get_first_component(root, ICAL_VCALENDAR_COMPONENT); c;
       c = icalcomponent_get_next_component(root, ICAL_VCALENDAR_COMPONENT)) {
    take_calendar(reader, c, out);
  }
  tell(reader);
}

static Date *option_date(const ReadInput *input, OptionId id) {
  const char *text = options_text(input->options, id);
  return text ? date_parse_edtf(text, -1, NULL) : NULL;
}

bool read_ics(const ReadInput *input, Timeline *out) {
  if (!ondemand_load(ONDEMAND_ICAL, input->diag)) {
    return false;
  }
  unsigned before = diag_count(input->diag, DIAG_ERROR);
  g_autoptr(IcsPlaces) places = icsplace_new(input);
  g_autoptr(GHashTable) said = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr(GHashTable) moved = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr(Date) from = option_date(input, OPT_FROM);
  g_autoptr(Date) to = option_date(input, OPT_TO);
  Ics reader = {.input = input, .places = places, .said = said, .moved = moved, .from = from, .to = to};
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
  taggroup_apply(input, false, out);
  return diag_count(input->diag, DIAG_ERROR) == before;
}
