/* reformat.c -- a session puts YAML timelines into their canonical form. */
#include <string.h>

#include "read/read.h"
#include "session/session.h"
#include "write/write.h"
#include "write/yamlformat.h"

static int compare_positions(const void *left, const void *right) {
  const ReadPosition *a = left, *b = right;
  return (a->from > b->from) - (a->from < b->from);
}

/* The text's timeline as JSON, and where its parts stand if `positions`.  New string; NULL: it is wrong (said). */
static char *read_as_json(dateline *session, const char *name, const char *text, gsize len, ReadPositions *positions) {
  ReadInput input = session_input(session, name, text, len);
  input.positions = positions;
  g_autoptr(Timeline) timeline = timeline_new();
  diag_set_file(session->diag, name, text, len);
  bool read = read_format(FORMAT_YAML, &input, timeline);
  diag_set_file(session->diag, NULL, NULL, 0);
  if (!read) {
    return NULL;
  }
  timeline_name_events(timeline);
  GString *json = g_string_new(NULL);
  write_json(timeline, session->options, NULL, json, session->diag);
  return g_string_free(json, FALSE);
}

/* New string; NULL: said.  What comes out must be the same timeline: better no form than another content. */
static char *canonical(dateline *session, const char *name, const char *text, gsize len) {
  g_autoptr(ReadPositions) positions = positions_new();
  g_autofree char *before = read_as_json(session, name, text, len, positions);
  if (!before) {
    return NULL;
  }
  g_array_sort(positions->dates, compare_positions);
  g_autofree char *formed = yamlformat_text(text, len, positions);
  g_autoptr(ReadPositions) again = positions_new(); /* what is to be said has been said */
  Diag *said = session->diag;
  session->diag = diag_new();
  g_autofree char *after = read_as_json(session, name, formed, strlen(formed), again);
  diag_free(session->diag);
  session->diag = said;
  if (g_strcmp0(before, after) != 0) {
    diag_set_file(session->diag, name, NULL, 0);
    diag_add(session->diag, DIAG_ERROR, "format-fails", (DiagPlace){0},
             "cannot be formatted without changing what it says; it is left as it is");
    return NULL;
  }
  return g_steal_pointer(&formed);
}

/* With --check a file that is not in its canonical form is wrong. */
static dateline_status check_form(dateline *session, const char *path, bool same) {
  if (!same) {
    diag_set_file(session->diag, path, NULL, 0);
    diag_add(session->diag, DIAG_ERROR, "not-formatted", (DiagPlace){0},
             "not in its canonical form; dateline --format-yaml puts it there");
  }
  return same ? DATELINE_OK : DATELINE_BAD_INPUT;
}

static dateline_status put(dateline *session, const char *path, const char *output, const char *formed, bool same) {
  if (options_flag(session->options, OPT_CHECK)) {
    return check_form(session, path, same);
  }
  if (output && strcmp(output, "-") != 0) {
    return session_replace_file(session, output, formed, strlen(formed));
  }
  if (output || strcmp(path, "-") == 0) {
    return session_to_stdout(session, formed, strlen(formed));
  }
  return same ? DATELINE_OK : session_replace_file(session, path, formed, strlen(formed));
}

dateline_status dateline_format_file(dateline *session, const char *path, const char *output) {
  g_autoptr(GString) bytes = g_string_new(NULL);
  gsize len;
  dateline_status status = session_read_bytes(session, path, bytes);
  if (status != DATELINE_OK) {
    return status;
  }
  const char *name = strcmp(path, "-") == 0 ? "<stdin>" : path;
  g_autofree char *text = session_clean_text(session, name, bytes->str, bytes->len, &len);
  g_autofree char *formed = text ? canonical(session, name, text, len) : NULL;
  if (!formed) {
    return DATELINE_BAD_INPUT;
  }
  return put(session, path, output, formed, bytes->len == strlen(formed) && strcmp(bytes->str, formed) == 0);
}
