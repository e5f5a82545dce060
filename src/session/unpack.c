/* unpack.c -- a session reads containers: archives, mail, office documents, PDFs, and what is in them. */
#include <string.h>

#include "session/session.h"

enum { DEEPEST = 6 };

typedef struct {
  dateline *session;
  int depth;
  bool some; /* was read */
  dateline_status worst;
} Taking;

/* What other programs write of texts may hold control characters, which no reader takes: blanks then. */
static char *without_controls(const char *bytes, gsize len) {
  char *text = g_strndup(bytes, len);
  for (char *p = text; p < text + len; p++) {
    if ((guchar)*p < 0x20 && !strchr("\t\n\r", *p)) {
      *p = ' ';
    }
  }
  return text;
}

/* What is wrong with one part is said, and the others go on. */
static void take(const Part *part, void *data) {
  Taking *taking = data;
  Part clean = *part;
  bool text = part->format != FORMAT_NONE && !read_is_container(part->format);
  g_autofree char *cleaned = text ? without_controls(part->bytes, part->len) : NULL;
  clean.bytes = text ? cleaned : part->bytes;
  dateline_status status = session_read_part(taking->session, &clean, NULL, taking->depth + 1);
  taking->some |= status == DATELINE_OK;
  taking->worst = MAX(taking->worst, status);
}

void session_summarize(dateline *session) {
  guint all = session->files_read + session->files_unread;
  if (all < 2 || !(session->unpacked || session->files_unread)) {
    return;
  }
  g_autoptr(GString) out = g_string_new(NULL);
  g_string_append_printf(out, "%u documents", all);
  if (session->files_unread) {
    g_string_append_printf(out, ", %u not read", session->files_unread);
  }
  g_string_append_printf(out, ", %zu entries", dateline_event_count(session));
  diag_set_file(session->diag, NULL, NULL, 0);
  diag_add(session->diag, DIAG_NOTE, "summary", (DiagPlace){0}, "%s", out->str);
}

dateline_status session_unpack(dateline *session, FormatId container, const Part *part, int depth) {
  Taking taking = {session, depth, false, DATELINE_OK};
  Unpack unpack = {.name = part->name,
                   .bytes = part->bytes,
                   .len = part->len,
                   .max_bytes = session_max_bytes(session),
                   .max_entries = (guint)options_int(session->options, OPT_MAX_FILES),
                   .max_seconds = (guint)options_int(session->options, OPT_MAX_SECONDS),
                   .diag = session->diag,
                   .sink = take,
                   .data = &taking};
  session->unpacked = true;
  bool read = depth < DEEPEST
                  ? read_unpack(container, &unpack)
                  : unpack_fail(&unpack, "limit-depth", "an archive in an archive in an archive; unpack it");
  session->files_unread += !read;
  diag_set_file(session->diag, NULL, NULL, 0);
  return read ? taking.worst : diag_failed_io(session->diag) ? DATELINE_IO : DATELINE_BAD_INPUT;
}
