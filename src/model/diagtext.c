/* diagtext.c -- an entry of a Diag for people, for editors and for programs. */
#include <jansson.h>

#include "model/diag.h"
#include "model/visible.h"

static const char *severity_name(const DiagEntry *entry) {
  static const char *const names[] = {"error", "warning", "note"};
  return names[entry->severity];
}

/* Columns of a terminal. */
static int display_width(const char *text, int characters) {
  int width = 0;
  for (const char *p = text; *p && characters > 0; p = g_utf8_next_char(p), characters--) {
    gunichar c = g_utf8_get_char(p);
    width += g_unichar_iszerowidth(c) ? 0 : g_unichar_iswide(c) ? 2 : 1;
  }
  return width;
}

static void append_caret(GString *out, const DiagEntry *entry) {
  g_autoptr(GString) line = g_string_new(NULL);
  visible_append(line, entry->source_line);
  g_string_append_printf(out, "\n%5d | %s", entry->place.line, line->str);
  int before = entry->place.column - entry->source_column;
  if (before < 0 || before > g_utf8_strlen(line->str, -1)) {
    return;
  }
  int carets = MAX(1, display_width(g_utf8_offset_to_pointer(line->str, before), entry->place.width));
  g_string_append_printf(out, "\n      | %*s", display_width(line->str, before), "");
  for (int i = 0; i < carets; i++) {
    g_string_append_c(out, '^');
  }
}

static void append_head(GString *out, const DiagEntry *entry) {
  visible_append(out, entry->file ? entry->file : "dateline");
  if (entry->place.line > 0) {
    g_string_append_printf(out, ":%d:%d", entry->place.line, MAX(1, entry->place.column));
  }
  g_string_append_printf(out, ": %s: ", severity_name(entry));
  visible_append(out, entry->message);
  if (entry->hint) {
    g_string_append(out, "; ");
    visible_append(out, entry->hint);
  }
  g_string_append_printf(out, " [%s]", entry->code);
}

char *diag_entry_text(const DiagEntry *entry) {
  GString *out = g_string_new(NULL);
  append_head(out, entry);
  if (entry->source_line) {
    append_caret(out, entry);
  }
  return g_string_free(out, FALSE);
}

char *diag_entry_gcc(const DiagEntry *entry) {
  GString *out = g_string_new(NULL);
  append_head(out, entry);
  return g_string_free(out, FALSE);
}

static void put(json_t *object, const char *key, const char *text) {
  g_autoptr(GString) visible = g_string_new(NULL);
  if (text) {
    visible_append(visible, text);
    json_object_set_new(object, key, json_string(visible->str));
  }
}

char *diag_entry_json(const DiagEntry *entry) {
  json_t *object = json_object();
  put(object, "file", entry->file);
  if (entry->place.line > 0) {
    json_object_set_new(object, "line", json_integer(entry->place.line));
    json_object_set_new(object, "column", json_integer(entry->place.column));
    json_object_set_new(object, "width", json_integer(entry->place.width));
  }
  put(object, "severity", severity_name(entry));
  put(object, "code", entry->code);
  put(object, "message", entry->message);
  put(object, "hint", entry->hint);
  char *dumped = json_dumps(object, 0), *out = g_strdup(dumped);
  free(dumped); /* jansson's, not GLib's */
  json_decref(object);
  return out;
}
