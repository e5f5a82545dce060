/* adoptform.c -- see adoption.h: the values of an event whose names are ours, in the forms of our fields. */
#include <string.h>

#include "model/fields.h"
#include "read/adopt/adoption.h"
#include "read/adopt/adoptvalue.h"
#include "read/adopt/shape.h"

bool adoption_is_rank(const Node *value) {
  return value->type == NODE_TEXT && strlen(value->text) == 1 && *value->text >= '1' && *value->text <= '5';
}

static void replace(Node *map, guint i, Node *value) {
  map->items->pdata[i + 1] = value;
}

static void warn_kept(Adoption *adoption, const Node *key, const char *why) {
  if (adoption_is_first(adoption, key)) {
    diag_add(adoption->input->diag, DIAG_WARNING, "field-kept", node_place(adoption->input, key), "\"%.60s\" %s",
             key->text, why);
  }
}

/* What a field cannot hold. */
static void keep_aside(Adoption *adoption, Node *map, guint i, const char *why) {
  Node *key = map->items->pdata[i], *value = map->items->pdata[i + 1];
  g_autofree char *extra = columns_extra(key->text);
  g_autofree char *whole = g_strdup_printf("%s; kept as \"%s\"", why, extra);
  warn_kept(adoption, key, whole);
  map->items->pdata[i] = adoption_text(adoption, key, extra);
  if (value->type != NODE_TEXT) {
    g_autofree char *words = adoptvalue_words(value, ", ");
    replace(map, i, adoption_text(adoption, value, words));
  }
}

bool adoption_is_flag(const Node *value, bool *set) {
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

static void adopt_text(Adoption *adoption, Node *map, guint i, const char *name) {
  const Node *value = map->items->pdata[i + 1];
  if (value->type == NODE_TEXT) {
    return;
  }
  if (!strcmp(name, "link")) {
    const char *address = adoptvalue_address(value);
    if (!address || value->items->len > 2) {
      warn_kept(adoption, map->items->pdata[i], "has more than one address in it; the first is the link");
    }
    replace(map, i, adoption_text(adoption, value, address ? address : ""));
    return;
  }
  bool group = !strcmp(name, "group") && value->type == NODE_LIST && value->items->len;
  g_autofree char *words = adoptvalue_words(group ? value->items->pdata[0] : value, strcmp(name, "text") ? ", " : "\n");
  replace(map, i, adoption_text(adoption, value, words));
  if (group && value->items->len > 1) {
    warn_kept(adoption, map->items->pdata[i], "names several groups; an event is in the first");
  }
}

static void adopt_media(Adoption *adoption, Node *map, guint i) {
  Node *value = map->items->pdata[i + 1], *media = adoptvalue_media(adoption->tree, value);
  if (value->type == NODE_LIST && value->items->len > 1) {
    warn_kept(adoption, map->items->pdata[i], "has several pictures; the first is shown");
  }
  if (media) {
    replace(map, i, media);
  } else if (!node_is_empty(value)) {
    keep_aside(adoption, map, i, "has no address of a picture");
  }
}

/* `sources: [A, B]` is one text. */
static void adopt_source(Adoption *adoption, Node *map, guint i) {
  Node *key = map->items->pdata[i], *value = map->items->pdata[i + 1];
  if (value->type == NODE_TEXT ? !strcmp(key->text, "sources") : !is_citation(value)) {
    bool empty = value->type != NODE_TEXT && !value->items->len;
    g_autofree char *words = empty ? g_strdup("") : adoptvalue_words(value, "; ");
    bool taken = node_find(map, "source") >= 0 && strcmp(key->text, "source");
    map->items->pdata[i] = adoption_text(adoption, key, taken ? "x-sources" : "source");
    replace(map, i, adoption_text(adoption, value, words));
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

static void adopt_records(Adoption *adoption, Node *map, guint i, const FieldRecord *record) {
  const Node *value = map->items->pdata[i + 1];
  bool good = value->type == NODE_LIST;
  for (guint k = 0; good && k < value->items->len; k++) {
    good = is_record(value->items->pdata[k], record);
  }
  if (!good && !node_is_empty(value)) {
    keep_aside(adoption, map, i, "has another form than here");
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

static void keep_choice_aside(Adoption *adoption, Node *map, guint i, const Field *field) {
  const Node *value = map->items->pdata[i + 1];
  g_autofree char *choices = g_strjoinv(", ", (char **)field->names);
  g_autofree char *why = g_strdup_printf("is none of %s", choices);
  const char *near = value->type == NODE_TEXT ? diag_suggest(value->text, field->names) : NULL;
  bool first = !g_hash_table_contains(adoption->said, ((const Node *)map->items->pdata[i])->text);
  keep_aside(adoption, map, i, why);
  if (near && first) {
    diag_hint(adoption->input->diag, "did you mean \"%s\"?", near);
  }
}

static void adopt_value(Adoption *adoption, Node *map, guint i, const Field *field) {
  Node *value = map->items->pdata[i + 1];
  bool set;
  switch (field->type) {
  case FIELD_TEXT:
  case FIELD_COLOR:
    adopt_text(adoption, map, i, field->name);
    break;
  case FIELD_TEXTS:
    if (!adoption->own || value->type != NODE_TEXT) {
      replace(map, i, adoptvalue_tags(adoption->tree, value));
    }
    break;
  case FIELD_RECORD:
    adopt_media(adoption, map, i);
    break;
  case FIELD_RECORDS:
    if (field->record != &field_citation) {
      adopt_records(adoption, map, i, field->record);
      break;
    }
    adopt_source(adoption, map, i);
    break;
  case FIELD_SOURCE:
    adopt_source(adoption, map, i);
    break;
  case FIELD_SHARE:
    if (!node_is_empty(value) && !is_share(value)) {
      keep_aside(adoption, map, i, "is not a number from 0 to 1");
    }
    break;
  case FIELD_RANK:
    if (!node_is_empty(value) && !adoption_is_rank(value)) {
      keep_aside(adoption, map, i, "is not a number from 1 to 5");
    }
    break;
  case FIELD_FLAG:
    if (adoption->kind != AUTHORED_TREE && value->type == NODE_TEXT) { /* "x": anything but a plain no */
      replace(map, i, adoption_text(adoption, value, strchr("nNfF0", *value->text) ? "false" : "true"));
    } else if (adoption_is_flag(value, &set) && g_ascii_isdigit(*value->text)) {
      replace(map, i, adoption_text(adoption, value, set ? "true" : "false"));
    } else if (!node_is_empty(value) && !adoption_is_flag(value, &set)) {
      keep_aside(adoption, map, i, "is neither yes nor no");
    }
    break;
  case FIELD_KIND:
    if (!is_choice(field, value)) {
      keep_choice_aside(adoption, map, i, field);
    }
    break;
  default:
    break;
  }
}

/* In our own form one of another kind was hardly meant, though it is understood. */
static void note_form(Adoption *adoption, const Node *key, const Node *written, const Node *read) {
  if (adoption->own && written != read && adoption_is_first(adoption, key)) {
    g_autofree char *words = adoptvalue_words(read, ", ");
    diag_add(adoption->input->diag, DIAG_NOTE, "field-form", node_place(adoption->input, key),
             "\"%.60s\" has another form than here; it is read as \"%.40s\"", key->text, words);
  }
}

/* In our own form a title that is no text is a slip of the pen, of which the reader speaks. */
void adoption_form(Adoption *adoption, Node *map) {
  for (guint i = 0; i < map->items->len; i += 2) {
    const Node *key = map->items->pdata[i];
    const Field *field = key->type == NODE_TEXT ? fields_find(&field_event, key->text) : NULL;
    if (field && !(adoption->own && ((field->is & FIELD_REQUIRED) || !strcmp(field->name, "id")))) {
      const Node *written = map->items->pdata[i + 1];
      replace(map, i, shape_language(adoption->input, adoption->root, map->items->pdata[i + 1]));
      adopt_value(adoption, map, i, field);
      note_form(adoption, key, written, map->items->pdata[i + 1]);
    }
  }
}
