/* input.c -- a session reads: format found, text checked, timeline merged. */
#include <errno.h>
#include <glib/gstdio.h>
#include <string.h>

#include "model/made.h"
#include "model/visible.h"
#include "read/sanitize.h"
#include "session/session.h"

static bool strict(const dateline *session) {
  return options_flag(session->options, OPT_STRICT);
}

static bool complains(const dateline *session, unsigned before) {
  unsigned lesser = diag_count(session->diag, DIAG_WARNING) + diag_count(session->diag, DIAG_NOTE);
  return strict(session) && lesser > before;
}

/* FORMAT_NONE: there is none of that name (said). */
static FormatId find_format(dateline *session, const char *name, const char *format, const char *text, gsize len) {
  FormatId found = format ? format_by_name(format, false) : read_format_guess(name, text, len);
  if (found == FORMAT_NONE) {
    g_autofree char *message = g_strdup_printf("cannot read the format \"%s\"; see --list-formats", format);
    session_usage(session, message);
  }
  return found;
}

ReadInput session_input(dateline *session, const char *name, const char *text, gsize len) {
  return (ReadInput){.name = name,
                     .text = text,
                     .len = len,
                     .options = session->options,
                     .extractor = session_extractor(session),
                     .diag = session->diag,
                     .trace = session_trace(session),
                     .progress = session->progress};
}

static bool tells_of_texts(const Timeline *timeline) {
  for (guint i = 0; i < timeline->events->len; i++) {
    if (((const Event *)timeline->events->pdata[i])->citations->len) {
      return true;
    }
  }
  return false;
}

/* How many texts are in what was read: a draft without a headline may be of several. */
static guint count_texts(const Timeline *read, bool prose) {
  return prose || made_has_headline(read) ? 1 : !read->title && tells_of_texts(read) ? 2 : 0;
}

/* The headline of a text is the title where it is the only text and nobody wrote a title for the timeline. */
static void weigh_titles(dateline *session, Timeline *read, bool prose) {
  char **title = &session->timeline->title;
  guint texts = count_texts(read, prose);
  session->texts += texts;
  g_clear_pointer(&read->title_made, g_free);
  if (session->headline && (texts || read->title)) {
    g_clear_pointer(title, g_free);
    session->headline = false;
  }
  if (texts && session->texts > 1) {
    g_clear_pointer(&read->title, g_free);
  }
  session->headline |= texts && !*title && read->title;
}

/* A picture is looked for beside the file that names it. */
static void set_folders(GPtrArray *events, const char *name) {
  for (guint i = 0; i < events->len; i++) {
    Event *event = g_ptr_array_index(events, i);
    if (event->media.url && name[0] != '<') {
      event->media.folder = g_path_get_dirname(name);
    }
  }
}

static dateline_status read_with(dateline *session, FormatId format, const char *name, const char *text, gsize len,
                                 const Part *part) {
  ReadInput input = session_input(session, name, text, len);
  input.part = part;
  input.documents = session->documents;
  input.only_documents = session_tags(session);
  bool kept = options_is_set(session->options, OPT_STORE); /* whole, for other questions */
  g_autoptr(TopicQuery) topic = kept ? NULL : session_query(session);
  input.topic = topic;
  input.archive = kept || options_is_set(session->options, OPT_TOPIC) || options_is_set(session->options, OPT_ENTRIES);
  input.sketch = !kept && (topic || (format == FORMAT_JSONL && options_is_set(session->options, OPT_ENTRIES)));
  unsigned before = diag_count(session->diag, DIAG_WARNING) + diag_count(session->diag, DIAG_NOTE);
  guint texts = session->documents->len;
  Timeline *read = timeline_new();
  if (!sanitize_read(format, &input, read) || complains(session, before)) {
    timeline_free(read);
    return diag_failed_io(session->diag) ? DATELINE_IO : DATELINE_BAD_INPUT;
  }
  weigh_titles(session, read, session->documents->len > texts);
  set_folders(read->events, name);
  timeline_merge(session->timeline, read);
  session->inputs += format == FORMAT_JSONL ? 2 : 1; /* its lines are texts of their own */
  session->unsettled = true;
  session->files_read++;
  session->sketched |= input.sketch;
  return DATELINE_OK;
}

gsize session_max_bytes(const dateline *session) {
  return (gsize)options_real(session->options, OPT_MAX_BYTES);
}

char *session_clean_text(dateline *session, const char *name, const char *bytes, gsize len, gsize *clean_len) {
  diag_set_file(session->diag, name, bytes, len);
  if (len > session_max_bytes(session)) {
    diag_add(session->diag, DIAG_ERROR, "limit-bytes", (DiagPlace){0}, "larger than %s bytes; see --max-bytes",
             options_text(session->options, OPT_MAX_BYTES));
    return NULL;
  }
  char *clean = read_check_text(name, bytes, len, clean_len, session->diag);
  if (clean) {
    diag_set_file(session->diag, name, clean, *clean_len);
  }
  return clean;
}

static dateline_status read_plain(dateline *session, const char *name, const char *bytes, gsize len, const char *format,
                                  const Part *part) {
  gsize clean_len;
  g_autofree char *clean = session_clean_text(session, name, bytes, len, &clean_len);
  if (!clean) {
    return DATELINE_BAD_INPUT;
  }
  FormatId found = find_format(session, name, format, clean, clean_len);
  if (found == FORMAT_NONE) {
    return DATELINE_USAGE;
  }
  dateline_status status = read_with(session, found, name, clean, clean_len, part);
  diag_set_file(session->diag, NULL, NULL, 0);
  return status;
}

dateline_status session_read_part(dateline *session, const Part *part, const char *format, int depth) {
  FormatId container = format                        ? format_by_name(format, false)
                       : part->format != FORMAT_NONE ? part->format
                                                     : read_container_guess(part->name, part->bytes, part->len);
  if (read_is_container(container)) {
    return session_unpack(session, container, part, depth);
  }
  const char *known = part->format == FORMAT_NONE ? format : format_table[part->format].name;
  dateline_status status = read_plain(session, part->name, part->bytes, part->len, known, depth ? part : NULL);
  session->files_unread += status != DATELINE_OK;
  return status;
}

/* A file's name is any bytes; it goes into messages, citations and names of files to be written. */
dateline_status dateline_read(dateline *session, const char *name, const char *bytes, size_t len, const char *format) {
  g_autoptr(GString) shown = g_string_new(NULL);
  visible_append(shown, name);
  Part whole = {.name = shown->str, .format = FORMAT_NONE, .bytes = bytes, .len = len};
  return session_read_part(session, &whole, format, 0);
}

/* False: it cannot be read.  What is longer than `most` is read no further than shows it: it may have no end. */
static bool read_stream(FILE *stream, gsize most, GString *out) {
  char block[65536];
  size_t n;
  while (out->len <= most && (n = fread(block, 1, sizeof block, stream)) > 0) {
    g_string_append_len(out, block, (gssize)n);
  }
  return !ferror(stream);
}

dateline_status session_read_bytes(dateline *session, const char *path, GString *out) {
  bool standard = strcmp(path, "-") == 0;
  FILE *stream = standard ? stdin : g_fopen(path, "rb");
  if (!stream) {
    return session_io_error(session, path, errno == ENOENT ? "no such file" : g_strerror(errno));
  }
  bool read = read_stream(stream, session_max_bytes(session), out);
  int problem = errno;
  if (!standard) {
    fclose(stream);
  }
  return read ? DATELINE_OK : session_io_error(session, path, g_strerror(problem));
}

dateline_status dateline_read_file(dateline *session, const char *path, const char *format) {
  if (strcmp(path, "-") != 0 && g_file_test(path, G_FILE_TEST_IS_DIR)) {
    return session_read_folder(session, path, format);
  }
  g_autoptr(GString) bytes = g_string_new(NULL);
  dateline_status status = session_read_bytes(session, path, bytes);
  const char *name = strcmp(path, "-") == 0 ? "<stdin>" : path;
  return status == DATELINE_OK ? dateline_read(session, name, bytes->str, bytes->len, format) : status;
}
