/* adopt.c -- see adopt.h.
 *
 * Such lists agree on little: the date is called date, year, time or when, the title event, name, subject or
 * even text.  So the names take their pick in the order of columns.json, the surest first, and what is left over is
 * said. */
#include "read/authored/adopt.h"

#include <string.h>

#include "read/authored/columns.h"
#include "read/authored/eventkey.h"
#include "read/authored/fields.h"

struct Adoption {
  const ReadInput *input;
  const NodeTree *tree;
  GPtrArray *columns;
  GHashTable *said; /* the names that have been spoken of */
};

Adoption *adopt_new(const ReadInput *input, const NodeTree *tree) {
  Adoption *adoption = g_new0(Adoption, 1);
  *adoption = (Adoption){.input = input,
                         .tree = tree,
                         .columns = columns_new(),
                         .said = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL)};
  return adoption;
}

void adopt_free(Adoption *adoption) {
  g_ptr_array_unref(adoption->columns);
  g_hash_table_unref(adoption->said);
  g_free(adoption);
}

static bool is_first(Adoption *adoption, const Node *key) {
  return g_hash_table_add(adoption->said, g_strdup(key->text));
}

static void set_text(Node *node, char *text) {
  if (!node->borrowed) {
    g_free(node->text);
  }
  node->text = text;
  node->borrowed = false;
}

static void note_name(Adoption *adoption, const Node *key, const char *ours) {
  if (is_first(adoption, key)) {
    diag_add(adoption->input->diag, DIAG_NOTE, "field-renamed", node_place(adoption->input, key),
             "\"%.60s\" is read as \"%s\"; `-o NEW.yaml` writes the list in dateline's own form", key->text, ours);
  }
}

static void rename_key(Adoption *adoption, Node *key, const char *ours) {
  note_name(adoption, key, ours);
  set_text(key, g_strdup(ours));
}

/* `date_range: {start: ..., end: ...}` */
static void lift_range(Node *map) {
  for (guint i = 0; i < map->items->len; i += 2) {
    const Node *key = map->items->pdata[i], *value = map->items->pdata[i + 1];
    if (eventkey_is_own(key) || !node_get(value, "start")) {
      continue;
    }
    g_ptr_array_remove_range(map->items, i, 2);
    for (guint j = 0; j < value->items->len; j++) {
      g_ptr_array_insert(map->items, (int)(i + j), value->items->pdata[j]);
    }
    return;
  }
}

static Node *find_key(const Node *map, const char *name) {
  for (guint i = 0; i < map->items->len; i += 2) {
    Node *key = map->items->pdata[i];
    g_autofree char *lower = key->type == NODE_TEXT ? g_utf8_strdown(key->text, -1) : NULL;
    if (lower && !strcmp(lower, name)) {
      return key;
    }
  }
  return NULL;
}

/* What is called weight or severity elsewhere is seldom 1 to 5. */
static bool fits(const Node *map, const Node *key, const Field *field) {
  const Node *value = node_get(map, key->text);
  return field->type != FIELD_RANK ||
         (value->type == NODE_TEXT && strlen(value->text) == 1 && *value->text >= '1' && *value->text <= '5');
}

static void pick(Adoption *adoption, Node *map, const Column *column) {
  const Field *field = fields_find(&field_event, strcmp(column->meaning, "year") ? column->meaning : "date");
  if (!field || node_get(map, field->name)) {
    return;
  }
  for (char **name = column->names; *name; name++) {
    Node *key = find_key(map, *name);
    if (key && !eventkey_is_own(key) && fits(map, key, field)) {
      rename_key(adoption, key, field->name);
      return;
    }
  }
}

/* `date: 2019-05-04` beside `time: 9:30`; `time` alone is the date. */
static void take_time(Adoption *adoption, Node *map) {
  Node *time = find_key(map, "time"), *date = node_get(map, "date");
  const Node *value = time ? node_get(map, time->text) : NULL;
  if (!value || value->type != NODE_TEXT) {
    return;
  }
  if (!date) {
    rename_key(adoption, time, "date");
    return;
  }
  g_autofree char *edtf = date->type == NODE_TEXT
                              ? g_strdup_printf("%sT%s%s:00", date->text, value->text[1] == ':' ? "0" : "", value->text)
                              : NULL;
  g_autoptr(Date) parsed = edtf ? date_parse_edtf(edtf, -1, NULL) : NULL;
  guint i;
  if (parsed && g_ptr_array_find(map->items, time, &i)) {
    note_name(adoption, time, "date");
    set_text(date, g_strdup(edtf));
    g_ptr_array_remove_range(map->items, i, 2);
  }
}

/* A list of one text each, as `sources: [A, B]`, is one text. */
static char *join(const Node *list) {
  g_autoptr(GString) text = g_string_new(NULL);
  for (guint i = 0; i < list->items->len; i++) {
    const Node *item = list->items->pdata[i];
    if (item->type != NODE_TEXT) {
      return NULL;
    }
    g_string_append_printf(text, "%s%s", i ? "; " : "", item->text);
  }
  return g_strdup(text->str);
}

static void take_sources(Adoption *adoption, Node *map) {
  Node *key = find_key(map, "sources"), *list = key ? node_get(map, key->text) : NULL;
  char *text = list && list->type == NODE_LIST && !node_get(map, "source") ? join(list) : NULL;
  if (text) {
    rename_key(adoption, key, "source");
    list->type = NODE_TEXT;
    set_text(list, text);
  }
}

static Node *add_node(const Adoption *adoption, const Node *like) {
  Node *node = g_new0(Node, 1);
  node->offset = like->offset;
  node->length = like->length;
  node->size = 1;
  g_ptr_array_add(adoption->tree->nodes, node);
  return node;
}

/* `img: ship.jpg` is a picture by its address only. */
static void wrap_media(const Adoption *adoption, const Node *map) {
  const Node *media = node_get(map, "media");
  guint i;
  if (!media || media->type != NODE_TEXT || node_is_empty(media) || !g_ptr_array_find(map->items, media, &i)) {
    return;
  }
  Node *url = add_node(adoption, media), *wrapped = add_node(adoption, media);
  url->text = g_strdup("url");
  wrapped->type = NODE_MAP;
  wrapped->items = g_ptr_array_new();
  g_ptr_array_add(wrapped->items, url);
  g_ptr_array_add(wrapped->items, (Node *)media);
  map->items->pdata[i] = wrapped;
}

/* Where nothing else is the title, the text is. */
static void promote_text(Adoption *adoption, Node *map) {
  Node *text = find_key(map, "text");
  if (text && !node_get(map, "title") && !eventkey_date(adoption->input, map)) {
    rename_key(adoption, text, "title");
  }
}

static void translate(Adoption *adoption, Node *map) {
  for (guint i = 0; i < adoption->columns->len; i++) {
    const Column *column = g_ptr_array_index(adoption->columns, i);
    if (!strcmp(column->meaning, "text")) {
      promote_text(adoption, map); /* title has had its pick */
    }
    pick(adoption, map, column);
  }
  take_time(adoption, map);
  take_sources(adoption, map);
  wrap_media(adoption, map);
  Node *date = find_key(map, "date");
  if (date && node_get(map, "end") && !node_get(map, "start")) {
    rename_key(adoption, date, "start");
  }
}

static void warn_lost(Adoption *adoption, const Node *key) {
  if (is_first(adoption, key)) {
    diag_add(adoption->input->diag, DIAG_WARNING, "field-lost", node_place(adoption->input, key),
             "\"%.60s\" is no field of an event and is not kept", key->text);
  }
}

/* A text is kept as an x-* field; what has parts is not. */
static void keep_unknown(Adoption *adoption, Node *map) {
  const Node *date_key = eventkey_date(adoption->input, map);
  for (guint i = 0; i < map->items->len;) {
    Node *key = map->items->pdata[i];
    const Node *value = map->items->pdata[i + 1];
    if (eventkey_is_own(key) || key == date_key) {
      i += 2;
    } else if (value->type == NODE_TEXT) {
      g_autofree char *extra = columns_extra(key->text);
      rename_key(adoption, key, extra);
      i += 2;
    } else {
      warn_lost(adoption, key);
      g_ptr_array_remove_range(map->items, i, 2);
    }
  }
}

void adopt_event(Adoption *adoption, Node *map) {
  lift_range(map);
  translate(adoption, map);
  keep_unknown(adoption, map);
}
