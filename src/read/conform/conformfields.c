/* conformfields.c -- see conformer.h: the values of an event whose names are ours, in the forms of our fields. */
#include <string.h>

#include "model/fields.h"
#include "read/conform/conformer.h"
#include "read/conform/conformvalue.h"
#include "read/conform/shape.h"

bool conformer_is_rank(const Node *value) {
  return value->type == NODE_TEXT && strlen(value->text) == 1 && *value->text >= '1' && *value->text <= '5';
}

static void replace(Node *map, guint i, Node *value) {
  map->items->pdata[i + 1] = value;
}

static void warn_kept(Conformer *conformer, const Node *key, const char *why) {
  if (conformer_is_first(conformer, key)) {
    diag_add(conformer->input->diag, DIAG_WARNING, "field-kept", node_place(conformer->input, key), "\"%.60s\" %s",
             key->text, why);
  }
}

/* What a field cannot hold. */
static void keep_aside(Conformer *conformer, Node *map, guint i, const char *why) {
  Node *key = map->items->pdata[i], *value = map->items->pdata[i + 1];
  g_autofree char *extra = columns_extra(key->text);
  g_autofree char *whole = g_strdup_printf("%s; kept as \"%s\"", why, extra);
  warn_kept(conformer, key, whole);
  map->items->pdata[i] = conformer_text(conformer, key, extra);
  if (value->type != NODE_TEXT) {
    g_autofree char *words = conformvalue_words(value, ", ");
    replace(map, i, conformer_text(conformer, value, words));
  }
}

bool conformer_is_flag(const Node *value, bool *set) {
  static const char *const words[] = {"false", "true", "no", "yes", "off", "on", "0", "1"};
  for (gsize i = 0; value->type == NODE_TEXT && i < G_N_ELEMENTS(words); i++) {
    if (!g_ascii_strcasecmp(value->text, words[i])) {
      *set = i % 2;
      return true;
    }
  }
  return false;
}

/* A citation as we write it, or a list of such. */
static bool is_citation(const Node *value) {
  const Node *one = value->type == NODE_LIST && value->items->len ? value->items->pdata[0] : value;
  for (const Field *field = field_citation.fields; one->type == NODE_MAP && field->name; field++) {
    if (node_get(one, field->name)) {
      return true;
    }
  }
  return false;
}

static void conform_text(Conformer *conformer, Node *map, guint i, const char *name) {
  const Node *value = map->items->pdata[i + 1];
  if (value->type == NODE_TEXT) {
    return;
  }
  if (!strcmp(name, "link")) {
    const char *address = conformvalue_address(value);
    if (!address || value->items->len > 2) {
      warn_kept(conformer, map->items->pdata[i], "has more than one address in it; the first is the link");
    }
    replace(map, i, conformer_text(conformer, value, address ? address : ""));
    return;
  }
  bool group = !strcmp(name, "group") && value->type == NODE_LIST && value->items->len;
  g_autofree char *words =
      conformvalue_words(group ? value->items->pdata[0] : value, strcmp(name, "text") ? ", " : "\n");
  replace(map, i, conformer_text(conformer, value, words));
  if (group && value->items->len > 1) {
    warn_kept(conformer, map->items->pdata[i], "names several groups; an event is in the first");
  }
}

static void conform_media(Conformer *conformer, Node *map, guint i) {
  Node *value = map->items->pdata[i + 1], *media = conformvalue_media(conformer->tree, value);
  if (value->type == NODE_LIST && value->items->len > 1) {
    warn_kept(conformer, map->items->pdata[i], "has several pictures; the first is shown");
  }
  if (media) {
    replace(map, i, media);
  } else if (!node_is_empty(value)) {
    keep_aside(conformer, map, i, "has no address of a picture");
  }
}

/* `sources: [A, B]` is one text. */
static void conform_source(Conformer *conformer, Node *map, guint i) {
  Node *key = map->items->pdata[i], *value = map->items->pdata[i + 1];
  if (value->type == NODE_TEXT ? !strcmp(key->text, "sources") : !is_citation(value)) {
    bool empty = value->type != NODE_TEXT && !value->items->len;
    g_autofree char *words = empty ? g_strdup("") : conformvalue_words(value, "; ");
    bool taken = node_find(map, "source") >= 0 && strcmp(key->text, "source");
    map->items->pdata[i] = conformer_text(conformer, key, taken ? "x-sources" : "source");
    replace(map, i, conformer_text(conformer, value, words));
  }
}

/* A mapping with fields of the record only, those that are needed among them. */
static bool is_record(const Node *value, const FieldRecord *record) {
  for (guint i = 0; value->type == NODE_MAP && i < value->items->len; i += 2) {
    const Node *key = value->items->pdata[i];
    if (key->type != NODE_TEXT || !fields_find(record, key->text)) {
      return false;
    }
  }
  const Field *field = record->fields;
  while (field->name && (!(field->is & FIELD_REQUIRED) || (value->type == NODE_MAP && node_get(value, field->name)))) {
    field++;
  }
  return !field->name;
}

static void conform_records(Conformer *conformer, Node *map, guint i, const FieldRecord *record) {
  const Node *value = map->items->pdata[i + 1];
  bool good = value->type == NODE_LIST;
  for (guint k = 0; good && k < value->items->len; k++) {
    good = is_record(value->items->pdata[k], record);
  }
  if (!good && !node_is_empty(value)) {
    keep_aside(conformer, map, i, "has another form than here");
  }
}

static bool is_share(const Node *value) {
  char *end = NULL;
  double share = value->type == NODE_TEXT ? g_ascii_strtod(value->text, &end) : -1;
  return share >= 0 && share <= 1 && end != value->text && !*end;
}

static bool is_choice(const Field *field, const Node *value) {
  return value->type == NODE_TEXT && (node_is_empty(value) || g_strv_contains(field->names, value->text));
}

static void keep_choice_aside(Conformer *conformer, Node *map, guint i, const Field *field) {
  const Node *value = map->items->pdata[i + 1];
  g_autofree char *choices = g_strjoinv(", ", (char **)field->names);
  g_autofree char *why = g_strdup_printf("is none of %s", choices);
  const char *near = value->type == NODE_TEXT ? diag_suggest(value->text, field->names) : NULL;
  bool first = !g_hash_table_contains(conformer->said, ((const Node *)map->items->pdata[i])->text);
  keep_aside(conformer, map, i, why);
  if (near && first) {
    diag_hint(conformer->input->diag, "did you mean \"%s\"?", near);
  }
}

static void conform_value(Conformer *conformer, Node *map, guint i, const Field *field) {
  Node *value = map->items->pdata[i + 1];
  bool set;
  switch (field->type) {
  case FIELD_TEXT:
  case FIELD_COLOR:
    conform_text(conformer, map, i, field->name);
    break;
  case FIELD_TEXTS:
    if (!conformer->own || value->type != NODE_TEXT) {
      replace(map, i, conformvalue_tags(conformer->tree, value));
    }
    break;
  case FIELD_RECORD:
    conform_media(conformer, map, i);
    break;
  case FIELD_RECORDS:
    if (field->record != &field_citation) {
      conform_records(conformer, map, i, field->record);
      break;
    }
    conform_source(conformer, map, i);
    break;
  case FIELD_SOURCE:
    conform_source(conformer, map, i);
    break;
  case FIELD_SHARE:
    if (!node_is_empty(value) && !is_share(value)) {
      keep_aside(conformer, map, i, "is not a number from 0 to 1");
    }
    break;
  case FIELD_RANK:
    if (!node_is_empty(value) && !conformer_is_rank(value)) {
      keep_aside(conformer, map, i, "is not a number from 1 to 5");
    }
    break;
  case FIELD_FLAG:
    if (conformer->kind != AUTHORED_TREE && value->type == NODE_TEXT) { /* "x": anything but a plain no */
      replace(map, i, conformer_text(conformer, value, strchr("nNfF0", *value->text) ? "false" : "true"));
    } else if (conformer_is_flag(value, &set) && g_ascii_isdigit(*value->text)) {
      replace(map, i, conformer_text(conformer, value, set ? "true" : "false"));
    } else if (!node_is_empty(value) && !conformer_is_flag(value, &set)) {
      keep_aside(conformer, map, i, "is neither yes nor no");
    }
    break;
  case FIELD_KIND:
    if (!is_choice(field, value)) {
      keep_choice_aside(conformer, map, i, field);
    }
    break;
  default:
    break;
  }
}

/* In our own form one of another kind was hardly meant, though it is understood. */
static void note_form(Conformer *conformer, const Node *key, const Node *written, const Node *read) {
  if (conformer->own && written != read && conformer_is_first(conformer, key)) {
    g_autofree char *words = conformvalue_words(read, ", ");
    diag_add(conformer->input->diag, DIAG_NOTE, "field-form", node_place(conformer->input, key),
             "\"%.60s\" has another form than here; it is read as \"%.40s\"", key->text, words);
  }
}

/* In our own form a title that is no text is a slip of the pen, of which the reader speaks. */
void conformer_values(Conformer *conformer, Node *map) {
  for (guint i = 0; i < map->items->len; i += 2) {
    const Node *key = map->items->pdata[i];
    const Field *field = key->type == NODE_TEXT ? fields_find(&field_event, key->text) : NULL;
    if (field && !(conformer->own && ((field->is & FIELD_REQUIRED) || !strcmp(field->name, "id")))) {
      const Node *written = map->items->pdata[i + 1];
      replace(map, i, shape_language(conformer->input, conformer->root, map->items->pdata[i + 1]));
      conform_value(conformer, map, i, field);
      note_form(conformer, key, written, map->items->pdata[i + 1]);
    }
  }
}
