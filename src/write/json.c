/* json.c -- the timeline as JSON, for other programs and for reading back. */
#include "write/jsonmodel.h"
#include "write/write.h"

void write_json(const Timeline *timeline, const Options *options, const DateWords *words, GString *out, Diag *diag) {
  (void)options, (void)words, (void)diag;
  json_t *root = jsonmodel_timeline(timeline);
  jsonmodel_dump(root, JSON_INDENT(1), out);
  json_decref(root);
}
