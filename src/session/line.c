/* line.c -- a session as a filter: a document a line in, its events a line out. */
#include "read/docline.h"
#include "session/session.h"
#include "write/jsonl.h"

static void wrong(dateline *session, const char *name, int number, const char *id, const char *what) {
  diag_set_file(session->diag, name, NULL, 0);
  diag_add(session->diag, DIAG_ERROR, "jsonl-line", (DiagPlace){number, 1, 1}, "%s%s%s%s; the line is passed over",
           id ? "document \"" : "", id ? id : "", id ? "\": " : "", what);
}

/* What is chosen is chosen of the session's timeline; this document is all of it for a moment. */
static dateline_status write_document(dateline *session, Timeline *read, const char *id, GString *out) {
  Timeline *whole = session->timeline, chosen;
  timeline_name_events(read);
  session->timeline = read;
  dateline_status status = session_choose(session, session->options, false, &chosen);
  if (status == DATELINE_OK) {
    session_put_sentences(session, session->options, &chosen);
    jsonl_write_line(id, &chosen, out);
    session_count_titles(session, &chosen);
  }
  session_chosen_clear(session, &chosen);
  session->timeline = whole;
  return status;
}

static dateline_status answer(dateline *session, const char *name, int number, const DocLine *line, GString *out) {
  g_autoptr(Timeline) read = timeline_new();
  g_autofree char *place = g_strdup_printf("%s:%d", name, number);
  ReadInput input = session_input(session, name, NULL, 0);
  if (!docline_read(line, &input, line->id ? line->id : place, read)) {
    wrong(session, name, number, line->id, "not readable");
    return DATELINE_BAD_INPUT;
  }
  return write_document(session, read, line->id, out);
}

/* Of what is said of a good line nothing is kept: warnings would be one a document, and `anchor` and `undated` of the
 * answer say the same. */
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
  DocLine line;
  if (too_long(session, name, number, len)) {
    return DATELINE_BAD_INPUT;
  }
  g_autofree char *problem = docline_take(bytes, len, session->options, &line);
  dateline_status status = DATELINE_BAD_INPUT;
  g_autoptr(GString) text = g_string_new(NULL);
  if (problem) {
    wrong(session, name, number, line.id, problem);
  } else {
    status = answer(session, name, number, &line, text);
  }
  docline_clear(&line);
  if (status == DATELINE_OK) {
    forget_warnings(session);
    *out = g_string_free(g_steal_pointer(&text), FALSE);
  }
  return status;
}
