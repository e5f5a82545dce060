/* diag.h -- what is wrong with the input, where, and what to do.
 *
 * The library never prints: every reader and writer adds to a Diag and the
 * caller shows it.  One mistake, one entry. */
#ifndef DATELINE_MODEL_DIAG_H
#define DATELINE_MODEL_DIAG_H

#include <glib.h>
#include <stdbool.h>

typedef enum { DIAG_ERROR, DIAG_WARNING, DIAG_NOTE } DiagSeverity;

/* How the run failed: decides the exit status. */
typedef enum { DIAG_INPUT, DIAG_IO } DiagKind;

/* A place in a file; line and column count from 1, in characters; 0: none.
 * `width` is the number of characters the caret underlines (at least 1). */
typedef struct {
  int line, column, width;
} DiagPlace;

typedef struct {
  DiagSeverity severity;
  DiagKind kind;
  const char *code; /* a name of the catalogue, static: "unknown-field" */
  char *file;
  DiagPlace place;
  char *message;     /* what, and what to do; no full stop */
  char *hint;        /* NULL, or `did you mean "title"?` */
  char *source_line; /* NULL, or the line in question, the part of it round the place where it is long */
  int source_column; /* of the first character of source_line */
} DiagEntry;

typedef struct Diag Diag;

Diag *diag_new(void);
void diag_free(Diag *diag);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Diag, diag_free)

/* Set the file that the following entries are about, and its text (borrowed until the
 * next call; NULL: none), from which their source lines are copied. */
void diag_set_file(Diag *diag, const char *name, const char *text, gsize len);

/* The place of byte `offset` in the current file's text. */
DiagPlace diag_place(const Diag *diag, gsize offset, gsize length);

/* Does text[0..len) stand at byte `offset` of the current file? */
bool diag_has_text(const Diag *diag, gsize offset, const char *text, gsize len);

void diag_add(Diag *diag, DiagSeverity severity, const char *code, DiagPlace place, const char *format, ...)
    G_GNUC_PRINTF(5, 6);
void diag_add_io(Diag *diag, const char *code, const char *format, ...) G_GNUC_PRINTF(3, 4);
/* Add a hint to the newest entry. */
void diag_hint(Diag *diag, const char *format, ...) G_GNUC_PRINTF(2, 3);

/* How many were added; of warnings and of notes only the first 100 are kept as entries. */
unsigned diag_count(const Diag *diag, DiagSeverity severity);
bool diag_failed(const Diag *diag);              /* any error */
bool diag_failed_io(const Diag *diag);           /* any error of DIAG_IO */
bool diag_full(const Diag *diag);                /* 20 errors: stop */
const GPtrArray *diag_entries(const Diag *diag); /* of DiagEntry*, in order of arrival */

/* "FILE:LINE:COL: error: TEXT [code]", the source line and a caret.  New string. */
char *diag_entry_text(const DiagEntry *entry);

/* The same as one line that editors know from compilers, and as one JSON object.  New strings. */
char *diag_entry_gcc(const DiagEntry *entry);
char *diag_entry_json(const DiagEntry *entry);

/* The name nearest to `word` among `names` (NULL-terminated), by
 * Damerau-Levenshtein (<= 2; <= 1 below five letters), or NULL. */
const char *diag_suggest(const char *word, const char *const *names);

#endif
