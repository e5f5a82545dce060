/* pagestrip.c -- the strip of the page (see page.h): how many events there are at each time, to jump by.
 *
 * A bar a stretch of time, all of one length; each leads to the first event that begins in it. */
#include "date/calendar.h"
#include "write/markup.h"
#include "write/page.h"

enum { BINS = 48, LEAST_EVENTS = 8 };

typedef struct {
  guint count[BINS];
  const Event *first[BINS];
  gint64 from, length; /* days */
  guint most;
} Strip;

static gint64 begin_of(const Strip *strip, guint bin) {
  return strip->from + (gint64)((gint64)bin * (strip->length / BINS) + (gint64)bin * (strip->length % BINS) / BINS);
}

static bool measure(Strip *strip, const GPtrArray *events) {
  gint64 first, last, low = G_MAXINT64, high = G_MININT64;
  for (guint i = 0; i < events->len; i++) {
    if (page_days(events->pdata[i], &first, &last)) {
      low = MIN(low, first);
      high = MAX(high, first);
    }
  }
  strip->from = low;
  strip->length = low <= high ? high - low + 1 : 0;
  return strip->length > BINS;
}

static void count(Strip *strip, const GPtrArray *events) {
  gint64 first, last;
  for (guint i = 0; i < events->len; i++) {
    if (page_days(events->pdata[i], &first, &last)) {
      guint bin = (guint)((long double)(first - strip->from) * BINS / (long double)strip->length);
      bin = MIN(bin, BINS - 1);
      strip->first[bin] = strip->first[bin] ? strip->first[bin] : events->pdata[i];
      strip->count[bin]++;
      strip->most = MAX(strip->most, strip->count[bin]);
    }
  }
}

/* "1914", or the month too where the whole is short.  New string. */
static char *name_of(const PageInput *input, const Strip *strip, gint64 day) {
  enum { LONG = 366 * 12 };
  CalendarDay civil = calendar_from_day(day);
  g_autofree char *edtf = strip->length > LONG || civil.year < 0 || civil.year > 9999
                              ? NULL
                              : g_strdup_printf("%04d-%02d", (int)civil.year, civil.month);
  g_autoptr(Date) month = edtf ? date_parse_edtf(edtf, -1, NULL) : NULL;
  return month && input->words ? date_words_format(input->words, month, DATE_WORDS_SHORT)
                               : g_strdup_printf("%" G_GINT64_FORMAT, civil.year);
}

static void append_bar(const PageInput *input, const Strip *strip, guint bin, GString *out) {
  if (!strip->count[bin]) {
    g_string_append(out, "<i></i>");
    return;
  }
  g_autofree char *name = name_of(input, strip, begin_of(strip, bin));
  const char *noun = pagewords_get(input->page_words, strip->count[bin] == 1 ? "event" : "events");
  g_string_append(out, "<a href=\"#");
  page_append_anchor(out, strip->first[bin]);
  g_string_append(out, "\" aria-label=\"");
  markup_text(out, name, -1);
  g_string_append_printf(out, ": %u ", strip->count[bin]);
  markup_text(out, noun, -1);
  g_string_append(out, "\" title=\"");
  markup_text(out, name, -1);
  g_string_append_printf(out, ": %u\"><b style=\"height:%u%%\"></b></a>", strip->count[bin],
                         MAX(8, 100 * strip->count[bin] / strip->most));
}

void page_append_strip(const PageInput *input, GString *out) {
  const GPtrArray *events = input->timeline->events;
  Strip strip = {.most = 0};
  if (events->len < LEAST_EVENTS || !measure(&strip, events)) {
    return;
  }
  count(&strip, events);
  g_autofree char *first = name_of(input, &strip, strip.from);
  g_autofree char *last = name_of(input, &strip, strip.from + strip.length - 1);
  g_string_append(out, "<nav class=\"strip\" aria-label=\"");
  markup_text(out, pagewords_get(input->page_words, "page_jump"), -1);
  g_string_append(out, "\"><div>");
  for (guint bin = 0; bin < BINS; bin++) {
    append_bar(input, &strip, bin, out);
  }
  g_string_append(out, "</div><p><span>");
  markup_text(out, first, -1);
  g_string_append(out, "</span><span>");
  markup_text(out, last, -1);
  g_string_append(out, "</span></p></nav>\n");
}
