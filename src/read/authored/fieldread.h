/* fieldread.h -- the values of a node tree into the structs of the model, by the tables
 * of fields.h.  Every mistake is said in diag, and reading goes on. */
#ifndef DATELINE_READ_AUTHORED_FIELDREAD_H
#define DATELINE_READ_AUTHORED_FIELDREAD_H

#include "model/fields.h"
#include "read/tree/node.h"

/* Fill `target`, the struct of `record`, from a mapping.  `skip` is a key to leave out, or
 * NULL.  FIELD_EVENTS, FIELD_START, FIELD_END and FIELD_CALENDAR are the caller's. */
void fieldread_record(const ReadInput *input, const FieldRecord *record, const Node *map, const Node *skip,
                      void *target);

/* Say which required field is not in the mapping. */
void fieldread_missing(const ReadInput *input, const FieldRecord *record, const Node *map);

/* New string; NULL where there is nothing, or no text (said in diag).  `name` is the
 * field's, for messages. */
char *fieldread_text(const ReadInput *input, const Node *node, const char *name);

/* Which of the field's names the node is; -1: none of them (said). */
int fieldread_choice(const ReadInput *input, const Node *node, const Field *field);

/* EDTF, else a date as people write it, which is noted.  NULL where it is none (said). */
Date *fieldread_date(const ReadInput *input, const Node *node, const char *name);

/* The same for a key, where a text that is no date is no mistake yet: nothing is said. */
bool fieldread_is_date(const ReadInput *input, const Node *node);

/* False where aliases make too much of the node (said). */
bool fieldread_check_aliases(const ReadInput *input, const Node *node);

/* "unknown field", with the name that may be meant. */
void fieldread_unknown(const ReadInput *input, const FieldRecord *record, const Node *key);

void fieldread_fail(const ReadInput *input, const Node *node, const char *code, const char *format, ...)
    G_GNUC_PRINTF(4, 5);

#endif
