/* columns.h -- what other programs and people call the parts of an event: columns.json and each language's import.txt
 * as one table, and what --map says. */
#ifndef DATELINE_READ_CONFORM_COLUMNS_H
#define DATELINE_READ_CONFORM_COLUMNS_H

#include "read/tree/node.h"

/* `names` are plain, see columns_plain(), the surest first. */
typedef struct {
  char *meaning;    /* a field of an event, or a part of its date: "year" */
  GPtrArray *names; /* of char* */
} Column;

/* That a name has a meaning, and how sure it is. */
typedef struct {
  guint column; /* of the list */
  guint rank;   /* from 0: among the names of that column, and after those "title en" of "title" */
} ColumnPick;

typedef struct {
  GPtrArray *list;   /* of Column*, in the order in which the meanings take their pick */
  GHashTable *known; /* names as they are written -> GArray of ColumnPick */
  char *lang;        /* " en": the end of names in the language asked for */
} Columns;

/* A --map that names no meaning is said.  `input`: NULL: there is no --map. */
Columns *columns_new(const ReadInput *input);
void columns_free(Columns *columns);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Columns, columns_free)

/* The column of that meaning, or NULL. */
Column *columns_find(const Columns *columns, const char *meaning);

bool column_has(const Column *column, const char *plain);

/* Let a name, as it is written, be the least sure of a meaning's. */
void columns_add(Columns *columns, const char *meaning, const char *name);

/* All that a name, as it is written, may mean: of ColumnPick, by column. */
const GArray *columns_picks(const Columns *columns, const char *name);

/* The first meaning that goes by a name, as it is written; NULL: none does. */
const char *columns_meaning(const Columns *columns, const char *name);

/* The place of the first key of a mapping that has a meaning; -1: none has. */
int columns_find_in(const Columns *columns, const Node *map, const char *meaning);

/* A name without what is only its writing: "startDate", "start_date" and "Start Date:" are "start date".  New string.
 */
char *columns_plain(const char *name);

/* The field of an event that some program calls `name`; static, NULL: none. */
const char *columns_field(const char *name);

/* The field of a person's own that keeps what has no place: "Checked by" is "x-checked-by".  New string. */
char *columns_extra(const char *name);

#endif
