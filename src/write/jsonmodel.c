/* jsonmodel.c -- see jsonmodel.h. */
#include "write/jsonmodel.h"

void jsonmodel_put(json_t *object, const char *key, const char *text) {
  if (text) {
    json_object_set_new(object, key, json_string(text));
  }
}

static void put_quote(json_t *object, const char *key, const Quote *quote, const char *value) {
  if (!quote->text) {
    return;
  }
  json_t *inner = json_object();
  jsonmodel_put(inner, "text", quote->text);
  json_object_set_new(inner, "offset", json_integer((json_int_t)quote->offset));
  json_object_set_new(inner, "length", json_integer((json_int_t)quote->length));
  jsonmodel_put(inner, "value", value);
  json_object_set_new(object, key, inner);
}

static void put_share(json_t *object, int hundredths) {
  if (hundredths >= 0) {
    json_object_set_new(object, "confidence", json_real(hundredths / 100.0));
  }
}

/* How sure the title is, and what else it might be. */
static void put_doubt(json_t *object, int confidence, const GPtrArray *alternatives) {
  put_share(object, confidence);
  if (!alternatives->len) {
    return;
  }
  json_t *list = json_array();
  for (guint i = 0; i < alternatives->len; i++) {
    const Alternative *other = alternatives->pdata[i];
    json_t *inner = json_object();
    jsonmodel_put(inner, "title", other->title);
    put_share(inner, other->confidence);
    json_array_append_new(list, inner);
  }
  json_object_set_new(object, "alternatives", list);
}

static void put_told(json_t *object, const Telling *told) {
  if (!told->title) {
    return;
  }
  json_t *inner = json_object();
  jsonmodel_put(inner, "date", told->date ? date_edtf(told->date) : NULL);
  jsonmodel_put(inner, "title", told->title);
  json_object_set_new(inner, "importance", json_integer(told->importance));
  jsonmodel_put(inner, "kind", event_kind_name(told->kind));
  json_object_set_new(inner, "needs_edit", json_boolean(told->needs_edit));
  put_doubt(inner, told->confidence, told->alternatives);
  json_object_set_new(inner, "uncertain", json_boolean(told->uncertain));
  json_object_set_new(object, "told", inner);
}

static json_t *citation_json(const Citation *citation) {
  json_t *object = json_object();
  jsonmodel_put(object, "doc", citation->doc);
  jsonmodel_put(object, "part", citation->part);
  if (citation->page) {
    json_object_set_new(object, "page", json_integer((json_int_t)citation->page));
  }
  json_object_set_new(object, "offset", json_integer((json_int_t)citation->offset));
  json_object_set_new(object, "length", json_integer((json_int_t)citation->length));
  jsonmodel_put(object, "quote", citation->quote);
  put_quote(object, "phrase", &citation->phrase, citation->phrase_value);
  put_quote(object, "head", &citation->head, NULL);
  jsonmodel_put(object, "why", citation->why);
  jsonmodel_put(object, "link", citation->link);
  jsonmodel_put(object, "made", citation->made);
  put_told(object, &citation->told);
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
  json_object_set_new(object, "source", citation_json(citations->pdata[0]));
  jsonmodel_put(object, "source_note", event->source);
  if (citations->len == 1 && !event->coverage.mentions) {
    return;
  }
  json_t *all = json_array();
  for (guint i = 0; i < citations->len; i++) {
    json_array_append_new(all, citation_json(citations->pdata[i]));
  }
  json_object_set_new(object, "sources", all);
}

static void put_media(json_t *object, const Media *media) {
  if (!media->url) {
    return;
  }
  json_t *inner = json_object();
  jsonmodel_put(inner, "url", media->url);
  jsonmodel_put(inner, "caption", media->caption);
  jsonmodel_put(inner, "credit", media->credit);
  json_object_set_new(object, "media", inner);
}

static void put_pairs(json_t *object, const GPtrArray *pairs) {
  for (guint i = 0; i + 1 < pairs->len; i += 2) {
    jsonmodel_put(object, pairs->pdata[i], pairs->pdata[i + 1]);
  }
}

static json_t *strings_json(const GPtrArray *strings) {
  json_t *array = json_array();
  for (guint i = 0; i < strings->len; i++) {
    json_array_append_new(array, json_string(strings->pdata[i]));
  }
  return array;
}

static void put_strings(json_t *object, const char *key, const GPtrArray *strings) {
  if (strings->len) {
    json_object_set_new(object, key, strings_json(strings));
  }
}

static void put_number(json_t *object, const char *key, gsize number) {
  json_object_set_new(object, key, json_integer((json_int_t)number));
}

static json_t *conflicts_json(const GPtrArray *conflicts) {
  json_t *array = json_array();
  for (guint i = 0; i < conflicts->len; i++) {
    const Conflict *conflict = conflicts->pdata[i];
    json_t *object = json_object();
    jsonmodel_put(object, "date", date_edtf(conflict->date));
    put_number(object, "mentions", conflict->mentions);
    jsonmodel_put(object, "doc", conflict->doc);
    jsonmodel_put(object, "quote", conflict->quote);
    json_array_append_new(array, object);
  }
  return array;
}

static void put_coverage(json_t *object, const Coverage *coverage) {
  if (!coverage->mentions) {
    return;
  }
  json_t *summary = json_array();
  for (guint i = 0; i < coverage->summary->len; i++) {
    json_array_append_new(summary, json_string(coverage->summary->pdata[i]));
  }
  json_object_set_new(object, "summary", summary);
  put_number(object, "mentions", coverage->mentions);
  jsonmodel_put(object, "told_from", coverage->first ? date_edtf(coverage->first) : NULL);
  jsonmodel_put(object, "told_to", coverage->last ? date_edtf(coverage->last) : NULL);
  put_number(object, "score", coverage->score);
  if (coverage->conflicts->len) {
    json_object_set_new(object, "conflicts", conflicts_json(coverage->conflicts));
  }
}

static json_t *event_json(const Event *event) {
  json_t *object = json_object();
  jsonmodel_put(object, "id", event->id);
  jsonmodel_put(object, "date", event->date ? date_edtf(event->date) : NULL);
  jsonmodel_put(object, "display_date", event->display_date);
  jsonmodel_put(object, "title", event->title);
  jsonmodel_put(object, "text", event->text);
  jsonmodel_put(object, "group", event->group);
  json_object_set_new(object, "tags", strings_json(event->tags));
  json_object_set_new(object, "importance", json_integer(event->importance));
  jsonmodel_put(object, "kind", event_kind_name(event->kind));
  if (event->drop) {
    json_object_set_new(object, "drop", json_true());
  }
  put_strings(object, "after", event->after);
  put_strings(object, "because", event->because);
  put_strings(object, "leads_to", event->leads_to);
  if (event->highlight) {
    json_object_set_new(object, "highlight", json_true());
  }
  if (event->milestone) {
    json_object_set_new(object, "milestone", json_true());
  }
  json_object_set_new(object, "needs_edit", json_boolean(event->needs_edit));
  put_doubt(object, event->confidence, event->alternatives);
  jsonmodel_put(object, "own_title", event->own_title);
  jsonmodel_put(object, "refused_title", event->refused_title);
  jsonmodel_put(object, "refused_why", event->refused_why);
  json_object_set_new(object, "uncertain", json_boolean(event->uncertain));
  jsonmodel_put(object, "edited", event->edited);
  put_strings(object, "elsewhere", event->elsewhere);
  jsonmodel_put(object, "link", event->link);
  jsonmodel_put(object, "color", event->color);
  jsonmodel_put(object, "icon", event->icon);
  put_media(object, &event->media);
  put_coverage(object, &event->coverage);
  put_sources(object, event);
  put_pairs(object, event->extra);
  return object;
}

json_t *jsonmodel_events(const GPtrArray *events) {
  json_t *array = json_array();
  for (guint i = 0; i < events->len; i++) {
    json_array_append_new(array, event_json(events->pdata[i]));
  }
  return array;
}

json_t *jsonmodel_lead(const GPtrArray *lead) {
  json_t *array = json_array();
  for (guint i = 0; i < lead->len; i++) {
    const Remark *remark = lead->pdata[i];
    json_t *object = json_object();
    put_number(object, "offset", remark->offset);
    put_number(object, "length", remark->length);
    jsonmodel_put(object, "quote", remark->quote);
    json_array_append_new(array, object);
  }
  return array;
}

json_t *jsonmodel_anchor(const Date *anchor, const char *from) {
  json_t *object = json_object();
  if (anchor) {
    jsonmodel_put(object, "date", date_edtf(anchor));
    jsonmodel_put(object, "from", from);
  }
  return object;
}

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

static void put_lists(json_t *root, const Timeline *timeline) {
  if (timeline->style->len) {
    json_t *style = json_object();
    put_pairs(style, timeline->style);
    json_object_set_new(root, "style", style);
  }
  if (timeline->groups->len) {
    json_object_set_new(root, "groups", groups_json(timeline->groups));
  }
  if (timeline->eras->len) {
    json_object_set_new(root, "eras", eras_json(timeline->eras));
  }
  if (timeline->lines->len) {
    json_object_set_new(root, "lines", eras_json(timeline->lines));
  }
  if (timeline->sources->len) {
    json_object_set_new(root, "sources", sources_json(timeline->sources));
  }
}

json_t *jsonmodel_timeline(const Timeline *timeline) {
  json_t *root = json_object();
  json_object_set_new(root, "dateline", json_integer(1));
  jsonmodel_put(root, "title", timeline->title);
  jsonmodel_put(root, "title_made", timeline->title_made);
  jsonmodel_put(root, "subtitle", timeline->subtitle);
  jsonmodel_put(root, "text", timeline->text);
  jsonmodel_put(root, "author", timeline->author);
  jsonmodel_put(root, "lang", timeline->lang);
  if (timeline->anchor) {
    json_object_set_new(root, "anchor", jsonmodel_anchor(timeline->anchor, timeline->anchor_from));
  }
  put_lists(root, timeline);
  put_pairs(root, timeline->extra);
  json_object_set_new(root, "events", jsonmodel_events(timeline->events));
  json_object_set_new(root, "undated", jsonmodel_events(timeline->undated));
  return root;
}

static int append(const char *buffer, size_t size, void *out) {
  g_string_append_len(out, buffer, (gssize)size);
  return 0;
}

void jsonmodel_dump(json_t *value, size_t flags, GString *out) {
  enum { DIGITS = 4 }; /* of a share; more would show how it is stored */
  json_dump_callback(value, append, out, flags | JSON_REAL_PRECISION(DIGITS));
  g_string_append_c(out, '\n');
}
