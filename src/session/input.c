/* input.c -- a session reads: format found, text checked, timeline merged. */
#include <errno.h>
#include <glib/gstdio.h>
#include <string.h>

#include "read/read.h"
#include "session/session.h"

static bool strict(const dateline *session) {
  return options_flag(session->options, OPT_STRICT);
}

static bool complains(const dateline *session, unsigned before) {
  unsigned lesser = diag_count(session->diag, DIAG_WARNING) + diag_count(session->diag, DIAG_NOTE);
  return strict(session) && lesser > before;
}

static const ReadFormat *find_reader(dateline *session, const char *name, const char *format, const char *text,
                                     gsize len) {
  if (!format) {
    return read_format_guess(name, text, len);
  }
  const ReadFormat *found = read_format_by_name(format);
  if (!found) {
    g_autofree char *message = g_strdup_printf("cannot read the format \"%s\"; see --list-formats", format);
    session_usage(session, message);
  }
  return found;
}

static dateline_status read_with(dateline *session, const ReadFormat *format, const char *name, const char *text,
                                 gsize len) {
  ReadInput input = {.name = name,
                     .text = text,
                     .len = len,
                     .options = session->options,
                     .extractor = session_extractor(session),
                     .diag = session->diag,
                     .documents = session->documents,
                     .only_documents = session_tags(session)};
  unsigned before = diag_count(session->diag, DIAG_WARNING) + diag_count(session->diag, DIAG_NOTE);
  Timeline *read = timeline_new();
  if (!format->read(&input, read) || complains(session, before)) {
    timeline_free(read);
    return DATELINE_BAD_INPUT;
  }
  timeline_merge(session->timeline, read);
  timeline_name_events(session->timeline);
  return DATELINE_OK;
}

dateline_status dateline_read(dateline *session, const char *name, const char *bytes, size_t len, const char *format) {
  gsize clean_len;
  diag_set_file(session->diag, name, bytes, len);
  if (len > (gsize)options_real(session->options, OPT_MAX_BYTES)) {
    diag_add(session->diag, DIAG_ERROR, "limit-bytes", (DiagPlace){0}, "larger than %s bytes; see --max-bytes",
             options_text(session->options, OPT_MAX_BYTES));
    return DATELINE_BAD_INPUT;
  }
  g_autofree char *clean = read_check_text(name, bytes, len, &clean_len, session->diag);
  if (!clean) {
    return DATELINE_BAD_INPUT;
  }
  diag_set_file(session->diag, name, clean, clean_len);
  const ReadFormat *found = find_reader(session, name, format, clean, clean_len);
  if (!found) {
    return DATELINE_USAGE;
  }
  dateline_status status = read_with(session, found, name, clean, clean_len);
  diag_set_file(session->diag, NULL, NULL, 0);
  return status;
}

static bool read_stream(FILE *stream, GString *out) {
  char block[65536];
  size_t n;
  while ((n = fread(block, 1, sizeof block, stream)) > 0) {
    g_string_append_len(out, block, (gssize)n);
  }
  return !ferror(stream);
}

dateline_status dateline_read_file(dateline *session, const char *path, const char *format) {
  bool standard = strcmp(path, "-") == 0;
  if (!standard && g_file_test(path, G_FILE_TEST_IS_DIR)) {
    return session_io_error(session, path, "is a directory; name the files in it");
  }
  FILE *stream = standard ? stdin : g_fopen(path, "rb");
  if (!stream) {
    return session_io_error(session, path, errno == ENOENT ? "no such file" : g_strerror(errno));
  }
  g_autoptr(GString) bytes = g_string_new(NULL);
  bool read = read_stream(stream, bytes);
  int problem = errno;
  if (!standard) {
    fclose(stream);
  }
  if (!read) {
    return session_io_error(session, path, g_strerror(problem));
  }
  return dateline_read(session, standard ? "<stdin>" : path, bytes->str, bytes->len, format);
}
