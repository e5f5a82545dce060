/* json.c -- the timeline as JSON, for other programs and for reading back. */
#include "write/jsonmodel.h"
#include "write/write.h"

static json_t *groups_json(const GPtrArray *groups) {
  json_t *array = json_array();
  for (guint i = 0; i < groups->len; i++) {
    const Group *group = groups->pdata[i];
    json_t *object = json_object();
    jsonmodel_put(object, "id", group->id);
    jsonmodel_put(object, "title", group->title);
    jsonmodel_put(object, "color", group->color);
    json_array_append_new(array, object);
  }
  return array;
}

static json_t *eras_json(const GPtrArray *eras) {
  json_t *array = json_array();
  for (guint i = 0; i < eras->len; i++) {
    const Era *era = eras->pdata[i];
    json_t *object = json_object();
    jsonmodel_put(object, "date", era->date ? date_edtf(era->date) : NULL);
    jsonmodel_put(object, "title", era->title);
    jsonmodel_put(object, "color", era->color);
    json_array_append_new(array, object);
  }
  return array;
}

static json_t *sources_json(const GPtrArray *sources) {
  json_t *array = json_array();
  for (guint i = 0; i < sources->len; i++) {
    const Source *source = sources->pdata[i];
    json_t *object = json_object();
    jsonmodel_put(object, "id", source->id);
    jsonmodel_put(object, "title", source->title);
    jsonmodel_put(object, "link", source->link);
    json_array_append_new(array, object);
  }
  return array;
}

static json_t *pairs_json(const GPtrArray *pairs) {
  json_t *object = json_object();
  for (guint i = 0; i + 1 < pairs->len; i += 2) {
    jsonmodel_put(object, pairs->pdata[i], pairs->pdata[i + 1]);
  }
  return object;
}

static void put_lists(json_t *root, const Timeline *timeline) {
  if (timeline->style->len) {
    json_object_set_new(root, "style", pairs_json(timeline->style));
  }
  if (timeline->groups->len) {
    json_object_set_new(root, "groups", groups_json(timeline->groups));
  }
  if (timeline->eras->len) {
    json_object_set_new(root, "eras", eras_json(timeline->eras));
  }
  if (timeline->sources->len) {
    json_object_set_new(root, "sources", sources_json(timeline->sources));
  }
}

void write_json(const Timeline *timeline, const Options *options, const DateWords *words, GString *out, Diag *diag) {
  (void)options, (void)words, (void)diag;
  json_t *root = json_object();
  json_object_set_new(root, "dateline", json_integer(1));
  jsonmodel_put(root, "title", timeline->title);
  jsonmodel_put(root, "subtitle", timeline->subtitle);
  jsonmodel_put(root, "text", timeline->text);
  jsonmodel_put(root, "author", timeline->author);
  jsonmodel_put(root, "lang", timeline->lang);
  if (timeline->anchor) {
    json_object_set_new(root, "anchor", jsonmodel_anchor(timeline->anchor, timeline->anchor_from));
  }
  put_lists(root, timeline);
  for (guint i = 0; i + 1 < timeline->extra->len; i += 2) {
    jsonmodel_put(root, timeline->extra->pdata[i], timeline->extra->pdata[i + 1]);
  }
  json_object_set_new(root, "events", jsonmodel_events(timeline->events));
  json_object_set_new(root, "undated", jsonmodel_events(timeline->undated));
  jsonmodel_dump(root, JSON_INDENT(1), out);
  json_decref(root);
}
