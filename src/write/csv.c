/* csv.c -- the timeline as a table for spreadsheets (RFC 4180).
 *
 * A cell that begins with = + - @ would run as a formula; such text is marked with a
 * leading ', which spreadsheets hide and our reader takes off again. */
#include "model/credit.h"
#include "model/fields.h"
#include "write/loss.h"
#include "write/write.h"
#include <string.h>

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

/* "a, b": a comma of a text's own has a backslash, as the reader takes it. */
static char *joined(const GPtrArray *texts) {
  GString *cell = g_string_new(NULL);
  for (guint i = 0; i < texts->len; i++) {
    g_string_append(cell, i ? ", " : "");
    for (const char *p = texts->pdata[i]; *p; p++) {
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

/* "media" for the first field of a record, "media caption" for the others. */
static void write_names(GString *out, const FieldRecord *record, const char *within) {
  for (const Field *field = record->fields; field->name; field++) {
    if (within) {
      g_string_append_printf(out, field == record->fields ? ",%s" : ",%s %s", within, field->name);
    } else if ((field->is & FIELD_COLUMN) && field->type == FIELD_RECORD) {
      write_names(out, field->record, field->name);
    } else if (field->is & FIELD_COLUMN) {
      g_string_append_printf(out, "%s%s", field == record->fields ? "" : ",", field->name);
    }
  }
}

static void write_header(GString *out, const GPtrArray *keys) {
  write_names(out, &field_event, NULL);
  for (guint i = 0; i < keys->len; i++) {
    g_string_append_c(out, ',');
    quoted(out, keys->pdata[i]);
  }
  g_string_append(out, "\r\n");
}

/* New string; NULL: nothing. */
static char *cell_of(const Field *field, const void *target, GHashTable *credits) {
  const void *member = (const char *)target + field->at;
  switch (field->type) {
  case FIELD_TEXT:
  case FIELD_COLOR:
    return g_strdup(*(char *const *)member);
  case FIELD_DATE:
    return *(Date *const *)member ? g_strdup(date_edtf(*(Date *const *)member)) : NULL;
  case FIELD_RANK:
    return g_strdup_printf("%d", *(const int *)member);
  case FIELD_FLAG:
    return *(const bool *)member ? g_strdup("yes") : NULL;
  case FIELD_TEXTS:
    return joined(*(GPtrArray *const *)member);
  case FIELD_SOURCE:
    return source_of(target, credits);
  default:
    return NULL;
  }
}

static void write_cells(GString *out, const FieldRecord *record, const void *target, GHashTable *credits, bool all) {
  for (const Field *field = record->fields; field->name; field++) {
    if ((field->is & FIELD_COLUMN) && field->type == FIELD_RECORD) {
      write_cells(out, field->record, target, credits, true);
    } else if (all || (field->is & FIELD_COLUMN)) {
      g_autofree char *cell = cell_of(field, target, credits);
      g_string_append(out, !all && field == record->fields ? "" : ",");
      quoted(out, cell);
    }
  }
}

static void write_event(GString *out, const Event *event, GHashTable *credits, const GPtrArray *keys) {
  write_cells(out, &field_event, event, credits, false);
  for (guint i = 0; i < keys->len; i++) {
    g_string_append_c(out, ',');
    quoted(out, extra_of(event, keys->pdata[i]));
  }
  g_string_append(out, "\r\n");
}

/* All columns, and what stands in none. */
static const char **held_by_columns(void) {
  GPtrArray *held = g_ptr_array_new();
  for (const Field *field = field_event.fields; field->name; field++) {
    if (field->loss && (field->is & FIELD_COLUMN)) {
      g_ptr_array_add(held, (char *)field->loss);
    }
  }
  static const char *const others[] = {"events without a date", "the sentences that events come from", LOSS_PLACES,
                                       LOSS_EXTRA, NULL};
  for (gsize i = 0; i < G_N_ELEMENTS(others); i++) {
    g_ptr_array_add(held, (char *)others[i]);
  }
  return (const char **)g_ptr_array_free(held, FALSE);
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
  g_autofree const char **held = held_by_columns();
  loss_warn(timeline, held, "CSV", diag);
}
