/* sql.h -- the tables of a store, and statements that say what is wrong. */
#ifndef DATELINE_STORE_SQL_H
#define DATELINE_STORE_SQL_H

#include "model/fields.h"
#include "store/sqlite.h"
#include "store/store.h"

/* Column `flags` of an event. */
enum { STORE_NEEDS_EDIT = 1, STORE_UNCERTAIN = 2, STORE_NOISE = 4 };

struct Store {
  sqlite3 *db;
  char *path;
  Diag *diag;
};

/* The fields of a citation that a mention keeps, texts and numbers, in the order of their table: each a column of its
 * name
 * ("part"; "phrase_offset" of the record `of`, NULL: of none).  The others are its sentence's and its article's, or of
 * merging. */
typedef void (*SqlColumn)(const Field *field, const Field *of, gpointer data);
void sql_each_column(SqlColumn each, gpointer data);

/* `format` with ", part, page ..." for its %s: their names; with ", ?, ? ...": their values.  New strings. */
char *sql_with_names(const char *format) G_GNUC_FORMAT(1);
char *sql_with_values(const char *format) G_GNUC_FORMAT(1);

/* Say what SQLite says; false. */
bool sql_fail(Store *store);
/* Run statements that return nothing; false: said. */
bool sql_run(Store *store, const char *sql);
/* NULL: said. */
sqlite3_stmt *sql_prepare(Store *store, const char *sql);
/* Execute a statement to its end and make it ready for other values; false: said. */
bool sql_step(Store *store, sqlite3_stmt *statement);

void sql_bind_text(sqlite3_stmt *statement, int at, const char *text);
/* A copy of a column; NULL: it has none. */
char *sql_text(sqlite3_stmt *statement, int column);

/* Make the tables where the file is new; false: it is another program's, or of another version (said). */
bool sql_check(Store *store);

#endif
