/* record.h -- the structs of the model, made, filled and freed by the tables of fields.h. */
#ifndef DATELINE_MODEL_RECORD_H
#define DATELINE_MODEL_RECORD_H

#include "model/fields.h"

/* A new struct of the record: lists are empty, a rank is 3, a share -1 (nobody asked), all else 0. */
gpointer record_new(const FieldRecord *record);

/* Free what the fields hold, not the struct. */
void record_clear(const FieldRecord *record, void *target);

/* Is there something in the field of `target`, a struct of its record?  Not in an empty list, a flag that is not set, a
 * rank of 3, an event that merely happened. */
bool record_says(const Field *field, const void *target);

/* Move the FIELD_OWN texts, lists of texts and flags that `from` has and `into` has not. */
void record_fill(const FieldRecord *record, void *into, void *from);

#endif
