/* columns.h -- what other programs call the parts of an event: columns.json as a table. */
#ifndef DATELINE_READ_COLUMNS_H
#define DATELINE_READ_COLUMNS_H

#include <glib.h>

/* `names` are in lower case, the surest first. */
typedef struct {
  char *meaning; /* a field of an event, or a part of its date: "year" */
  char **names;
} Column;

/* In the order in which the meanings take their pick; free with g_ptr_array_unref(). */
GPtrArray *columns_new(void);

/* The field of an event that some program calls `name`; static, NULL: none. */
const char *columns_field(const char *name);

/* The field of a person's own that keeps what has no place: "Checked by" is "x-checked-by".  New string. */
char *columns_extra(const char *name);

#endif
