/* line.c -- a session as a filter: a document a line in, its events a line out. */
#include <jansson.h>
#include <string.h>

#include "read/authored/guard.h"
#include "session/session.h"
#include "write/jsonl.h"

/* A document as its line gives it; strings are borrowed from the JSON value but for the id. */
typedef struct {
  char *id; /* NULL: the line has none */
  const char *date, *text;
  FormatId format;
} Line;

static void wrong(dateline *session, const char *name, int number, const char *id, const char *what) {
  diag_set_file(session->diag, name, NULL, 0);
  diag_add(session->diag, DIAG_ERROR, "jsonl-line", (DiagPlace){number, 1, 1}, "%s%s%s%s; the line is passed over",
           id ? "document \"" : "", id ? id : "", id ? "\": " : "", what);
}

/* Ids are text or whole numbers; an archive has both. */
static char *id_of(const json_t *object) {
  const json_t *id = json_object_get(object, "id");
  return json_is_integer(id)  ? g_strdup_printf("%" JSON_INTEGER_FORMAT, json_integer_value(id))
         : json_is_string(id) ? g_strdup(json_string_value(id))
                              : NULL;
}

/* What is wrong with the line, static; NULL: nothing. */
static const char *take(const json_t *object, Line *line) {
  const char *text = json_string_value(json_object_get(object, "text"));
  const char *html = json_string_value(json_object_get(object, "html"));
  const json_t *date = json_object_get(object, "date");
  line->id = id_of(object);
  line->text = text ? text : html;
  line->format = text ? FORMAT_TEXT : FORMAT_HTML;
  line->date = json_string_value(date);
  if (!json_is_object(object)) {
    return "no JSON object";
  }
  if (date && !json_is_null(date) && !line->date) {
    return "\"date\" is not text";
  }
  return !line->text ? "neither \"text\" nor \"html\"" : text && html ? "both \"text\" and \"html\"" : NULL;
}

/* The options under which this one document is read: its own date stands before --date. */
static char *options_of(const dateline *session, const Line *line, Options **options) {
  g_autoptr(GPtrArray) none = g_ptr_array_new();
  *options = options_with_style(session->options, none);
  if (!line->date) {
    return NULL;
  }
  DateError error = {0};
  g_autofree char *day = g_strndup(line->date, strcspn(line->date, "T"));
  g_autoptr(Date) date = date_parse_edtf(day, -1, &error);
  g_autofree char *why = error.message;
  return date ? options_set(*options, OPT_DATE, day)
              : g_strdup_printf("\"date\" \"%s\" is not a date: %s", line->date, why);
}

/* Warnings would be one a document; `anchor` and `undated` of the answer say the same. */
static bool read_document(dateline *session, const Options *options, const Line *line, const char *name,
                          Timeline *out) {
  gsize len;
  g_autofree char *clean = read_check_text(name, line->text, strlen(line->text), &len, session->diag);
  ReadInput input = session_input(session, name, clean, len);
  input.options = options;
  diag_set_file(session->diag, name, clean, len);
  bool read = clean && guard_read(line->format, &input, out);
  diag_set_file(session->diag, NULL, NULL, 0);
  return read;
}

/* What is chosen is chosen of the session's timeline; this document is all of it for a moment. */
static dateline_status write_document(dateline *session, Timeline *read, const char *id, GString *out) {
  Timeline *whole = session->timeline, chosen;
  timeline_name_events(read);
  session->timeline = read;
  dateline_status status = session_choose(session, session->options, &chosen);
  if (status == DATELINE_OK) {
    session_put_sentences(session, session->options, &chosen);
    jsonl_write_line(id, &chosen, out);
    session_count_titles(session, &chosen);
  }
  session_chosen_clear(session, &chosen);
  session->timeline = whole;
  return status;
}

static dateline_status answer(dateline *session, const char *name, int number, const Line *line, GString *out) {
  g_autoptr(Options) options = NULL;
  g_autoptr(Timeline) read = timeline_new();
  g_autofree char *problem = options_of(session, line, &options);
  g_autofree char *place = g_strdup_printf("%s:%d", name, number);
  if (problem) {
    wrong(session, name, number, line->id, problem);
    return DATELINE_BAD_INPUT;
  }
  if (!read_document(session, options, line, line->id ? line->id : place, read)) {
    wrong(session, name, number, line->id, "not readable");
    return DATELINE_BAD_INPUT;
  }
  return write_document(session, read, line->id, out);
}

/* Of what is said of a good line nothing is kept: see read_document(). */
static void forget_warnings(dateline *session) {
  diag_free(session->diag);
  session->diag = diag_new();
}

static bool too_long(dateline *session, const char *name, int number, gsize len) {
  if (len <= session_max_bytes(session)) {
    return false;
  }
  diag_set_file(session->diag, name, NULL, 0);
  diag_add(session->diag, DIAG_ERROR, "limit-bytes", (DiagPlace){number, 1, 1},
           "the line is larger than %s bytes; see --max-bytes; it is passed over",
           options_text(session->options, OPT_MAX_BYTES));
  return true;
}

dateline_status dateline_line(dateline *session, const char *name, int number, const char *bytes, size_t len,
                              char **out) {
  json_error_t error;
  Line line = {0};
  if (too_long(session, name, number, len)) {
    return DATELINE_BAD_INPUT;
  }
  json_t *object = json_loadb(bytes, len, JSON_REJECT_DUPLICATES, &error);
  const char *problem = object ? take(object, &line) : error.text;
  dateline_status status = DATELINE_BAD_INPUT;
  g_autoptr(GString) text = g_string_new(NULL);
  if (problem) {
    wrong(session, name, number, line.id, problem);
  } else {
    status = answer(session, name, number, &line, text);
  }
  json_decref(object);
  g_free(line.id);
  if (status == DATELINE_OK) {
    forget_warnings(session);
    *out = g_string_free(g_steal_pointer(&text), FALSE);
  }
  return status;
}
