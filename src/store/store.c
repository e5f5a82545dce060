/* store.c -- see store.h: opening, closing, counting. */
#include "store/store.h"

#include "store/sql.h"

enum { WAIT_MS = 10000 /* for another process that writes */ };

/* A file may be a stranger's: nothing in its schema is run. */
static void distrust(Store *store) {
  sqlite3_busy_timeout(store->db, WAIT_MS);
  sqlite3_db_config(store->db, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
  sqlite3_db_config(store->db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, NULL);
}

Store *store_open(const char *path, bool create, Diag *diag) {
  diag_set_file(diag, path, NULL, 0);
  if (!ondemand_load(ONDEMAND_SQLITE, diag)) {
    return NULL;
  }
  Store *store = g_new0(Store, 1);
  store->path = g_strdup(path);
  store->diag = diag;
  int flags = create ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READWRITE;
  bool open = sqlite3_open_v2(path, &store->db, flags, NULL) == SQLITE_OK || sql_fail(store);
  if (open) {
    distrust(store);
  }
  if (!open || !sql_check(store)) {
    g_clear_pointer(&store, store_close);
  }
  return store;
}

void store_close(Store *store) {
  if (store) {
    sqlite3_close_v2(store->db);
    g_free(store->path);
    g_free(store);
  }
}

void store_count(Store *store, gsize *articles, gsize *events) {
  sqlite3_stmt *statement = sql_prepare(store, "SELECT (SELECT count(*) FROM article), (SELECT count(*) FROM event)");
  *articles = *events = 0;
  if (statement && sqlite3_step(statement) == SQLITE_ROW) {
    *articles = (gsize)sqlite3_column_int64(statement, 0);
    *events = (gsize)sqlite3_column_int64(statement, 1);
  }
  sqlite3_finalize(statement);
}
