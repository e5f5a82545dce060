/* sql.h -- the tables of a store, and SQLite's calls with errors reported. */
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

/* Report SQLite's last error in diag.  Always false. */
bool sql_fail(Store *store);
/* Run statements that return no rows; false: said in diag. */
bool sql_run(Store *store, const char *sql);
/* Prepare a statement; sqlite3_finalize() it.  NULL: said in diag. */
sqlite3_stmt *sql_prepare(Store *store, const char *sql);
/* Execute a statement and reset it for other values; false: said in diag. */
bool sql_step(Store *store, sqlite3_stmt *statement);

void sql_bind_text(sqlite3_stmt *statement, int at, const char *text);
/* A column as a new string; NULL: it is null. */
char *sql_text(sqlite3_stmt *statement, int column);

/* Make the tables in a new file.  False: the file is another program's, or of another version (said in diag). */
bool sql_check(Store *store);

#endif
