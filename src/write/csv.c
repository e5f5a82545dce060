/* csv.c -- the timeline as a table for spreadsheets (RFC 4180).
 *
 * A cell that begins with = + - @ would run as a formula; such text is marked with a
 * leading ', which spreadsheets hide and our reader takes off again. */
#include "model/credit.h"
#include "write/lost.h"
#include "write/write.h"
#include <string.h>

static const char header[] = "id,date,display_date,title,text,group,tags,importance,milestone,link,source,color,icon,"
                             "media,media caption,media credit";

/* The sentence that an event comes from has a column of its own, which reads back as it stands. */
static const char sentence_key[] = "x-sentence";

static void quoted(GString *out, const char *text) {
  g_string_append_c(out, '"');
  if (text && *text && strchr("=+-@'\t\r", *text)) {
    g_string_append_c(out, '\'');
  }
  for (; text && *text; text++) {
    if (*text == '"') {
      g_string_append_c(out, '"');
    }
    g_string_append_c(out, *text);
  }
  g_string_append_c(out, '"');
}

/* A page as links to a PDF name it (RFC 8118).  New string. */
static char *source_of(const Event *event, GHashTable *credits) {
  const Citation *citation = event->citations->len ? event->citations->pdata[0] : NULL;
  if (citation && citation->page) {
    return g_strdup_printf("%s#page=%" G_GSIZE_FORMAT, citation->doc, citation->page);
  }
  return g_strdup(citation ? citation->doc : credit_of(credits, event).title);
}

/* "a, b": a comma of a tag's own has a backslash, as the reader takes it. */
static char *tags_of(const Event *event) {
  GString *cell = g_string_new(NULL);
  for (guint i = 0; i < event->tags->len; i++) {
    g_string_append(cell, i ? ", " : "");
    for (const char *p = event->tags->pdata[i]; *p; p++) {
      g_string_append(cell, strchr(",;\\", *p) ? "\\" : "");
      g_string_append_c(cell, *p);
    }
  }
  return g_string_free(cell, FALSE);
}

static const char *sentence_of(const Event *event) {
  const Citation *citation = event->citations->len ? event->citations->pdata[0] : NULL;
  return citation ? citation->quote : NULL;
}

static const char *extra_of(const Event *event, const char *key) {
  for (guint i = 0; i + 1 < event->extra->len; i += 2) {
    if (strcmp(event->extra->pdata[i], key) == 0) {
      return event->extra->pdata[i + 1];
    }
  }
  return strcmp(key, sentence_key) == 0 ? sentence_of(event) : NULL;
}

/* The x-* fields that some event has and the sentences, in the order in which they turn up: a column each. */
static void find_extra(const GPtrArray *events, GPtrArray *keys, GHashTable *seen) {
  for (guint i = 0; i < events->len; i++) {
    const GPtrArray *extra = ((const Event *)events->pdata[i])->extra;
    if (sentence_of(events->pdata[i]) && g_hash_table_add(seen, (char *)sentence_key)) {
      g_ptr_array_add(keys, (char *)sentence_key);
    }
    for (guint x = 0; x + 1 < extra->len; x += 2) {
      if (g_hash_table_add(seen, extra->pdata[x])) {
        g_ptr_array_add(keys, extra->pdata[x]);
      }
    }
  }
}

static void write_header(GString *out, const GPtrArray *keys) {
  g_string_append(out, header);
  for (guint i = 0; i < keys->len; i++) {
    g_string_append_c(out, ',');
    quoted(out, keys->pdata[i]);
  }
  g_string_append(out, "\r\n");
}

static void write_event(GString *out, const Event *event, GHashTable *credits, const GPtrArray *keys) {
  g_autofree char *tags = tags_of(event), *source = source_of(event, credits);
  char importance[] = {(char)('0' + CLAMP(event->importance, 1, 5)), '\0'};
  const char *const cells[] = {event->id,
                               event->date ? date_edtf(event->date) : NULL,
                               event->display_date,
                               event->title,
                               event->text,
                               event->group,
                               tags,
                               importance,
                               event->milestone ? "yes" : NULL,
                               event->link,
                               source,
                               event->color,
                               event->icon,
                               event->media.url,
                               event->media.caption,
                               event->media.credit};
  for (gsize i = 0; i < G_N_ELEMENTS(cells); i++) {
    g_string_append(out, i ? "," : "");
    quoted(out, cells[i]);
  }
  for (guint i = 0; i < keys->len; i++) {
    g_string_append_c(out, ',');
    quoted(out, extra_of(event, keys->pdata[i]));
  }
  g_string_append(out, "\r\n");
}

void write_csv(const Timeline *timeline, const Options *options, const DateWords *words, GString *out, Diag *diag) {
  (void)options, (void)words;
  g_autoptr(GHashTable) credits = credit_index(timeline);
  g_autoptr(GPtrArray) keys = g_ptr_array_new();
  g_autoptr(GHashTable) seen = g_hash_table_new(g_str_hash, g_str_equal);
  find_extra(timeline->events, keys, seen);
  find_extra(timeline->undated, keys, seen);
  write_header(out, keys);
  for (guint i = 0; i < timeline->events->len; i++) {
    write_event(out, timeline->events->pdata[i], credits, keys);
  }
  for (guint i = 0; i < timeline->undated->len; i++) {
    write_event(out, timeline->undated->pdata[i], credits, keys);
  }
  lost_warn(timeline,
            HOLD_UNDATED | HOLD_CITATIONS | HOLD_GROUPS | HOLD_TAGS | HOLD_MEDIA | HOLD_LINKS | HOLD_IMPORTANCE |
                HOLD_TEXT | HOLD_MILESTONES | HOLD_COLORS | HOLD_ICONS | HOLD_SOURCES | HOLD_DISPLAY_DATES |
                HOLD_PLACES | HOLD_EXTRA,
            "CSV", diag);
}
