/* output.c -- a session writes: to memory, to a file that is replaced only when whole. */
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>

#include "model/seal.h"
#include "session/destination.h"
#include "session/session.h"
#include "write/review.h"
#include "write/write.h"

static GPtrArray *phrases_of_texts(dateline *session) {
  GPtrArray *phrases = g_ptr_array_new_with_free_func((GDestroyNotify)g_array_unref);
  for (guint i = 0; i < session->documents->len; i++) {
    g_ptr_array_add(phrases, session_phrases(session, g_ptr_array_index(session->documents, i)));
  }
  return phrases;
}

/* What is left out is in the list, to be taken in again, but not in the drawing. */
static Timeline without_dropped(const Timeline *timeline, GPtrArray *events) {
  Timeline drawn = *timeline;
  for (guint i = 0; i < timeline->events->len; i++) {
    if (!((const Event *)timeline->events->pdata[i])->drop) {
      g_ptr_array_add(events, timeline->events->pdata[i]);
    }
  }
  drawn.events = events;
  return drawn;
}

static dateline_status write_review_page(dateline *session, const Timeline *timeline, const Options *options,
                                         const DateWords *words, GString *page) {
  g_autoptr(GByteArray) svg = g_byte_array_new();
  g_autoptr(GPtrArray) events = g_ptr_array_new();
  Timeline drawn = without_dropped(timeline, events);
  dateline_status status = session_draw_inline(session, &drawn, options, words, false, svg);
  if (status != DATELINE_OK) {
    return status;
  }
  g_byte_array_append(svg, (const guint8 *)"", 1);
  g_autoptr(GPtrArray) phrases = phrases_of_texts(session);
  ReviewInput input = {timeline, session->documents, phrases, (const char *)svg->data, words, session->live};
  write_review(&input, page);
  return DATELINE_OK;
}

static dateline_status write_text(dateline *session, const Timeline *timeline, const Options *options, FormatId format,
                                  const DateWords *words, GString *text) {
  if (format == FORMAT_REVIEW) {
    return write_review_page(session, timeline, options, words, text);
  }
  if (format == FORMAT_HTML) {
    return session_write_page(session, timeline, options, words, text);
  }
  write_format(format)(timeline, options, words, text, session->diag);
  if (diag_failed_io(session->diag)) {
    return DATELINE_IO;
  }
  if (seal_is_for(format) && !session->by_hand) {
    seal_append(text, format);
  }
  return DATELINE_OK;
}

/* The bytes with a NUL after them. */
static GBytes *take_array(GByteArray *array) {
  g_byte_array_append(array, (const guint8 *)"", 1);
  g_byte_array_set_size(array, array->len - 1);
  return g_byte_array_free_to_bytes(array);
}

/* A draft has the dates on which texts differ as they are, all else in words. */
static bool is_draft(FormatId format) {
  return seal_is_for(format) || format == FORMAT_REVIEW;
}

static GBytes *write_timeline(dateline *session, const Timeline *timeline, const Options *options, FormatId format,
                              const DateWords *words, dateline_status *status) {
  if (session_draws(format)) {
    GByteArray *drawing = g_byte_array_new();
    *status = session_draw(session, timeline, options, words, format, drawing);
    return take_array(drawing);
  }
  GString *text = g_string_new(NULL);
  *status = write_text(session, timeline, options, format, words, text);
  return g_string_free_to_bytes(text);
}

static GBytes *write_tagged(dateline *session, dateline_status *status) {
  GString *text = g_string_new(NULL);
  *status = session_tag(session, text);
  return g_string_free_to_bytes(text);
}

/* What is chosen of a settled timeline, with the titles asked for, and what is doubtful of it said.  FORMAT_NONE:
 * nothing is written. */
static dateline_status choose(dateline *session, const Options *options, FormatId format, Timeline *chosen) {
  bool dropped = session->keep_dropped || format == FORMAT_REVIEW;
  dateline_status status = session_choose(session, options, dropped, chosen);
  if (status == DATELINE_OK && format != FORMAT_NONE) {
    status = session_ask_writer(session, options, chosen);
  }
  if (status != DATELINE_OK) {
    return status;
  }
  session_put_sentences(session, options, chosen);
  session_count_titles(session, chosen);
  return session_tell_doubt(session, chosen);
}

dateline_status session_check(dateline *session) {
  if (session_tags(session)) {
    return DATELINE_OK;
  }
  dateline_status status = session_combine(session);
  if (status != DATELINE_OK) {
    return status;
  }
  g_autoptr(Options) options = options_with_style(session->options, session->timeline->style);
  Timeline chosen;
  status = choose(session, options, FORMAT_NONE, &chosen);
  session_chosen_clear(session, &chosen);
  return status;
}

/* What was written, with a NUL after it: taken, not copied, for a text may be long.  NULL or of no use where *status
 * is not DATELINE_OK. */
static GBytes *write_to_bytes(dateline *session, FormatId format, dateline_status *status) {
  if (format == FORMAT_TIMEML) {
    return write_tagged(session, status);
  }
  *status = session_combine(session);
  if (*status != DATELINE_OK) {
    return NULL;
  }
  g_autoptr(Options) options = options_with_style(session->options, session->timeline->style);
  DateWords *words = session_words(session, options);
  if (!words) {
    *status = DATELINE_USAGE;
    return NULL;
  }
  Timeline chosen;
  *status = choose(session, options, format, &chosen);
  if (*status == DATELINE_OK && format != FORMAT_JSON && format != FORMAT_YAML) { /* which have what it is made of */
    session_tell(session, options, words, &chosen);
  }
  GPtrArray *copies = is_draft(format) ? NULL : session_show_conflicts(options, &chosen, words);
  GBytes *bytes = *status == DATELINE_OK ? write_timeline(session, &chosen, options, format, words, status) : NULL;
  if (copies) {
    session_hide_conflicts(copies);
  }
  session_chosen_clear(session, &chosen);
  date_words_free(words);
  return bytes;
}

/* FORMAT_NONE: there is none of that name (said). */
static FormatId find_format(dateline *session, const char *name) {
  FormatId format = format_by_name(name, true);
  if (format == FORMAT_NONE) {
    g_autofree char *message = g_strdup_printf("cannot write the format \"%s\"; see --list-formats", name);
    session_usage(session, message);
  }
  return format;
}

dateline_status dateline_write(dateline *session, const char *format, char **bytes, size_t *len) {
  FormatId id = find_format(session, format);
  if (id == FORMAT_NONE) {
    return DATELINE_USAGE;
  }
  dateline_status status;
  g_autoptr(GBytes) out = write_to_bytes(session, id, &status);
  if (status == DATELINE_OK) {
    *bytes = g_bytes_unref_to_data(g_steal_pointer(&out), len);
  }
  return status;
}

dateline_status session_to_stdout(dateline *session, const char *bytes, gsize len) {
  bool written = (len == 0 || fwrite(bytes, 1, len, stdout) == len) && fflush(stdout) == 0;
  return written ? DATELINE_OK : session_io_error(session, "<stdout>", g_strerror(errno));
}

static bool write_direct(const char *path, const char *bytes, gsize len) {
  FILE *stream = fopen(path, "wb");
  if (!stream) {
    return false;
  }
  bool written = fwrite(bytes, 1, len, stream) == len;
  return fclose(stream) == 0 && written;
}

/* A signal waits until the file is in its place, so that it cannot leave the temporary one after. */
static bool replace(const Destination *destination, const char *bytes, gsize len, GError **error) {
  sigset_t all, before;
  sigfillset(&all);
  pthread_sigmask(SIG_BLOCK, &all, &before);
  bool written = g_file_set_contents_full(destination->path, bytes, (gssize)len, G_FILE_SET_CONTENTS_CONSISTENT,
                                          destination->mode, error);
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  return written;
}

dateline_status session_replace_file(dateline *session, const char *path, const char *bytes, gsize len) {
  g_autoptr(GError) error = NULL;
  g_auto(Destination) destination;
  destination_find(path, &destination);
  bool written =
      destination.direct ? write_direct(destination.path, bytes, len) : replace(&destination, bytes, len, &error);
  return written ? DATELINE_OK : session_io_error(session, path, error ? error->message : g_strerror(errno));
}

/* By its name, else by the file's suffix; FORMAT_NONE: it is no name, or the suffix says nothing (said). */
static FormatId format_of(dateline *session, const char *path, const char *name) {
  if (name || strcmp(path, "-") == 0) {
    return find_format(session, name ? name : "table");
  }
  FormatId format = format_by_suffix(path, true);
  if (format == FORMAT_NONE) {
    const char *instead = format_instead(path);
    g_autofree char *message =
        instead ? g_strdup_printf("cannot write \"%s\"; %s", path, instead)
                : g_strdup_printf("\"%s\" does not say its format; use -t, or a suffix of --list-formats", path);
    session_usage(session, message);
  }
  return format;
}

/* A draft that somebody changed is not written over. */
static bool would_lose(dateline *session, const char *path, FormatId format) {
  g_autoptr(GString) bytes = g_string_new(NULL);
  bool asked = session->updates || options_flag(session->options, OPT_FORCE);
  if (asked || !seal_is_for(format) || !g_file_test(path, G_FILE_TEST_IS_REGULAR) ||
      session_read_bytes(session, path, bytes) != DATELINE_OK) {
    return false;
  }
  return seal_is_broken(bytes->str, bytes->len, format);
}

static dateline_status refuse(dateline *session, const char *path) {
  diag_set_file(session->diag, path, NULL, 0);
  diag_add(session->diag, DIAG_ERROR, "edited", (DiagPlace){0},
           "is not as dateline wrote it, and is not overwritten; --update %s keeps what was changed, --force loses it",
           path);
  return DATELINE_USAGE;
}

dateline_status dateline_write_file(dateline *session, const char *path, const char *format) {
  if (session_trace(session)) {
    return session_write_trace(session, path, format);
  }
  bool standard = strcmp(path, "-") == 0;
  FormatId chosen = format_of(session, path, format);
  if (chosen == FORMAT_NONE) {
    return DATELINE_USAGE;
  }
  if (!standard && chosen == FORMAT_TIMEML && g_file_test(path, G_FILE_TEST_IS_DIR)) {
    return session_tag_folder(session, path);
  }
  if (!standard && would_lose(session, path, chosen)) {
    return refuse(session, path);
  }
  dateline_status status;
  g_autoptr(GBytes) out = write_to_bytes(session, chosen, &status);
  if (status != DATELINE_OK) {
    return status;
  }
  gsize len;
  const char *bytes = g_bytes_get_data(out, &len);
  return standard ? session_to_stdout(session, bytes, len) : session_replace_file(session, path, bytes, len);
}
