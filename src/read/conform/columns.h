/* columns.h -- the names that other programs and people use for the fields of an event: columns.json, each language's
 * import.txt and --map as one table. */
#ifndef DATELINE_READ_CONFORM_COLUMNS_H
#define DATELINE_READ_CONFORM_COLUMNS_H

#include "read/tree/node.h"

/* `names` are plain, see columns_plain(), the surest first. */
typedef struct {
  char *meaning;    /* a field of an event, or a part of its date: "year" */
  GPtrArray *names; /* of char* */
} Column;

/* A possible meaning of a name, and how sure it is. */
typedef struct {
  guint column; /* of the list */
  guint rank;   /* from 0: among the names of that column, and after those "title en" of "title" */
} ColumnPick;

typedef struct {
  GPtrArray *list;   /* of Column*, in the order in which the meanings take their pick */
  GHashTable *known; /* names as they are written -> GArray of ColumnPick */
  char *lang;        /* " en": the end of names in the language asked for */
} Columns;

/* A --map with an unknown field is an error.  `input` NULL: there is no --map. */
Columns *columns_new(const ReadInput *input);
void columns_free(Columns *columns);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Columns, columns_free)

/* The column of that meaning, or NULL. */
Column *columns_find(const Columns *columns, const char *meaning);

bool column_has(const Column *column, const char *plain);

/* Add a name, as it is written, as the least sure for a meaning. */
void columns_add(Columns *columns, const char *meaning, const char *name);

/* All possible meanings of a name, as it is written: GArray of ColumnPick by column, borrowed. */
const GArray *columns_picks(const Columns *columns, const char *name);

/* The first meaning of a name, as it is written; NULL: none. */
const char *columns_meaning(const Columns *columns, const char *name);

/* The place of the first key of a mapping that has a meaning; -1: none has. */
int columns_find_in(const Columns *columns, const Node *map, const char *meaning);

/* A name without case, marks and joints: "startDate", "start_date" and "Start Date:" are "start date".  New string.
 */
char *columns_plain(const char *name);

/* The field of an event that some program calls `name`; static, NULL: none. */
const char *columns_field(const char *name);

/* The x-* field for a value that has no field of ours: "Checked by" is "x-checked-by".  New string. */
char *columns_extra(const char *name);

#endif
