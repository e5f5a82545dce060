/* sanitize.c -- see sanitize.h.
 *
 * Each reader decodes its own escapes, and most formats can write what read_check_text() has kept out: a calendar's
 * fold, JSON's \u0007, an entity of HTML.  So what holds for all is seen to in one place, after them all, by the
 * tables of the fields. */
#include "read/sanitize.h"

#include <string.h>

#include "model/fields.h"
#include "model/link.h"
#include "read/authored/markup.h"

typedef struct {
  const ReadInput *input;
  gsize max_title; /* characters */
} Sanitizer;

/* -- Texts -- */

static bool is_forbidden(gunichar c) {
  enum { NEXT_LINE = 0x85 };
  bool control = (c < 0x20 && c != '\t' && c != '\n' && c != '\r') || (c >= 0x7F && c < 0xA0 && c != NEXT_LINE);
  return control || c == 0xFFFE || c == 0xFFFF; /* the last two XML cannot hold */
}

static const char *find_forbidden(const char *text) {
  for (const char *p = text; *p; p = g_utf8_next_char(p)) {
    if (is_forbidden(g_utf8_get_char(p))) {
      return p;
    }
  }
  return NULL;
}

static void clean(char **text) {
  enum { REPLACEMENT = 0xFFFD };
  if (!*text || !find_forbidden(*text)) {
    return;
  }
  GString *out = g_string_new(NULL);
  for (const char *p = *text; *p; p = g_utf8_next_char(p)) {
    gunichar c = g_utf8_get_char(p);
    g_string_append_unichar(out, is_forbidden(c) ? REPLACEMENT : c);
  }
  g_free(*text);
  *text = g_string_free(out, FALSE);
}

static void clean_list(const GPtrArray *texts) {
  for (guint i = 0; i < texts->len; i++) {
    clean((char **)&texts->pdata[i]);
  }
}

static void clean_record(const FieldRecord *record, void *target);

static void clean_records(const FieldRecord *record, const GPtrArray *list) {
  for (guint i = 0; i < list->len; i++) {
    clean_record(record, list->pdata[i]);
  }
}

static void clean_field(const Field *field, void *target) {
  void *member = (char *)target + field->at;
  switch (field->type) {
  case FIELD_TEXT:
  case FIELD_COLOR:
  case FIELD_SOURCE:
    clean(member);
    break;
  case FIELD_TEXTS:
    clean_list(*(GPtrArray **)member);
    break;
  case FIELD_RECORD:
    clean_record(field->record, target);
    break;
  case FIELD_RECORDS:
  case FIELD_SPANS:
  case FIELD_EVENTS:
    clean_records(field->record, *(GPtrArray **)member);
    break;
  default:
    break;
  }
}

static void clean_record(const FieldRecord *record, void *target) {
  for (const Field *field = record->fields; field->name; field++) {
    clean_field(field, target);
  }
  if (record == &field_event) {
    clean_list(((Event *)target)->extra);
  }
}

/* Where the input has these words first; nowhere, where its format spells them in another way. */
static DiagPlace find_place(const Sanitizer *sanitizer, const char *words) {
  const char *at = strstr(sanitizer->input->text, words);
  return at ? diag_place(sanitizer->input->diag, (gsize)(at - sanitizer->input->text), strlen(words)) : (DiagPlace){0};
}

/* -- Links -- */

static void refuse_link(const Sanitizer *sanitizer, char **link) {
  if (!link_is_foreign(*link)) {
    return;
  }
  diag_add(sanitizer->input->diag, DIAG_WARNING, "link-scheme", find_place(sanitizer, *link),
           "\"%.40s\" is no link and is left out: only http, https and mailto are", *link);
  g_clear_pointer(link, g_free);
}

static void refuse_links(const Sanitizer *sanitizer, const GPtrArray *events) {
  for (guint i = 0; i < events->len; i++) {
    Event *event = events->pdata[i];
    refuse_link(sanitizer, &event->link);
    refuse_link(sanitizer, &event->media.url);
  }
}

/* -- Limits -- */

/* Characters are at most as many as bytes, so short titles need not be counted. */
static bool is_too_long(const Sanitizer *sanitizer, const char *title) {
  return title && strlen(title) > sanitizer->max_title && (gsize)g_utf8_strlen(title, -1) > sanitizer->max_title;
}

static bool check_title(const Sanitizer *sanitizer, const char *title) {
  if (!is_too_long(sanitizer, title)) {
    return true;
  }
  g_autofree char *begin = g_utf8_substring(title, 0, MIN(40, (glong)sanitizer->max_title));
  diag_add(sanitizer->input->diag, DIAG_ERROR, "limit-title", find_place(sanitizer, begin),
           "the title \"%s...\" is longer than %" G_GSIZE_FORMAT
           " characters; put the rest into \"text\", or see --max-title",
           begin, sanitizer->max_title);
  return false;
}

static bool check_titles(const Sanitizer *sanitizer, const GPtrArray *events) {
  bool good = true;
  for (guint i = 0; i < events->len && !diag_full(sanitizer->input->diag); i++) {
    good &= check_title(sanitizer, ((const Event *)events->pdata[i])->title);
  }
  return good;
}

static bool check_count(const Sanitizer *sanitizer, const Timeline *timeline) {
  guint most = (guint)options_int(sanitizer->input->options, OPT_MAX_EVENTS);
  guint count = timeline->events->len + timeline->undated->len;
  if (sanitizer->input->archive) {
    return true;
  }
  if (count > most) {
    diag_add(sanitizer->input->diag, DIAG_ERROR, "limit-events", (DiagPlace){0},
             "%u events, more than %u; see --max-events", count, most);
  }
  return count <= most;
}

/* What was made to hold events holds none; a text may well be without, and says so itself. */
static void note_empty(const Sanitizer *sanitizer, FormatId format, const Timeline *out) {
  bool table = format == FORMAT_CSV || format == FORMAT_ICS || format == FORMAT_MARKWHEN || format == FORMAT_TIMELINEJS;
  if (table && out->events->len + out->undated->len == 0) {
    diag_add(sanitizer->input->diag, DIAG_WARNING, "empty", (DiagPlace){0}, "no events are in this file");
  }
}

/* Descriptions of calendars may be pages. */
static void note_long_texts(const Sanitizer *sanitizer, const GPtrArray *events) {
  enum { LONG = 1000, FEW = 3 };
  guint count = 0;
  for (guint i = 0; i < events->len; i++) {
    const Event *event = events->pdata[i];
    count += event->text && strlen(event->text) > LONG;
  }
  if (count > FEW) {
    diag_add(sanitizer->input->diag, DIAG_NOTE, "long-text", (DiagPlace){0},
             "the texts of %u events are longer than %d characters, and make a long drawing", count, LONG);
  }
}

/* Prose has had its markup read; what dateline wrote has none. */
static bool has_markup(FormatId format, const ReadInput *input) {
  static const char own[] = "{\"dateline\"";
  enum { HEAD = 64 };
  bool read = format != FORMAT_TEXT && format != FORMAT_HTML && format != FORMAT_TIMEML && format != FORMAT_JSONL &&
              format != FORMAT_TIMELINEJS;
  g_autofree char *head = g_strndup(input->text, MIN(input->len, (gsize)HEAD));
  g_strdelimit(head, " \n\r\t", '\n');
  g_auto(GStrv) parts = g_strsplit(head, "\n", -1);
  g_autofree char *packed = g_strjoinv("", parts);
  return read && !g_str_has_prefix(packed, own);
}

bool sanitize_read(FormatId format, const ReadInput *input, Timeline *out) {
  Sanitizer sanitizer = {input, (gsize)options_int(input->options, OPT_MAX_TITLE)};
  if (!read_format(format, input, out) || !check_count(&sanitizer, out)) {
    return false;
  }
  timeline_number(out);
  if (has_markup(format, input)) {
    markup_clean(input, out);
    note_long_texts(&sanitizer, out->events);
  }
  note_empty(&sanitizer, format, out);
  clean_record(&field_timeline, out);
  clean_list(out->extra);
  refuse_links(&sanitizer, out->events);
  refuse_links(&sanitizer, out->undated);
  bool good = check_title(&sanitizer, out->title);
  good &= check_titles(&sanitizer, out->events);
  return check_titles(&sanitizer, out->undated) && good;
}
