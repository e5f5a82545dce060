/* schema.c -- see schema.h.
 *
 * schema.json is the frame: the forms that an event may take, and what each kind of field is to an
 * editor.  The reader takes every scalar as its text, so `title: 007` and `date: 1945` are right where an
 * editor sees numbers; hence a text is a string, a number or a boolean, and null where it may be empty. */
#include "read/authored/schema.h"

#include <jansson.h>

#include "lang/lang.h"
#include "model/fields.h"
#include "model/options.h"

/* What a text may stand for. */
static const char *brief_kind(const Field *field) {
  bool brief = field->record && fields_only_text(field->record);
  return brief && field->type == FIELD_RECORD ? "source" : brief && field->type == FIELD_RECORDS ? "named" : NULL;
}

static const char *kind_of(const Field *field) {
  static const char *const kinds[] = {
      [FIELD_TEXT] = "text",       [FIELD_COLOR] = "text",      [FIELD_DATE] = "text",   [FIELD_NUMBER] = "whole",
      [FIELD_RANK] = "rank",       [FIELD_FLAG] = "flag",       [FIELD_KIND] = "choice", [FIELD_NAME] = "choice",
      [FIELD_SHARE] = "share",     [FIELD_VERSION] = "version", [FIELD_UNKEPT] = "text", [FIELD_TEXTS] = "texts",
      [FIELD_RECORD] = "record",   [FIELD_RECORDS] = "records", [FIELD_SPANS] = "spans", [FIELD_SOURCE] = "source",
      [FIELD_EVENTS] = "events",   [FIELD_STYLE] = "record",    [FIELD_START] = "text",  [FIELD_END] = "text",
      [FIELD_CALENDAR] = "choice",
  };
  const char *brief = brief_kind(field), *kind = brief ? brief : kinds[field->type];
  return (field->is & FIELD_REQUIRED) && g_str_equal(kind, "text") ? "given" : kind;
}

/* A schema of this kind with its help.  New reference. */
static json_t *make(const json_t *kinds, const char *kind, const char *help) {
  json_t *schema = json_deep_copy(json_object_get(kinds, kind));
  json_object_set_new(schema, "description", json_string(help));
  return schema;
}

/* Null and an empty text stand for a choice that is not made. */
static void set_choices(json_t *schema, const char *const *names) {
  json_t *list = json_object_get(schema, "enum");
  for (; *names; names++) {
    json_array_append_new(list, json_string(*names));
  }
  json_array_append_new(list, json_string(""));
  json_array_append_new(list, json_null());
}

static void set_fields(const json_t *kinds, json_t *schema, const FieldRecord *record);

static json_t *option_schema(const json_t *kinds, const OptionInfo *info) {
  static const char *const names[] = {[OPTION_FLAG] = "choice",
                                      [OPTION_STRING] = "text",
                                      [OPTION_CHOICE] = "choice",
                                      [OPTION_INT] = "whole",
                                      [OPTION_REAL] = "number"};
  json_t *schema = make(kinds, info->id == OPT_PAGE ? "page" : names[info->type], info->help);
  if (info->type == OPTION_INT && info->values) {
    g_autofree char *pattern = g_strdup_printf("^([0-9]*|%s)$", info->values);
    json_object_set_new(schema, "pattern", json_string(pattern));
  }
  if (info->type == OPTION_CHOICE || info->type == OPTION_FLAG) {
    g_auto(GStrv) choices = g_strsplit(info->values ? info->values : "yes|no", "|", -1);
    set_choices(schema, (const char *const *)choices);
  }
  return schema;
}

static void set_options(const json_t *kinds, json_t *schema) {
  json_t *properties = json_object();
  for (int i = 0; i < OPTION_COUNT; i++) {
    if (option_table[i].style) {
      json_object_set_new(properties, option_table[i].name, option_schema(kinds, &option_table[i]));
    }
  }
  json_object_set_new(schema, "properties", properties);
}

static json_t *field_schema(const json_t *kinds, const Field *field) {
  json_t *schema = make(kinds, kind_of(field), field->help);
  if (field->type == FIELD_STYLE) {
    set_options(kinds, schema);
  } else if (field->type == FIELD_EVENTS) {
    g_autofree char *ref =
        g_strdup_printf("#/definitions/%s", g_str_equal(field->name, "events") ? "event" : "undated");
    json_object_set_new(json_object_get(schema, "items"), "$ref", json_string(ref));
  } else if (field->type == FIELD_SPANS) {
    json_t *items = json_object_get(schema, "items");
    set_fields(kinds, items, field->record);
    json_object_del(items, "required"); /* it depends on the form, which the frame says */
  } else if (field->type == FIELD_RECORDS) {
    set_fields(kinds, json_object_get(schema, "items"), field->record);
  } else if (field->record) {
    set_fields(kinds, schema, field->record);
  }
  if (field->names) {
    set_choices(schema, field->names);
  }
  return schema;
}

/* What an event and a timeline need depends on the form they take: the frame says it. */
static bool is_needed(const FieldRecord *record, const Field *field) {
  return (field->is & FIELD_REQUIRED) && !record->extra;
}

static void set_fields(const json_t *kinds, json_t *schema, const FieldRecord *record) {
  json_t *properties = json_object(), *required = json_array();
  for (const Field *field = record->fields; field->name; field++) {
    json_object_set_new(properties, field->name, field_schema(kinds, field));
    if (is_needed(record, field)) {
      json_array_append_new(required, json_string(field->name));
    }
  }
  json_object_set_new(schema, "properties", properties);
  if (json_array_size(required)) {
    json_object_set(schema, "required", required);
  }
  json_decref(required);
}

char *schema_text(void) {
  gsize len;
  const char *frame = lang_resource("read/authored/schema.json", &len);
  json_t *root = json_loadb(frame, len, 0, NULL);
  json_t *kinds = json_object_get(root, "kinds"), *schema = json_object_get(root, "schema");
  json_t *definitions = json_object_get(schema, "definitions");
  set_fields(kinds, schema, &field_timeline);
  set_fields(kinds, json_object_get(definitions, "event"), &field_event);
  set_fields(kinds, json_object_get(definitions, "undated"), &field_event);
  char *dumped = json_dumps(schema, JSON_INDENT(1)), *text = g_strdup(dumped);
  free(dumped); /* jansson's, not GLib's */
  json_decref(root);
  return text;
}
