/* made.c -- see made.h.
 *
 * A sum is written, not the words: who replaces a name all over a draft has edited its titles. */
#include "model/made.h"

#include <string.h>

#include "model/record.h"

enum { SUM_DIGITS = 6 };

static char *sum_of(const char *text) {
  char *sum = g_compute_checksum_for_string(G_CHECKSUM_SHA256, text ? text : "", -1);
  sum[SUM_DIGITS] = '\0';
  return sum;
}

/* "3f2a1c-9b0d4e": of the date, of the title. */
static char *sums_of(const Event *event) {
  g_autofree char *date = sum_of(event->date ? date_edtf(event->date) : NULL), *title = sum_of(event->title);
  return g_strdup_printf("%s-%s", date, title);
}

static Citation *first_citation(const Event *event) {
  return event->citations->len ? event->citations->pdata[0] : NULL;
}

static void note(Event *event) {
  for (guint i = 0; i < event->citations->len; i++) {
    g_clear_pointer(&((Citation *)event->citations->pdata[i])->made, g_free);
  }
  Citation *first = first_citation(event);
  if (first && !event->edited) {
    first->made = sums_of(event);
  }
}

static bool has_own_fields(const Event *event) {
  bool own = event->extra->len > 0;
  for (const Field *field = field_event.fields; field->name; field++) {
    own |= (field->is & FIELD_OWN) && record_says(field, event);
  }
  return own;
}

static bool says(const char *edited, const char *what) {
  return edited && strstr(edited, what);
}

static void find_edited(Event *event, const char *made) {
  g_autofree char *now = sums_of(event);
  bool date = says(event->edited, "date") || strncmp(made, now, SUM_DIGITS) != 0;
  bool title = says(event->edited, "title") || strcmp(made + SUM_DIGITS, now + SUM_DIGITS) != 0;
  if (date || title) {
    g_free(event->edited);
    event->edited = g_strdup_printf("%s%s%s", date ? "date" : "", date && title ? ", " : "", title ? "title" : "");
  }
}

/* Nobody has to ask about what a person has said. */
static void end_doubts(Event *event) {
  if (says(event->edited, "title")) {
    event->needs_edit = false;
    event->confidence = -1;
  }
  if (says(event->edited, "date")) {
    g_ptr_array_set_size(event->elsewhere, 0);
  }
}

static void look(Event *event) {
  const Citation *first = first_citation(event);
  const char *made = first ? first->made : NULL;
  if (made && strlen(made) == 2 * SUM_DIGITS + 1) {
    find_edited(event, made);
  }
  end_doubts(event);
  bool own_name = !made && event->id && !timeline_has_made_name(event);
  event->pinned = event->edited || own_name || has_own_fields(event);
}

void made_retitle(Event *event) {
  Citation *first = first_citation(event);
  if (first) {
    g_clear_pointer(&first->made, g_free);
  }
  bool date = says(event->edited, "date");
  g_free(event->edited);
  event->edited = g_strdup(date ? "date, title" : "title");
}

static void for_each(const Timeline *timeline, void (*visit)(Event *)) {
  for (guint i = 0; i < timeline->events->len; i++) {
    visit(timeline->events->pdata[i]);
  }
  for (guint i = 0; i < timeline->undated->len; i++) {
    visit(timeline->undated->pdata[i]);
  }
}

void made_note(const Timeline *timeline) {
  for_each(timeline, note);
}

void made_look(const Timeline *timeline) {
  for_each(timeline, look);
}

void made_note_title(Timeline *timeline) {
  g_free(timeline->title_made);
  timeline->title_made = sum_of(timeline->title);
}

bool made_has_headline(const Timeline *timeline) {
  g_autofree char *sum = sum_of(timeline->title);
  return timeline->title && g_strcmp0(sum, timeline->title_made) == 0;
}
