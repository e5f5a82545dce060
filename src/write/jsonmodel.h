/* jsonmodel.h -- the model as JSON values: what the JSON, JSON Lines and YAML writers write. */
#ifndef DATELINE_WRITE_JSONMODEL_H
#define DATELINE_WRITE_JSONMODEL_H

#include "model/fields.h"
#include "model/timeline.h"
#include <jansson.h>

/* Each returns a new reference.  Keys stand in a fixed order (jansson keeps that of
 * insertion), so the same model gives the same bytes. */
json_t *jsonmodel_timeline(const Timeline *timeline);
json_t *jsonmodel_record(const FieldRecord *record, const void *target);   /* a struct of the record */
json_t *jsonmodel_list(const FieldRecord *record, const GPtrArray *items); /* of such */

/* Set key to a string where there is one. */
void jsonmodel_put(json_t *object, const char *key, const char *text);

/* Append the value, and a line end, to out. */
void jsonmodel_dump(json_t *value, size_t flags, GString *out);

#endif
