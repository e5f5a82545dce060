/* jsonl.c -- see jsonl.h. */
#include "write/jsonl.h"
#include "write/jsonmodel.h"

void jsonl_write_line(const char *id, const Timeline *timeline, GString *out) {
  json_t *line = json_object();
  jsonmodel_put(line, "id", id);
  json_object_set_new(line, "anchor", jsonmodel_anchor(timeline->anchor, timeline->anchor_from));
  const Article *article = timeline->articles->len ? timeline->articles->pdata[0] : NULL;
  if (article) {
    jsonmodel_put(line, "link", article->link);
  }
  if (article && article->lead->len) {
    json_object_set_new(line, "lead", jsonmodel_lead(article->lead));
  }
  json_object_set_new(line, "events", jsonmodel_events(timeline->events));
  json_object_set_new(line, "undated", jsonmodel_events(timeline->undated));
  jsonmodel_dump(line, JSON_COMPACT, out);
  json_decref(line);
}
