/* columns.c -- see columns.h. */
#include "read/conform/columns.h"

#include <jansson.h>
#include <string.h>

#include "lang/import.h"
#include "lang/lang.h"
#include "model/fields.h"

static void column_free(gpointer data) {
  Column *column = data;
  g_free(column->meaning);
  g_ptr_array_unref(column->names);
  g_free(column);
}

static Column *column_new(const char *meaning, json_t *names) {
  Column *column = g_new0(Column, 1);
  column->meaning = g_strdup(meaning);
  column->names = g_ptr_array_new_with_free_func(g_free);
  for (gsize i = 0; i < json_array_size(names); i++) {
    g_ptr_array_add(column->names, g_strdup(json_string_value(json_array_get(names, i))));
  }
  return column;
}

static void add_words(const char *const *words, void *data) {
  Column *column = data;
  for (; *words; words++) {
    g_autofree char *plain = columns_plain(*words);
    if (!column_has(column, plain)) {
      g_ptr_array_add(column->names, g_steal_pointer(&plain));
    }
  }
}

bool column_has(const Column *column, const char *plain) {
  return column && g_ptr_array_find_with_equal_func(column->names, plain, g_str_equal, NULL);
}

Column *columns_find(const Columns *columns, const char *meaning) {
  for (guint i = 0; i < columns->list->len; i++) {
    Column *column = g_ptr_array_index(columns->list, i);
    if (!strcmp(column->meaning, meaning)) {
      return column;
    }
  }
  return NULL;
}

void columns_add(Columns *columns, const char *meaning, const char *name) {
  g_ptr_array_add(columns_find(columns, meaning)->names, columns_plain(name));
  g_hash_table_remove_all(columns->known);
}

/* "title" of "title en"; NULL: there is no such end.  New string. */
static char *without_language(const char *plain) {
  gsize len = strlen(plain);
  bool language =
      len > 4 && plain[len - 3] == ' ' && g_ascii_islower(plain[len - 1]) && g_ascii_islower(plain[len - 2]);
  return language ? g_strndup(plain, len - 3) : NULL;
}

static void add_picks(const Columns *columns, const char *plain, guint worse, GArray *picks) {
  for (guint i = 0; i < columns->list->len; i++) {
    const Column *column = g_ptr_array_index(columns->list, i);
    guint rank;
    if (g_ptr_array_find_with_equal_func(column->names, plain, g_str_equal, &rank)) {
      ColumnPick pick = {i, rank + worse};
      g_array_append_val(picks, pick);
    }
  }
}

const GArray *columns_picks(const Columns *columns, const char *name) {
  enum { WORSE = 1000, WORST = 2000 };
  GArray *picks = g_hash_table_lookup(columns->known, name);
  if (!picks) {
    g_autofree char *plain = columns_plain(name);
    g_autofree char *base = without_language(plain);
    picks = g_array_new(FALSE, FALSE, sizeof(ColumnPick));
    add_picks(columns, plain, 0, picks);
    if (base && !picks->len) {
      bool chosen = g_str_has_suffix(plain, columns->lang);
      add_picks(columns, base, chosen ? WORSE : WORST, picks);
    }
    g_hash_table_insert(columns->known, g_strdup(name), picks);
  }
  return picks;
}

const char *columns_meaning(const Columns *columns, const char *name) {
  const GArray *picks = columns_picks(columns, name);
  return picks->len ? ((const Column *)columns->list->pdata[g_array_index(picks, ColumnPick, 0).column])->meaning
                    : NULL;
}

int columns_find_in(const Columns *columns, const Node *map, const char *meaning) {
  for (guint i = 0; i < map->items->len; i += 2) {
    const Node *key = map->items->pdata[i];
    const char *own = key->type == NODE_TEXT ? columns_meaning(columns, key->text) : NULL;
    if (own && !strcmp(own, meaning)) {
      return (int)i;
    }
  }
  return -1;
}

/* What a person has mapped has no other meaning. */
static void map_to(Columns *columns, Column *chosen, const char *plain) {
  for (guint i = 0; i < columns->list->len; i++) {
    Column *column = g_ptr_array_index(columns->list, i);
    guint at;
    if (g_ptr_array_find_with_equal_func(column->names, plain, g_str_equal, &at)) {
      g_ptr_array_remove_index(column->names, at);
    }
  }
  g_ptr_array_insert(chosen->names, 0, g_strdup(plain));
}

static void map_one(const ReadInput *input, Columns *columns, const char *pair) {
  const char *equals = strchr(pair, '=');
  g_autofree char *field = g_strstrip(g_strndup(pair, equals ? (gsize)(equals - pair) : strlen(pair)));
  g_autofree char *plain = columns_plain(equals ? equals + 1 : "");
  Column *chosen = columns_find(columns, field);
  if (!chosen) {
    diag_add(input->diag, DIAG_ERROR, "map", (DiagPlace){0},
             "--map: \"%.40s\" is no field; date, end, title, text, group, tags, link, source are some", field);
  } else {
    map_to(columns, chosen, plain);
  }
}

/* "title=Activity,date=Day": a comma within a name is followed by no "=". */
static void map_all(const ReadInput *input, Columns *columns, const char *map) {
  g_auto(GStrv) parts = g_strsplit(map, ",", -1);
  g_autoptr(GString) pair = g_string_new(NULL);
  for (char **part = parts; *part; part++) {
    if (pair->len && strchr(*part, '=')) {
      map_one(input, columns, pair->str);
      g_string_truncate(pair, 0);
    }
    g_string_append_printf(pair, "%s%s", pair->len ? "," : "", *part);
  }
  map_one(input, columns, pair->str);
}

Columns *columns_new(const ReadInput *input) {
  Columns *columns = g_new0(Columns, 1);
  columns->list = g_ptr_array_new_with_free_func(column_free);
  columns->known = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, (GDestroyNotify)g_array_unref);
  const char *asked = input ? options_text(input->options, OPT_LANG) : NULL;
  columns->lang = g_strdup_printf(" %.2s", asked ? asked : "en");
  gsize len;
  const char *text = lang_resource("read/conform/columns.json", &len), *meaning;
  json_t *object = json_loadb(text, len, 0, NULL), *names;
  json_object_foreach(object, meaning, names) {
    Column *column = column_new(meaning, names);
    g_ptr_array_add(columns->list, column);
    lang_import_each(meaning, add_words, column);
  }
  json_decref(object);
  const char *map = input ? options_text(input->options, OPT_MAP) : NULL;
  if (map) {
    map_all(input, columns, map);
  }
  return columns;
}

void columns_free(Columns *columns) {
  if (columns) {
    g_ptr_array_unref(columns->list);
    g_hash_table_unref(columns->known);
    g_free(columns->lang);
    g_free(columns);
  }
}

const char *columns_field(const char *name) {
  g_autoptr(Columns) columns = columns_new(NULL);
  const char *meaning = columns_meaning(columns, name);
  const Field *field = meaning ? fields_find(&field_event, g_str_equal(meaning, "year") ? "date" : meaning) : NULL;
  return field ? field->name : NULL;
}

char *columns_plain(const char *name) {
  GString *plain = g_string_new(NULL);
  bool gap = false, lower = false;
  for (const char *p = name; *p; p = g_utf8_next_char(p)) {
    gunichar c = g_utf8_get_char(p);
    bool letter = g_unichar_isalnum(c) || g_unichar_ismark(c) || c == '\'';
    gap |= !letter || (lower && g_unichar_isupper(c));
    if (letter) {
      g_string_append(plain, gap && plain->len ? " " : "");
      g_string_append_unichar(plain, g_unichar_tolower(c));
      gap = false;
    }
    lower = g_unichar_islower(c);
  }
  return g_string_free(plain, FALSE);
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
