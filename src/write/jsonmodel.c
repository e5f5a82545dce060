/* jsonmodel.c -- see jsonmodel.h. */
#include "write/jsonmodel.h"

#include "model/record.h"

void jsonmodel_put(json_t *object, const char *key, const char *text) {
  if (text) {
    json_object_set_new(object, key, json_string(text));
  }
}

static json_t *texts_json(const GPtrArray *texts) {
  json_t *array = json_array();
  for (guint i = 0; i < texts->len; i++) {
    json_array_append_new(array, json_string(texts->pdata[i]));
  }
  return array;
}

static void put_pairs(json_t *object, const GPtrArray *pairs) {
  for (guint i = 0; i + 1 < pairs->len; i += 2) {
    jsonmodel_put(object, pairs->pdata[i], pairs->pdata[i + 1]);
  }
}

static json_t *pairs_json(const GPtrArray *pairs) {
  json_t *object = json_object();
  put_pairs(object, pairs);
  return object;
}

static json_t *event_json(const Event *event);

static json_t *item_json(const FieldRecord *record, const void *item) {
  return record == &field_event ? event_json(item) : jsonmodel_record(record, item);
}

json_t *jsonmodel_list(const FieldRecord *record, const GPtrArray *items) {
  json_t *array = json_array();
  for (guint i = 0; i < items->len; i++) {
    json_array_append_new(array, item_json(record, items->pdata[i]));
  }
  return array;
}

/* NULL: the field has no value of its own. */
static json_t *value_json(const Field *field, const void *target) {
  const void *member = (const char *)target + field->at;
  switch (field->type) {
  case FIELD_TEXT:
  case FIELD_COLOR:
    return json_string(*(char *const *)member);
  case FIELD_DATE:
    return json_string(date_edtf(*(Date *const *)member));
  case FIELD_NUMBER:
    return json_integer((json_int_t) * (const gsize *)member);
  case FIELD_RANK:
    return json_integer(*(const int *)member);
  case FIELD_SHARE:
    return json_real(*(const int *)member / 100.0);
  case FIELD_FLAG:
    return json_boolean(*(const bool *)member);
  case FIELD_KIND:
    return json_string(field->names[*(const EventKind *)member]);
  case FIELD_NAME:
    return json_string(*(const char *const *)member);
  case FIELD_VERSION:
    return json_integer(1);
  case FIELD_TEXTS:
    return texts_json(*(GPtrArray *const *)member);
  case FIELD_RECORD:
    return jsonmodel_record(field->record, target);
  case FIELD_RECORDS:
  case FIELD_SPANS:
  case FIELD_EVENTS:
    return jsonmodel_list(field->record, *(GPtrArray *const *)member);
  case FIELD_STYLE:
    return pairs_json(*(GPtrArray *const *)member);
  default:
    return NULL;
  }
}

static bool is_written(const Field *field, const void *target) {
  bool counted = !(field->is & FIELD_COUNTED) || ((const Event *)target)->coverage.mentions;
  return !(field->is & FIELD_APART) && counted && ((field->is & FIELD_ALWAYS) || record_says(field, target));
}

/* Those that are lists of events, or the others. */
static void put_fields(json_t *object, const FieldRecord *record, const void *target, bool events) {
  for (const Field *field = record->fields; field->name; field++) {
    if ((field->type == FIELD_EVENTS) == events && (events || is_written(field, target))) {
      json_object_set_new(object, field->name, value_json(field, target));
    }
  }
}

json_t *jsonmodel_record(const FieldRecord *record, const void *target) {
  json_t *object = json_object();
  put_fields(object, record, target, false);
  return object;
}

/* `source` is an object for what was extracted, a string for what a person wrote;
 * `source_note` is the person's word where there are both. */
static void put_sources(json_t *object, const Event *event) {
  const GPtrArray *citations = event->citations;
  if (!citations->len) {
    jsonmodel_put(object, "source", event->source);
    return;
  }
  json_object_set_new(object, "source", jsonmodel_record(&field_citation, citations->pdata[0]));
  jsonmodel_put(object, "source_note", event->source);
  if (citations->len > 1 || event->coverage.mentions) {
    json_object_set_new(object, "sources", jsonmodel_list(&field_citation, citations));
  }
}

static json_t *event_json(const Event *event) {
  json_t *object = jsonmodel_record(&field_event, event);
  put_sources(object, event);
  put_pairs(object, event->extra);
  return object;
}

json_t *jsonmodel_timeline(const Timeline *timeline) {
  json_t *root = jsonmodel_record(&field_timeline, timeline);
  put_pairs(root, timeline->extra);
  put_fields(root, &field_timeline, timeline, true);
  return root;
}

/* Most of what comes are quotes, commas and blanks one by one. */
static int append(const char *buffer, size_t size, void *data) {
  GString *out = data;
  if (size == 1) {
    g_string_append_c(out, *buffer);
  } else {
    g_string_append_len(out, buffer, (gssize)size);
  }
  return 0;
}

void jsonmodel_dump(json_t *value, size_t flags, GString *out) {
  enum { DIGITS = 4 }; /* of a share; more would show how it is stored */
  json_dump_callback(value, append, out, flags | JSON_REAL_PRECISION(DIGITS));
  g_string_append_c(out, '\n');
}
