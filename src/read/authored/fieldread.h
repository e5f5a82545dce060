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

/* Report each required field that the mapping lacks. */
void fieldread_missing(const ReadInput *input, const FieldRecord *record, const Node *map);

/* New string; NULL where there is nothing, or no text (said in diag).  `name` is the
 * field's, for messages. */
char *fieldread_text(const ReadInput *input, const Node *node, const char *name);

/* The index of the node's text among the field's `names`; -1: none of them (said in diag). */
int fieldread_choice(const ReadInput *input, const Node *node, const Field *field);

/* EDTF, else a date as people write it, with a note.  New reference; NULL: no date (said in diag). */
Date *fieldread_date(const ReadInput *input, const Node *node, const char *name);

/* Is the node a date?  Nothing is reported. */
bool fieldread_is_date(const ReadInput *input, const Node *node);

/* False where aliases expand the node beyond the limit (said in diag). */
bool fieldread_check_aliases(const ReadInput *input, const Node *node);

/* Report an unknown field, with the name that may be meant. */
void fieldread_unknown(const ReadInput *input, const FieldRecord *record, const Node *key);

void fieldread_fail(const ReadInput *input, const Node *node, const char *code, const char *format, ...)
    G_GNUC_PRINTF(4, 5);

#endif
