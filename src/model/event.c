/* event.c -- making and freeing events and their citations. */
#include "model/event.h"

#include <string.h>

#include "date/shift.h"
#include "model/record.h"

const char *event_kind_name(EventKind kind) {
  static const char *const names[] = {NULL, "planned", "state", "report"};
  return names[kind];
}

Alternative *alternative_new(const char *title, int confidence) {
  Alternative *alternative = record_new(&field_alternative);
  *alternative = (Alternative){g_strdup(title), confidence};
  return alternative;
}

void alternative_free(Alternative *alternative) {
  record_clear(&field_alternative, alternative);
  g_free(alternative);
}

Event *event_new(void) {
  Event *event = record_new(&field_event);
  event->extra = g_ptr_array_new_with_free_func(g_free);
  return event;
}

void event_free(Event *event) {
  if (event) {
    record_clear(&field_event, event);
    g_ptr_array_unref(event->extra);
    g_free(event->media.folder);
    g_free(event->media.file);
    g_free(event->comment);
    g_free(event);
  }
}

static bool is_told_until(const Event *event) {
  bool unknown = date_form(event->date) == DATE_INTERVAL && date_min(event->date).kind == DATE_UNKNOWN;
  return unknown && event->citations->len && date_max(event->date).kind == DATE_KNOWN;
}

/* Is that the TIMEX3 value of the date, its phrase told from the day after: "before 1811" of "[..1810]"? */
static bool is_next(const Date *end, const char *value) {
  g_autoptr(Date) next = date_shift(end, 1, date_term_unit(date_term(end, 0)));
  return next && strcmp(date_edtf(next), value) == 0;
}

/* "by 1810" */
static bool is_told_by(const Event *event) {
  const Citation *citation = event->citations->len ? event->citations->pdata[0] : NULL;
  bool set = citation && citation->phrase_value && date_is_bound(event->date);
  g_autoptr(Date) end = set ? date_new_term(date_term(event->date, 0)) : NULL;
  return end && !is_next(end, citation->phrase_value);
}

static char *in_words(const Event *event, const DateWords *words, DateWordsLength length) {
  char *by = is_told_by(event) ? date_words_by(words, event->date, length) : NULL;
  if (by) {
    return by;
  }
  g_autoptr(Date) end = is_told_until(event) ? date_new_term(date_term(event->date, 1)) : NULL;
  g_autoptr(Date) until = end ? date_new_interval(NULL, end) : NULL;
  return date_words_format(words, until ? until : event->date, length);
}

char *event_when(const Event *event, const DateWords *words, DateWordsLength length) {
  return event->display_date ? g_strdup(event->display_date)
         : !event->date      ? g_strdup("")
         : words             ? in_words(event, words, length)
                             : g_strdup(date_edtf(event->date));
}

static bool same_place(const Citation *a, const Citation *b) {
  return a->offset == b->offset && a->phrase.offset == b->phrase.offset && g_strcmp0(a->doc, b->doc) == 0 &&
         g_strcmp0(a->quote, b->quote) == 0;
}

static guint place_hash(const void *citation) {
  enum { SPREAD = 31 };
  const Citation *c = citation;
  return (c->doc ? g_str_hash(c->doc) : 0) * SPREAD + (guint)c->offset * SPREAD + (guint)c->phrase.offset;
}

static gboolean place_equal(const void *a, const void *b) {
  return same_place(a, b);
}

void event_tidy_citations(Event *event) {
  if (event->citations->len < 2) {
    return;
  }
  g_autoptr(GHashTable) seen = g_hash_table_new(place_hash, place_equal);
  gsize n, kept = 0;
  Citation **citations = (Citation **)g_ptr_array_steal(event->citations, &n);
  for (gsize i = 0; i < n; i++) {
    if (g_hash_table_add(seen, citations[i])) {
      citations[kept++] = citations[i];
    } else {
      citation_free(citations[i]);
    }
  }
  for (gsize i = 0; i < kept; i++) {
    g_ptr_array_add(event->citations, citations[i]);
  }
  g_free(citations);
}

Conflict *conflict_new(void) {
  return record_new(&field_conflict);
}

void conflict_free(Conflict *conflict) {
  if (conflict) {
    record_clear(&field_conflict, conflict);
    g_free(conflict);
  }
}

Citation *citation_new(void) {
  return record_new(&field_citation);
}

void citation_free(Citation *citation) {
  if (citation) {
    record_clear(&field_citation, citation);
    g_free(citation);
  }
}

const char *event_sign(const Event *event) {
  enum { MOST = 8 /* an emoji with all its joiners */ };
  const char *icon = event->icon;
  if (!icon || !*icon || g_utf8_strlen(icon, -1) > MOST) {
    return NULL;
  }
  for (const char *p = icon; *p; p = g_utf8_next_char(p)) {
    if (g_unichar_isalnum(g_utf8_get_char(p))) {
      return NULL;
    }
  }
  return icon;
}
