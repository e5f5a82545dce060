/* fieldread.c -- see fieldread.h. */
#include "read/authored/fieldread.h"

#include "lang/lang.h"
#include "model/color.h"
#include "model/record.h"
#include "model/timeline.h"
#include "read/authored/fieldspan.h"
#include "read/conform/columns.h"
#include <math.h>
#include <string.h>

void fieldread_fail(const ReadInput *input, const Node *node, const char *code, const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  g_autofree char *message = g_strdup_vprintf(format, arguments);
  va_end(arguments);
  if (!diag_full(input->diag)) {
    diag_add(input->diag, DIAG_ERROR, code, node_place(input, node), "%s", message);
  }
}

/* `Ranked #1`: YAML ends a plain text at " #".  A comment proper has a blank after its
 * sign. */
static void warn_of_comment(const ReadInput *input, const Node *node) {
  const char *end = input->text + input->len, *at = input->text + node->offset + node->length;
  const char *sign = at;
  while (sign < end && *sign == ' ') {
    sign++;
  }
  if (!node->plain || sign == at || sign + 1 >= end || *sign != '#' || strchr("# !\r\n", sign[1])) {
    return;
  }
  gsize length = strcspn(sign, "\r\n");
  diag_add(input->diag, DIAG_WARNING, "yaml-comment", diag_place(input->diag, (gsize)(sign - input->text), length),
           "\"%.*s\" is read as a comment and lost; put the whole text in quotes", (int)MIN(length, (gsize)40), sign);
}

/* `title:First` below a plain text is but more of that text. */
static void check_glued_colon(const ReadInput *input, const Node *node) {
  const char *end = input->text + node->offset + node->length, *line = input->text + node->offset;
  while (node->plain && (line = memchr(line, '\n', (gsize)(end - line)))) {
    line += 1 + strspn(line + 1, " ");
    g_autofree char *word = g_strndup(line, strspn(line, "abcdefghijklmnopqrstuvwxyz_"));
    const char *colon = line + strlen(word);
    if (colon < end && *colon == ':' && fields_know(word)) {
      diag_add(input->diag, DIAG_ERROR, "yaml-missing-space", diag_place(input->diag, (gsize)(colon - input->text), 1),
               "no space after \":\"; write \"%s: ...\"", word);
      return;
    }
  }
}

char *fieldread_text(const ReadInput *input, const Node *node, const char *name) {
  if (node->type != NODE_TEXT) {
    fieldread_fail(input, node, "type", "\"%s\" must be one text, not %s", name, node_kind(node));
    return NULL;
  }
  warn_of_comment(input, node);
  check_glued_colon(input, node);
  return node_is_empty(node) ? NULL : g_strdup(node->text);
}

static bool read_number(const ReadInput *input, const Node *node, const char *name, gint64 low, gint64 high,
                        gint64 *value) {
  g_autofree char *text = fieldread_text(input, node, name);
  if (!text || g_ascii_string_to_signed(text, 10, low, high, value, NULL)) {
    return text != NULL;
  }
  if (high == G_MAXINT64) {
    fieldread_fail(input, node, "range", "\"%s\" must be a whole number, not \"%s\"", name, text);
  } else if (low == high) {
    fieldread_fail(input, node, "range", "\"%s\" must be %d, not \"%s\"", name, (int)low, text);
  } else {
    fieldread_fail(input, node, "range", "\"%s\" must be a whole number from %d to %d, not \"%s\"", name, (int)low,
                   (int)high, text);
  }
  return false;
}

static void read_share(const ReadInput *input, const Node *node, const char *name, int *hundredths) {
  g_autofree char *text = fieldread_text(input, node, name);
  char *end = NULL;
  double share = text ? g_ascii_strtod(text, &end) : 0;
  if (text && (end == text || *end || !(share >= 0 && share <= 1))) {
    fieldread_fail(input, node, "range", "\"%s\" must be a number from 0 to 1, not \"%s\"", name, text);
  } else if (text) {
    *hundredths = (int)lround(100 * share);
  }
}

static void read_flag(const ReadInput *input, const Node *node, const char *name, bool *flag) {
  static const char *const words[] = {"false", "true", "no", "yes", "off", "on"};
  g_autofree char *text = fieldread_text(input, node, name);
  for (gsize i = 0; text && i < G_N_ELEMENTS(words); i++) {
    if (!g_ascii_strcasecmp(text, words[i])) {
      *flag = i % 2;
      return;
    }
  }
  if (text) {
    fieldread_fail(input, node, "type", "\"%s\" must be true or false, not \"%s\"", name, text);
  }
}

int fieldread_choice(const ReadInput *input, const Node *node, const Field *field) {
  g_autofree char *text = fieldread_text(input, node, field->name);
  if (!text) {
    return -1;
  }
  for (int i = 0; field->names[i]; i++) {
    if (!strcmp(field->names[i], text)) {
      return i;
    }
  }
  g_autofree char *choices = g_strjoinv(", ", (char **)field->names);
  fieldread_fail(input, node, "choice", "\"%s\" is one of %s, not \"%s\"", field->name, choices, text);
  const char *near = diag_suggest(text, field->names);
  if (near) {
    diag_hint(input->diag, "did you mean \"%s\"?", near);
  }
  return -1;
}

/* What is no colour stays a text, but is not drawn. */
static char *read_color(const ReadInput *input, const Node *node, const char *name) {
  guint8 parts[3];
  char *text = fieldread_text(input, node, name);
  if (text && !color_parse(text, parts)) {
    diag_add(input->diag, DIAG_WARNING, "color", node_place(input, node),
             "\"%.40s\" is no colour and is not drawn; write \"#rrggbb\", in quotes: \"#b03060\"", text);
  }
  return text;
}

/* "sea, ships" */
static void split_texts(const char *text, GPtrArray *texts) {
  g_auto(GStrv) parts = g_strsplit(text, ",", -1);
  for (char **part = parts; *part; part++) {
    if (*g_strstrip(*part)) {
      g_ptr_array_add(texts, g_strdup(*part));
    }
  }
}

static void read_texts(const ReadInput *input, const Node *node, const char *name, GPtrArray *texts) {
  if (node->type != NODE_LIST) {
    g_autofree char *text = fieldread_text(input, node, name);
    split_texts(text ? text : "", texts);
    return;
  }
  for (guint i = 0; i < node->items->len && !diag_full(input->diag); i++) {
    char *text = fieldread_text(input, node->items->pdata[i], name);
    if (text) {
      g_ptr_array_add(texts, text);
    }
  }
}

/* A field that is misspelt need not be missed as well. */
static void read_whole(const ReadInput *input, const FieldRecord *record, const Node *node, void *target) {
  unsigned errors = diag_count(input->diag, DIAG_ERROR);
  fieldread_record(input, record, node, NULL, target);
  if (errors == diag_count(input->diag, DIAG_ERROR)) {
    fieldread_missing(input, record, node);
  }
}

static void read_records(const ReadInput *input, const Node *node, const Field *field, GPtrArray *records) {
  if (node->type != NODE_LIST) {
    if (!node_is_empty(node)) {
      fieldread_fail(input, node, "type", "\"%s\" must be a list, not %s", field->name, node_kind(node));
    }
    return;
  }
  for (guint i = 0; i < node->items->len && !diag_full(input->diag); i++) {
    gpointer record = record_new(field->record);
    g_ptr_array_add(records, record);
    read_whole(input, field->record, node->items->pdata[i], record);
  }
}

/* `- 2024-11-05: Election`: where the date is that is a key; NULL: the form is another. */
static const Node *era_key(const ReadInput *input, const FieldRecord *record, const Node *node) {
  for (guint i = 0; node->type == NODE_MAP && i < node->items->len; i += 2) {
    const Node *key = node->items->pdata[i];
    if (key->type == NODE_TEXT && !fields_find(record, key->text) && fieldread_is_date(input, key)) {
      return node_get(node, "date") ? NULL : key;
    }
  }
  return NULL;
}

static void read_short_era(const ReadInput *input, const FieldRecord *record, const Node *node, const Node *key,
                           Era *era) {
  const Node *value = node_get(node, key->text);
  era->date = fieldread_date(input, key, "date");
  era->title = fieldread_text(input, value, "title");
  if (!era->title && node_is_empty(value)) {
    fieldread_fail(input, value, "missing-field", "this %s has a date and no title", record->name);
  }
  fieldread_record(input, record, node, key, era);
}

/* `date: 2019/2020`, or `start:` and `end:`. */
static void read_long_era(const ReadInput *input, const FieldRecord *record, const Node *node, Era *era) {
  unsigned errors = diag_count(input->diag, DIAG_ERROR);
  if (node->type == NODE_MAP && !node_get(node, "date")) {
    era->date = fieldspan_read(input, node, record->name);
  }
  read_whole(input, record, node, era);
  if (!era->date && errors == diag_count(input->diag, DIAG_ERROR)) {
    fieldread_fail(input, node, "missing-field", "this %s has no date", record->name);
  }
}

static void read_spans(const ReadInput *input, const Node *node, const Field *field, GPtrArray *eras) {
  if (node->type != NODE_LIST) {
    read_records(input, node, field, eras); /* says what is wrong */
    return;
  }
  for (guint i = 0; i < node->items->len && !diag_full(input->diag); i++) {
    Era *era = record_new(field->record);
    g_ptr_array_add(eras, era);
    const Node *item = node->items->pdata[i], *key = era_key(input, field->record, item);
    if (key) {
      read_short_era(input, field->record, item, key, era);
    } else {
      read_long_era(input, field->record, item, era);
    }
  }
}

static void read_source(const ReadInput *input, const Node *node, const Field *field, Event *event) {
  if (node->type != NODE_MAP) {
    g_free(event->source);
    event->source = fieldread_text(input, node, field->name);
    return;
  }
  Citation *citation = citation_new();
  g_ptr_array_insert(event->citations, 0, citation); /* the main one, wherever sources stands */
  fieldread_record(input, field->record, node, NULL, citation);
}

/* A file of strangers must not say what other file is opened. */
static bool is_our_theme(const char *name) {
  g_autofree char *path = g_strdup_printf("scene/%s.yaml", name);
  gsize len;
  return lang_resource(path, &len) != NULL;
}

/* Of one option.  The message of options_set() speaks of the command line. */
static void read_option(const ReadInput *input, const Node *key, const Node *value, GPtrArray *style) {
  const OptionInfo *info = option_by_name(key->text);
  g_autofree char *text = fieldread_text(input, value, key->text);
  if (!text) {
    return;
  }
  if (info->id == OPT_THEME && !is_our_theme(text)) {
    fieldread_fail(input, value, "style", "no theme is called \"%.60s\"; a theme file is named by --theme", text);
    return;
  }
  g_autoptr(Options) scratch = options_new();
  g_autofree char *problem = options_set(scratch, info->id, text);
  if (problem) {
    fieldread_fail(input, value, "style", "%s", g_str_has_prefix(problem, "--") ? problem + 2 : problem);
    return;
  }
  g_ptr_array_add(style, g_strdup(info->name));
  g_ptr_array_add(style, g_steal_pointer(&text));
}

static void unknown_option(const ReadInput *input, const Node *key) {
  const char *names[OPTION_COUNT + 1] = {NULL};
  for (int i = 0, n = 0; i < OPTION_COUNT; i++) {
    if (option_table[i].style) {
      names[n++] = option_table[i].name;
    }
  }
  fieldread_fail(input, key, "unknown-style", "unknown style \"%s\"", key->text);
  const char *near = diag_suggest(key->text, names);
  if (near) {
    diag_hint(input->diag, "did you mean \"%s\"?", near);
  }
}

static void read_style(const ReadInput *input, const Node *node, GPtrArray *style) {
  if (node->type != NODE_MAP) {
    if (!node_is_empty(node)) {
      fieldread_fail(input, node, "type", "\"style\" must be a mapping of options, not %s", node_kind(node));
    }
    return;
  }
  for (guint i = 0; i < node->items->len && !diag_full(input->diag); i += 2) {
    const Node *key = node->items->pdata[i];
    const OptionInfo *info = key->type == NODE_TEXT ? option_by_name(key->text) : NULL;
    if (key->type != NODE_TEXT) {
      fieldread_fail(input, key, "type", "a key must be text, not %s", node_kind(key));
    } else if (info && info->style) {
      read_option(input, key, node->items->pdata[i + 1], style);
    } else {
      unknown_option(input, key);
    }
  }
}

static void read_value(const ReadInput *input, const Field *field, const Node *node, void *target) {
  void *member = (char *)target + field->at;
  gint64 number = 0;
  int choice;
  switch (field->type) {
  case FIELD_TEXT:
    g_free(*(char **)member); /* a double key, or source beside source_note */
    *(char **)member = fieldread_text(input, node, field->name);
    break;
  case FIELD_COLOR:
    g_free(*(char **)member);
    *(char **)member = read_color(input, node, field->name);
    break;
  case FIELD_UNKEPT:
    g_free(fieldread_text(input, node, field->name));
    break;
  case FIELD_DATE:
    date_unref(*(Date **)member);
    *(Date **)member = fieldread_date(input, node, field->name);
    break;
  case FIELD_NUMBER:
    if (read_number(input, node, field->name, 0, G_MAXINT64, &number)) {
      *(gsize *)member = (gsize)number;
    }
    break;
  case FIELD_RANK:
    if (read_number(input, node, field->name, 1, 5, &number)) {
      *(int *)member = (int)number;
    }
    break;
  case FIELD_SHARE:
    read_share(input, node, field->name, member);
    break;
  case FIELD_VERSION:
    read_number(input, node, field->name, 1, 1, &number);
    break;
  case FIELD_FLAG:
    read_flag(input, node, field->name, member);
    break;
  case FIELD_KIND:
    if ((choice = fieldread_choice(input, node, field)) >= 0) {
      *(EventKind *)member = (EventKind)choice;
    }
    break;
  case FIELD_NAME:
    if ((choice = fieldread_choice(input, node, field)) >= 0) {
      *(const char **)member = field->names[choice];
    }
    break;
  case FIELD_TEXTS:
    read_texts(input, node, field->name, *(GPtrArray **)member);
    break;
  case FIELD_RECORD:
    if (node_is_empty(node)) {
      break;
    }
    read_whole(input, field->record, node, target);
    break;
  case FIELD_RECORDS:
    read_records(input, node, field, *(GPtrArray **)member);
    break;
  case FIELD_SPANS:
    read_spans(input, node, field, *(GPtrArray **)member);
    break;
  case FIELD_SOURCE:
    read_source(input, node, field, target);
    break;
  case FIELD_STYLE:
    read_style(input, node, *(GPtrArray **)member);
    break;
  case FIELD_EVENTS:
  case FIELD_START:
  case FIELD_CALENDAR:
  case FIELD_END:
    break;
  }
}

/* Of an x-* field only a text is kept; lists and mappings there are the author's own. */
static void read_extra(const ReadInput *input, const FieldRecord *record, const Node *key, const Node *value,
                       void *target) {
  if (value->type != NODE_TEXT) {
    return;
  }
  GPtrArray *extra = record == &field_event ? ((Event *)target)->extra : ((Timeline *)target)->extra;
  char *text = fieldread_text(input, value, key->text);
  if (!text) {
    return;
  }
  g_ptr_array_add(extra, g_strdup(key->text));
  g_ptr_array_add(extra, text);
}

void fieldread_unknown(const ReadInput *input, const FieldRecord *record, const Node *key) {
  fieldread_fail(input, key, "unknown-field", "unknown field \"%.60s\"", key->text);
  if (record == &field_event && fieldread_is_date(input, key)) {
    diag_hint(input->diag, "\"date\" gives the date of this event already");
    return;
  }
  g_autofree const char **names = fields_names(record);
  g_autofree char *lower = g_utf8_strdown(key->text, -1);
  const char *near = diag_suggest(lower, names);
  near = near ? near : columns_field(lower);
  if (near && fields_find(record, near)) {
    diag_hint(input->diag, "did you mean \"%s\"?", near);
  }
}

bool fieldread_check_aliases(const ReadInput *input, const Node *node) {
  guint most = (guint)options_int(input->options, OPT_MAX_ALIASES);
  if (node->alias_size > most) {
    fieldread_fail(input, node, "limit-alias", "the aliases here expand to more than %u values; see --max-aliases",
                   most);
  }
  return node->alias_size <= most;
}

static void read_pair(const ReadInput *input, const FieldRecord *record, const Node *key, const Node *value,
                      void *target) {
  const Field *field = key->type == NODE_TEXT ? fields_find(record, key->text) : NULL;
  if (key->type != NODE_TEXT) {
    fieldread_fail(input, key, "type", "a key must be text, not %s; put it in quotes", node_kind(key));
  } else if (field && field->type != FIELD_EVENTS && fieldread_check_aliases(input, value)) {
    read_value(input, field, value, target);
  } else if (!field && record->extra && g_str_has_prefix(key->text, "x-")) {
    read_extra(input, record, key, value, target);
  } else if (!field && strcmp(key->text, "<<")) {
    fieldread_unknown(input, record, key);
  }
}

/* `media: ship.jpg`, `groups: [Allies]`: a text stands for what a record must have. */
static void read_short(const ReadInput *input, const FieldRecord *record, const Node *node, void *target) {
  const Field *field = node->type == NODE_TEXT && !node_is_empty(node) ? fields_only_text(record) : NULL;
  if (field) {
    read_value(input, field, node, target);
  } else {
    fieldread_fail(input, node, "type", "%s must be a mapping of fields, not %s", record->name, node_kind(node));
  }
}

void fieldread_record(const ReadInput *input, const FieldRecord *record, const Node *map, const Node *skip,
                      void *target) {
  if (map->type != NODE_MAP) {
    read_short(input, record, map, target);
    return;
  }
  for (guint i = 0; i < map->items->len && !diag_full(input->diag); i += 2) {
    if (map->items->pdata[i] != skip) {
      read_pair(input, record, map->items->pdata[i], map->items->pdata[i + 1], target);
    }
  }
}

void fieldread_missing(const ReadInput *input, const FieldRecord *record, const Node *map) {
  for (const Field *field = record->fields; field->name && map->type == NODE_MAP; field++) {
    const Node *value = node_get(map, field->name);
    bool needed = field->is & FIELD_REQUIRED;
    if (needed && !value) {
      fieldread_fail(input, map, "missing-field", "this %s has no %s", record->name, field->name);
    } else if (needed && node_is_empty(value)) {
      fieldread_fail(input, value, "missing-field", "\"%s\" is empty", field->name);
    }
  }
}
