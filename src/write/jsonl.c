/* jsonl.c -- see jsonl.h. */
#include "write/jsonl.h"
#include "write/jsonmodel.h"

void jsonl_write_line(const char *id, const Timeline *timeline, GString *out) {
  json_t *line = json_object();
  jsonmodel_put(line, "id", id);
  json_object_set_new(line, "anchor", timeline->anchor ? jsonmodel_record(&field_anchor, timeline) : json_object());
  const Article *article = timeline->articles->len ? timeline->articles->pdata[0] : NULL;
  if (article) {
    jsonmodel_put(line, "link", article->link);
  }
  if (article && article->lead->len) {
    json_object_set_new(line, "lead", jsonmodel_list(&field_remark, article->lead));
  }
  json_object_set_new(line, "events", jsonmodel_list(&field_event, timeline->events));
  json_object_set_new(line, "undated", jsonmodel_list(&field_event, timeline->undated));
  jsonmodel_dump(line, JSON_COMPACT, out);
  json_decref(line);
}
