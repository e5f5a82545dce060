/* ics.c -- the timeline as a calendar (RFC 5545).
 *
 * A day without a time ends, for calendars, at the start of the next: DTEND is
 * exclusive.  DTSTAMP must be there; so that the same timeline gives the same bytes it
 * is the event's own start.  Years are 1 to 9999. */
#include "date/calendar.h"
#include "model/link.h"
#include "write/loss.h"
#include "write/write.h"
#include <string.h>

enum { FOLD = 75 /* octets of a line, 3.1 */ };

/* One content line, folded between characters. */
static void content_line(GString *out, const char *line) {
  gsize column = 0;
  for (const char *p = line; *p;) {
    gsize width = (gsize)(g_utf8_next_char(p) - p);
    if (column + width > FOLD) {
      g_string_append(out, "\r\n ");
      column = 1;
    }
    g_string_append_len(out, p, (gssize)width);
    column += width;
    p += width;
  }
  g_string_append(out, "\r\n");
}

static void append_text(GString *line, const char *text) {
  for (; *text; text++) {
    if (strchr("\\;,", *text)) {
      g_string_append_c(line, '\\');
    }
    if (*text == '\n') {
      g_string_append(line, "\\n");
    } else if (!g_ascii_iscntrl(*text) || *text == '\t') {
      g_string_append_c(line, *text);
    }
  }
}

static void property(GString *out, const char *name, const char *text) {
  if (!text) {
    return;
  }
  g_autoptr(GString) line = g_string_new(name);
  g_string_append_c(line, ':');
  append_text(line, text);
  content_line(out, line->str);
}

static void day_property(GString *out, const char *name, int64_t day) {
  CalendarDay date = calendar_from_day(day);
  g_autofree char *line = g_strdup_printf("%s;VALUE=DATE:%04d%02d%02d", name, (int)date.year, date.month, date.day);
  content_line(out, line);
}

/* By UTC where the date has a zone, else by the clock of wherever it is read. */
static char *instant(const Date *date) {
  enum { SECONDS_A_DAY = 86400 };
  const DateTerm *term = date_term(date, 0);
  DateBound bound = date_min(date);
  bool zoned = term && term->hour >= 0 && term->offset_min != INT16_MIN;
  int64_t sec = bound.sec - (zoned ? term->offset_min * 60 : 0);
  CalendarDay day = calendar_from_day(bound.day + (sec < 0 ? -1 : sec / SECONDS_A_DAY));
  sec = (sec + SECONDS_A_DAY) % SECONDS_A_DAY;
  return g_strdup_printf("%04d%02d%02dT%02d%02d%02d%s", (int)day.year, day.month, day.day, (int)(sec / 3600),
                         (int)(sec / 60 % 60), (int)(sec % 60), zoned ? "Z" : "");
}

static void write_span(GString *out, const Date *date) {
  DateBound min = date_min(date), max = date_max(date);
  g_autofree char *start = instant(date);
  g_autofree char *stamp = g_strdup_printf("DTSTAMP:%s%s", start, g_str_has_suffix(start, "Z") ? "" : "Z");
  content_line(out, stamp);
  if (date_precision(date) < DATE_PREC_HOUR) {
    day_property(out, "DTSTART", min.day);
    day_property(out, "DTEND", max.day + 1);
    return;
  }
  property(out, "DTSTART", start);
}

/* A calendar's own words say all of it: days, from one to another. */
static bool says_all(const Date *date) {
  return date_precision(date) >= DATE_PREC_DAY &&
         (date_form(date) == DATE_SINGLE || date_form(date) == DATE_INTERVAL) && !date_is_uncertain(date) &&
         !date_is_approximate(date);
}

static bool fits(const Date *date) {
  DateBound min = date_min(date), max = date_max(date);
  return min.kind == DATE_KNOWN && max.kind == DATE_KNOWN && min.day >= calendar_to_day(1, 1, 1) &&
         max.day < calendar_to_day(9999, 12, 31);
}

/* A line each: of one that holds several libical finds no end of "a\\b,c". */
static void write_tags(GString *out, const GPtrArray *tags) {
  for (guint i = 0; i < tags->len; i++) {
    property(out, "CATEGORIES", tags->pdata[i]);
  }
}

/* Two numbers, else nothing: a calendar's GEO is no text (3.8.1.6). */
static void write_geo(GString *out, const char *geo) {
  if (geo && !geo[strspn(geo, "0123456789.;+-")] && strchr(geo, ';')) {
    g_autofree char *line = g_strconcat("GEO:", geo, NULL);
    content_line(out, line);
  }
}

/* As ics.c of the readers keeps it. */
static const char *kept(const Event *event, const char *name) {
  for (guint i = 0; i + 1 < event->extra->len; i += 2) {
    if (!strcmp(event->extra->pdata[i], name)) {
      return event->extra->pdata[i + 1];
    }
  }
  return NULL;
}

static void write_event(GString *out, const Event *event) {
  content_line(out, "BEGIN:VEVENT");
  g_autofree char *uid = g_strdup_printf("%s@dateline", event->id ? event->id : date_edtf(event->date));
  property(out, "UID", uid);
  write_span(out, event->date);
  property(out, "SUMMARY", event->title);
  property(out, "DESCRIPTION", event->text);
  property(out, "LOCATION", kept(event, "x-location"));
  write_geo(out, kept(event, "x-geo"));
  write_tags(out, event->tags);
  if (link_is_safe(event->link)) {
    g_autofree char *escaped = g_uri_escape_string(event->link, ":/?#[]@!$&'()*+,;=%", FALSE);
    g_autofree char *line = g_strconcat("URL:", escaped, NULL);
    content_line(out, line);
  }
  content_line(out, "END:VEVENT");
}

void write_ics(const Timeline *timeline, const Options *options, const DateWords *words, GString *out, Diag *diag) {
  static const char *const held[] = {"the title", "tags", "links", "the text of events", LOSS_PLACES, NULL};
  (void)options, (void)words;
  DiagPlace nowhere = {0};
  guint left_out = 0, rough = 0;
  content_line(out, "BEGIN:VCALENDAR");
  content_line(out, "VERSION:2.0");
  content_line(out, "PRODID:-//dateline//" DATELINE_VERSION "//EN");
  property(out, "X-WR-CALNAME", timeline->title);
  for (guint i = 0; i < timeline->events->len; i++) {
    const Event *event = timeline->events->pdata[i];
    if (fits(event->date)) {
      write_event(out, event);
      rough += !says_all(event->date);
    } else {
      left_out++;
    }
  }
  content_line(out, "END:VCALENDAR");
  if (left_out) {
    diag_add(diag, DIAG_WARNING, "format-loses", nowhere,
             "iCalendar has only closed spans in the years 1 to 9999; %u events are left out", left_out);
  }
  if (rough) {
    diag_add(diag, DIAG_WARNING, "format-loses", nowhere,
             "iCalendar has only days; %u dates that are less exact are written as all the days that they may be",
             rough);
  }
  loss_warn(timeline, held, "iCalendar", diag);
}
