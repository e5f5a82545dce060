/* record.h -- generic functions on the structs of the model, by the tables of fields.h. */
#ifndef DATELINE_MODEL_RECORD_H
#define DATELINE_MODEL_RECORD_H

#include "model/fields.h"

/* A new struct of the record: lists are empty, ranks 3, shares -1 (unknown), all else 0. */
gpointer record_new(const FieldRecord *record);

/* Free what the fields hold, not the struct. */
void record_clear(const FieldRecord *record, void *target);

/* Does the field of `target`, a struct of its record, differ from that of record_new()? */
bool record_says(const Field *field, const void *target);

/* Move the FIELD_OWN texts, lists of texts and flags that `from` has and `into` lacks. */
void record_fill(const FieldRecord *record, void *into, void *from);

#endif
