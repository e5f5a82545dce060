/* diag.c -- collecting what is wrong; printing it with its line and a caret. */
#include <string.h>

#include "model/diag.h"

enum { MAX_ERRORS = 20, MAX_SOURCE_LINE = 160 };

struct Diag {
  GPtrArray *entries;
  unsigned counts[3];
  char *file;
  const char *text; /* borrowed */
  gsize len;
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
  return diag;
}

void diag_free(Diag *diag) {
  if (diag) {
    g_ptr_array_unref(diag->entries);
    g_free(diag->file);
    g_free(diag);
  }
}

void diag_set_file(Diag *diag, const char *name, const char *text, gsize len) {
  g_free(diag->file);
  diag->file = g_strdup(name);
  diag->text = text;
  diag->len = text ? len : 0;
}

DiagPlace diag_place(const Diag *diag, gsize offset, gsize length) {
  gsize start = 0;
  DiagPlace place = {.line = 1};
  offset = MIN(offset, diag->len);
  for (gsize i = 0; i < offset; i++) {
    if (diag->text[i] == '\n') {
      place.line++;
      start = i + 1;
    }
  }
  place.column = diag->text ? (int)g_utf8_strlen(diag->text + start, (gssize)(offset - start)) + 1 : 1;
  length = MIN(length, diag->len - offset);
  place.width = diag->text ? MAX(1, (int)g_utf8_strlen(diag->text + offset, (gssize)length)) : 1;
  return place;
}

/* The line in question, cut where it is long; NULL when it is not there or not text. */
static char *source_line(const Diag *diag, int line) {
  const char *start = diag->text, *end = diag->text + diag->len;
  for (int n = 1; start && n < line; n++) {
    start = memchr(start, '\n', (gsize)(end - start));
    start = start ? start + 1 : NULL;
  }
  if (!start || line < 1) {
    return NULL;
  }
  const char *stop = memchr(start, '\n', (gsize)(end - start));
  gsize length = (gsize)((stop ? stop : end) - start);
  length -= length && start[length - 1] == '\r';
  if (!g_utf8_validate(start, (gssize)length, NULL)) {
    return NULL;
  }
  glong characters = g_utf8_strlen(start, (gssize)length);
  return g_utf8_substring(start, 0, MIN(characters, MAX_SOURCE_LINE));
}

static void add(Diag *diag, DiagEntry entry, char *message) {
  DiagEntry *copy = g_memdup2(&entry, sizeof entry);
  copy->message = message;
  copy->file = g_strdup(diag->file);
  copy->source_line = source_line(diag, entry.place.line);
  diag->counts[entry.severity]++;
  g_ptr_array_add(diag->entries, copy);
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

bool diag_full(const Diag *diag) {
  return diag->counts[DIAG_ERROR] >= MAX_ERRORS;
}

const GPtrArray *diag_entries(const Diag *diag) {
  return diag->entries;
}

static int display_width(const char *text, int characters) {
  int width = 0;
  for (const char *p = text; *p && characters > 0; p = g_utf8_next_char(p), characters--) {
    gunichar c = g_utf8_get_char(p);
    width += g_unichar_iszerowidth(c) ? 0 : g_unichar_iswide(c) ? 2 : 1;
  }
  return width;
}

/* Tabs become blanks so that the caret stands under its character. */
static void append_caret(GString *out, const DiagEntry *entry) {
  g_autofree char *line = g_strdelimit(g_strdup(entry->source_line), "\t", ' ');
  glong characters = g_utf8_strlen(line, -1);
  g_string_append_printf(out, "\n%5d | %s", entry->place.line, line);
  if (entry->place.column < 1 || entry->place.column > characters + 1) {
    return;
  }
  const char *from = g_utf8_offset_to_pointer(line, entry->place.column - 1);
  int carets = MAX(1, display_width(from, entry->place.width));
  g_string_append_printf(out, "\n      | %*s", display_width(line, entry->place.column - 1), "");
  for (int i = 0; i < carets; i++) {
    g_string_append_c(out, '^');
  }
}

char *diag_entry_text(const DiagEntry *entry) {
  static const char *const names[] = {"error", "warning", "note"};
  GString *out = g_string_new(entry->file ? entry->file : "dateline");
  if (entry->place.line > 0) {
    g_string_append_printf(out, ":%d:%d", entry->place.line, MAX(1, entry->place.column));
  }
  g_string_append_printf(out, ": %s: %s", names[entry->severity], entry->message);
  if (entry->hint) {
    g_string_append_printf(out, "; %s", entry->hint);
  }
  g_string_append_printf(out, " [%s]", entry->code);
  if (entry->source_line) {
    append_caret(out, entry);
  }
  return g_string_free(out, FALSE);
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
    int distance = edit_distance(word, *names);
    if (distance < best) {
      best = distance;
      nearest = *names;
    }
  }
  return nearest;
}
