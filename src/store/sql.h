/* sql.h -- the tables of a store, and statements that say what is wrong. */
#ifndef DATELINE_STORE_SQL_H
#define DATELINE_STORE_SQL_H

#include "store/sqlite.h"
#include "store/store.h"

/* Column `flags` of an event. */
enum { STORE_NEEDS_EDIT = 1, STORE_UNCERTAIN = 2, STORE_NOISE = 4 };

struct Store {
  sqlite3 *db;
  char *path;
  Diag *diag;
};

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
