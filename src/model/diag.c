/* diag.c -- collecting what is wrong, with its place and line; the nearest name. */
#include <string.h>

#include "model/diag.h"

enum { MAX_ERRORS = 20, MAX_KEPT = 100, MAX_SOURCE_LINE = 160, BEFORE_PLACE = 60 };

struct Diag {
  GPtrArray *entries;
  unsigned counts[3];
  char *file;
  const char *text; /* borrowed */
  gsize len;
  GArray *lines; /* gsize: where each line starts; made when first asked for */
};

static void entry_free(DiagEntry *entry) {
  g_free(entry->file);
  g_free(entry->message);
  g_free(entry->hint);
  g_free(entry->source_line);
  g_free(entry);
}

Diag *diag_new(void) {
  Diag *diag = g_new0(Diag, 1);
  diag->entries = g_ptr_array_new_with_free_func((GDestroyNotify)entry_free);
  diag->lines = g_array_new(FALSE, FALSE, sizeof(gsize));
  return diag;
}

void diag_free(Diag *diag) {
  if (diag) {
    g_ptr_array_unref(diag->entries);
    g_array_unref(diag->lines);
    g_free(diag->file);
    g_free(diag);
  }
}

void diag_set_file(Diag *diag, const char *name, const char *text, gsize len) {
  g_free(diag->file);
  diag->file = g_strdup(name);
  diag->text = text;
  diag->len = text ? len : 0;
  g_array_set_size(diag->lines, 0);
}

/* A run may note something on every line of a long file, so places are looked up. */
static void index_lines(const Diag *diag) {
  gsize start = 0;
  g_array_append_val(diag->lines, start);
  const char *end = diag->text + diag->len, *p = diag->text;
  while (p && (p = memchr(p, '\n', (gsize)(end - p)))) {
    start = (gsize)(++p - diag->text);
    g_array_append_val(diag->lines, start);
  }
}

/* Where line `line`, counted from 0, starts. */
static gsize line_start(const Diag *diag, guint line) {
  return g_array_index(diag->lines, gsize, line);
}

static guint line_of(const Diag *diag, gsize offset) {
  if (!diag->lines->len) {
    index_lines(diag);
  }
  guint low = 0, high = diag->lines->len;
  while (high - low > 1) {
    guint middle = low + (high - low) / 2;
    if (line_start(diag, middle) <= offset) {
      low = middle;
    } else {
      high = middle;
    }
  }
  return low;
}

DiagPlace diag_place(const Diag *diag, gsize offset, gsize length) {
  if (!diag->text) {
    return (DiagPlace){1, 1, 1};
  }
  offset = MIN(offset, diag->len);
  length = MIN(length, diag->len - offset);
  guint line = line_of(diag, offset);
  const char *start = diag->text + line_start(diag, line), *at = diag->text + offset;
  return (DiagPlace){.line = (int)line + 1,
                     .column = (int)g_utf8_strlen(start, at - start) + 1,
                     .width = MAX(1, (int)g_utf8_strlen(at, (gssize)length))};
}

bool diag_has_text(const Diag *diag, gsize offset, const char *text, gsize len) {
  return diag->text && offset <= diag->len && len <= diag->len - offset && memcmp(diag->text + offset, text, len) == 0;
}

/* The line in question; NULL when it is not there or not text. */
static void take_source_line(const Diag *diag, DiagEntry *entry) {
  guint line = (guint)MAX(entry->place.line, 0) - 1;
  if (!diag->text || entry->place.line < 1) {
    return;
  }
  line_of(diag, 0);
  if (line >= diag->lines->len) {
    return;
  }
  gsize from = line_start(diag, line);
  gsize to = line + 1 < diag->lines->len ? line_start(diag, line + 1) - 1 : diag->len;
  to -= to > from && diag->text[to - 1] == '\r';
  const char *start = diag->text + from;
  if (to == from || !g_utf8_validate(start, (gssize)(to - from), NULL)) {
    return;
  }
  glong characters = g_utf8_strlen(start, (gssize)(to - from));
  glong first = characters > MAX_SOURCE_LINE ? CLAMP(entry->place.column - BEFORE_PLACE, 0, characters) : 0;
  entry->source_line = g_utf8_substring(start, first, MIN(characters, first + MAX_SOURCE_LINE));
  entry->source_column = (int)first + 1;
}

static void add(Diag *diag, DiagEntry entry, char *message) {
  diag->counts[entry.severity]++;
  if (entry.severity != DIAG_ERROR && diag->counts[entry.severity] > MAX_KEPT) {
    g_free(message);
    return;
  }
  entry.message = message;
  entry.file = g_strdup(diag->file);
  take_source_line(diag, &entry);
  g_ptr_array_add(diag->entries, g_memdup2(&entry, sizeof entry));
}

void diag_add(Diag *diag, DiagSeverity severity, const char *code, DiagPlace place, const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  DiagEntry entry = {.severity = severity, .kind = DIAG_INPUT, .code = code, .place = place};
  add(diag, entry, g_strdup_vprintf(format, arguments));
  va_end(arguments);
}

void diag_add_io(Diag *diag, const char *code, const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  DiagEntry entry = {.severity = DIAG_ERROR, .kind = DIAG_IO, .code = code};
  add(diag, entry, g_strdup_vprintf(format, arguments));
  va_end(arguments);
}

void diag_hint(Diag *diag, const char *format, ...) {
  if (diag->entries->len == 0) {
    return;
  }
  DiagEntry *newest = g_ptr_array_index(diag->entries, diag->entries->len - 1);
  va_list arguments;
  va_start(arguments, format);
  g_free(newest->hint);
  newest->hint = g_strdup_vprintf(format, arguments);
  va_end(arguments);
}

unsigned diag_count(const Diag *diag, DiagSeverity severity) {
  return diag->counts[severity];
}

bool diag_failed(const Diag *diag) {
  return diag->counts[DIAG_ERROR] > 0;
}

bool diag_failed_io(const Diag *diag) {
  for (guint i = 0; i < diag->entries->len; i++) {
    if (((const DiagEntry *)g_ptr_array_index(diag->entries, i))->kind == DIAG_IO) {
      return true;
    }
  }
  return false;
}

bool diag_full(const Diag *diag) {
  return diag->counts[DIAG_ERROR] >= MAX_ERRORS;
}

const GPtrArray *diag_entries(const Diag *diag) {
  return diag->entries;
}

/* Damerau-Levenshtein (optimal string alignment) over bytes, three rows. */
static int edit_distance(const char *a, const char *b) {
  enum { MAX_NAME = 40 };
  int n = (int)strlen(a), m = (int)strlen(b), rows[3][MAX_NAME + 1];
  if (n > MAX_NAME || m > MAX_NAME) {
    return MAX_NAME;
  }
  for (int j = 0; j <= m; j++) {
    rows[0][j] = j;
  }
  for (int i = 1; i <= n; i++) {
    int *row = rows[i % 3], *above = rows[(i + 2) % 3], *two_above = rows[(i + 1) % 3];
    row[0] = i;
    for (int j = 1; j <= m; j++) {
      int cost = a[i - 1] != b[j - 1];
      row[j] = MIN(MIN(above[j] + 1, row[j - 1] + 1), above[j - 1] + cost);
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
        row[j] = MIN(row[j], two_above[j - 2] + 1);
      }
    }
  }
  return rows[n % 3][m];
}

const char *diag_suggest(const char *word, const char *const *names) {
  int limit = strlen(word) < 5 ? 1 : 2, best = limit + 1;
  const char *nearest = NULL;
  for (; *names; names++) {
    int apart = ABS((int)strlen(word) - (int)strlen(*names)); /* so many edits at least */
    int distance = apart < best ? edit_distance(word, *names) : best;
    if (distance < best) {
      best = distance;
      nearest = *names;
    }
  }
  return nearest;
}
