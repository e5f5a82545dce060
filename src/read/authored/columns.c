/* columns.c -- see columns.h. */
#include "read/authored/columns.h"

#include <jansson.h>

#include "lang/lang.h"
#include "read/authored/fields.h"

static void column_free(gpointer data) {
  Column *column = data;
  g_free(column->meaning);
  g_strfreev(column->names);
  g_free(column);
}

static Column *column_new(const char *meaning, json_t *names) {
  Column *column = g_new0(Column, 1);
  gsize n = json_array_size(names);
  column->meaning = g_strdup(meaning);
  column->names = g_new0(char *, n + 1);
  for (gsize i = 0; i < n; i++) {
    column->names[i] = g_strdup(json_string_value(json_array_get(names, i)));
  }
  return column;
}

GPtrArray *columns_new(void) {
  GPtrArray *columns = g_ptr_array_new_with_free_func(column_free);
  gsize len;
  const char *text = lang_resource("read/authored/columns.json", &len), *meaning;
  json_t *object = json_loadb(text, len, 0, NULL), *names;
  json_object_foreach(object, meaning, names) {
    g_ptr_array_add(columns, column_new(meaning, names));
  }
  json_decref(object);
  return columns;
}

const char *columns_field(const char *name) {
  g_autoptr(GPtrArray) columns = columns_new();
  for (guint i = 0; i < columns->len; i++) {
    const Column *column = g_ptr_array_index(columns, i);
    const Field *field = fields_find(&field_event, g_str_equal(column->meaning, "year") ? "date" : column->meaning);
    if (field && g_strv_contains((const char *const *)column->names, name)) {
      return field->name;
    }
  }
  return NULL;
}

char *columns_extra(const char *name) {
  enum { LONGEST_KEY = 60 };
  g_autofree char *lower = g_utf8_strdown(name, -1);
  GString *key = g_string_new(g_str_has_prefix(lower, "x-") ? "" : "x-");
  for (const char *p = lower; *p && key->len < LONGEST_KEY; p = g_utf8_next_char(p)) {
    gunichar c = g_utf8_get_char(p);
    g_string_append_unichar(key, g_unichar_isalnum(c) || c == '_' ? c : '-');
  }
  return g_string_free(key, FALSE);
}
