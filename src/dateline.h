/* dateline.h -- the public interface of libdateline.
 *
 * Prose or YAML in, a correct and beautiful timeline out.  Types are opaque.
 * No call prints, exits, aborts on input or keeps state between sessions; a
 * session serves one thread at a time. */
#ifndef DATELINE_H
#define DATELINE_H

#include <stdbool.h>
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

#define DATELINE_API __attribute__((visibility("default")))

typedef enum {
  DATELINE_OK = 0,
  DATELINE_BAD_INPUT = 1, /* the input is wrong: see dateline_messages() */
  DATELINE_USAGE = 2,     /* no such option, value or format */
  DATELINE_IO = 3         /* reading or writing failed */
} dateline_status;

typedef struct dateline dateline;

/* A new session without inputs, every option at its default.  Never NULL.
 * Owner: the caller, dateline_free(). */
DATELINE_API dateline *dateline_new(void);
DATELINE_API void dateline_free(dateline *session); /* NULL is fine */

/* Set an option by the name that `dateline --help` shows, without dashes
 * ("layout", "date").  A flag takes "yes" or "no".  Untouched on failure. */
DATELINE_API dateline_status dateline_set(dateline *session, const char *option, const char *value);

/* Read a file ("-": standard input) or bytes, and merge it into the session's
 * timeline.  `format` NULL: by suffix, then by content.  On failure
 * the timeline is untouched. */
DATELINE_API dateline_status dateline_read_file(dateline *session, const char *path, const char *format);
DATELINE_API dateline_status dateline_read(dateline *session, const char *name, const char *bytes, size_t len,
                                           const char *format);

/* Bring what was read into the timeline file at `path`, which a person may have edited: what is known there stays as
 * it is, what is new is added.  The result is the session's timeline; the file itself is not written. */
DATELINE_API dateline_status dateline_update(dateline *session, const char *path);

/* Put what was read into the file that the option "store" names, a database; what it holds of the same texts is
 * replaced.  With that option set, writing does so too and then draws on all that the file holds. */
DATELINE_API dateline_status dateline_store(dateline *session);

/* Write the timeline as `format` ("pdf", "svg", "yaml" ...).  To memory: *bytes is
 * the caller's, free().  To a file: it is replaced only when all is
 * written ("-": standard output); `format` NULL: by suffix. */
DATELINE_API dateline_status dateline_write(dateline *session, const char *format, char **bytes, size_t *len);
DATELINE_API dateline_status dateline_write_file(dateline *session, const char *path, const char *format);

/* Put a YAML timeline into its canonical form: dates in EDTF, events in order of time; comments and blank lines stay.
 * `output` NULL: in place, "-": to standard output.  With the option "check" nothing is written, and a file that would
 * change is wrong. */
DATELINE_API dateline_status dateline_format_file(dateline *session, const char *path, const char *output);

/* What a date phrase means, as lines of text or a line of JSON (new, free()); under the session's "date" and
 * format options.  `against` is another phrase to say the relation to, or NULL. */
DATELINE_API dateline_status dateline_explain(dateline *session, const char *phrase, const char *against,
                                              bool strict_edtf, bool json, char **text);

/* One document as a line of JSON, {"id", "date", "text" or "html"}, to the line of its
 * events, {"id", "anchor", "events", "undated"} with a line end (new, free()).  The
 * session's timeline is untouched; `name` and `number` are for messages. */
DATELINE_API dateline_status dateline_line(dateline *session, const char *name, int number, const char *bytes,
                                           size_t len, char **out);

/* Errors, warnings and notes since the last call, in order, each in the form that the option
 * "diagnostics" asks for; static until the next call.  Empty string: none. */
DATELINE_API const char *dateline_messages(dateline *session);

/* The format of timelines written by hand, as a JSON Schema (new, free()). */
DATELINE_API char *dateline_schema(void);

DATELINE_API size_t dateline_event_count(const dateline *session);
DATELINE_API const char *dateline_version(void);

#ifdef __cplusplus
}
#endif
#endif
