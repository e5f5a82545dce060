/* ics.c -- the timeline as a calendar (RFC 5545).
 *
 * A day without a time ends, for calendars, at the start of the next: DTEND is
 * exclusive.  DTSTAMP must be there; so that the same timeline gives the same bytes it
 * is the event's own start.  Years are 1 to 9999. */
#include "date/calendar.h"
#include "model/link.h"
#include "write/lost.h"
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

static char *instant(DateBound bound) {
  CalendarDay date = calendar_from_day(bound.day);
  return g_strdup_printf("%04d%02d%02dT%02d%02d%02d", (int)date.year, date.month, date.day, bound.sec / 3600,
                         bound.sec / 60 % 60, bound.sec % 60);
}

static void write_span(GString *out, const Date *date) {
  DateBound min = date_min(date), max = date_max(date);
  g_autofree char *start = instant(min);
  g_autofree char *stamp = g_strdup_printf("DTSTAMP:%sZ", start);
  content_line(out, stamp);
  if (date_precision(date) < DATE_PREC_HOUR) {
    day_property(out, "DTSTART", min.day);
    day_property(out, "DTEND", max.day + 1);
    return;
  }
  property(out, "DTSTART", start);
}

static bool fits(const Date *date) {
  DateBound min = date_min(date), max = date_max(date);
  return min.kind == DATE_KNOWN && max.kind == DATE_KNOWN && min.day >= calendar_to_day(1, 1, 1) &&
         max.day < calendar_to_day(9999, 12, 31);
}

static void write_tags(GString *out, const GPtrArray *tags) {
  if (!tags->len) {
    return;
  }
  g_autoptr(GString) line = g_string_new("CATEGORIES:");
  for (guint i = 0; i < tags->len; i++) {
    g_string_append(line, i ? "," : "");
    append_text(line, tags->pdata[i]);
  }
  content_line(out, line->str);
}

static void write_event(GString *out, const Event *event) {
  content_line(out, "BEGIN:VEVENT");
  g_autofree char *uid = g_strdup_printf("%s@dateline", event->id ? event->id : date_edtf(event->date));
  property(out, "UID", uid);
  write_span(out, event->date);
  property(out, "SUMMARY", event->title);
  property(out, "DESCRIPTION", event->text);
  write_tags(out, event->tags);
  if (link_is_safe(event->link)) {
    g_autofree char *escaped = g_uri_escape_string(event->link, ":/?#[]@!$&'()*+,;=%", FALSE);
    g_autofree char *line = g_strconcat("URL:", escaped, NULL);
    content_line(out, line);
  }
  content_line(out, "END:VEVENT");
}

void write_ics(const Timeline *timeline, const Options *options, const DateWords *words, GString *out, Diag *diag) {
  (void)options, (void)words;
  DiagPlace nowhere = {0};
  guint left_out = 0;
  content_line(out, "BEGIN:VCALENDAR");
  content_line(out, "VERSION:2.0");
  content_line(out, "PRODID:-//dateline//" DATELINE_VERSION "//EN");
  property(out, "X-WR-CALNAME", timeline->title);
  for (guint i = 0; i < timeline->events->len; i++) {
    const Event *event = timeline->events->pdata[i];
    if (fits(event->date)) {
      write_event(out, event);
    } else {
      left_out++;
    }
  }
  content_line(out, "END:VCALENDAR");
  if (left_out) {
    diag_add(diag, DIAG_WARNING, "format-loses", nowhere,
             "iCalendar has only closed spans in the years 1 to 9999; %u events are left out", left_out);
  }
  lost_warn(timeline,
            LOST_UNDATED | LOST_ERAS | LOST_GROUPS | LOST_CITATIONS | LOST_MEDIA | LOST_IMPORTANCE | LOST_MILESTONES |
                LOST_COLORS | LOST_ICONS | LOST_SOURCES | LOST_DISPLAY_DATES | LOST_KINDS | LOST_DOUBTS | LOST_HEAD,
            "iCalendar", diag);
}
