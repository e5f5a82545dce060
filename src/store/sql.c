/* sql.c -- see sql.h. */
#include "store/sql.h"

/* "date" in ASCII: whose file it is (PRAGMA application_id). */
#define APPLICATION "1684108389"
#define VERSION "1"

static const char schema[] =
    "CREATE TABLE article (id INTEGER PRIMARY KEY, doc TEXT NOT NULL UNIQUE, published TEXT, link TEXT);"
    "CREATE TABLE sentence (id INTEGER PRIMARY KEY, article INTEGER NOT NULL, offset INTEGER NOT NULL,"
    "  length INTEGER NOT NULL, quote TEXT NOT NULL, lead INTEGER NOT NULL);"
    "CREATE TABLE event (id INTEGER PRIMARY KEY, article INTEGER NOT NULL, date TEXT NOT NULL, title TEXT NOT NULL,"
    "  importance INTEGER NOT NULL, kind INTEGER NOT NULL, flags INTEGER NOT NULL, confidence INTEGER NOT NULL);"
    "CREATE TABLE mention (event INTEGER NOT NULL, sentence INTEGER NOT NULL, part TEXT, page INTEGER NOT NULL,"
    "  phrase TEXT, phrase_offset INTEGER NOT NULL, phrase_length INTEGER NOT NULL, value TEXT,"
    "  head TEXT, head_offset INTEGER NOT NULL, head_length INTEGER NOT NULL, why TEXT);"
    "CREATE INDEX sentence_article ON sentence (article);"
    "CREATE INDEX event_article ON event (article);"
    "CREATE INDEX mention_event ON mention (event);"
    "CREATE VIRTUAL TABLE word USING fts5 (keys, content='', columnsize=0, detail=full);"
    "PRAGMA application_id=" APPLICATION ";"
    "PRAGMA user_version=" VERSION ";";

bool sql_fail(Store *store) {
  diag_set_file(store->diag, store->path, NULL, 0);
  diag_add_io(store->diag, "store", "%s", sqlite3_errmsg(store->db));
  return false;
}

bool sql_run(Store *store, const char *sql) {
  return sqlite3_exec(store->db, sql, NULL, NULL, NULL) == SQLITE_OK || sql_fail(store);
}

sqlite3_stmt *sql_prepare(Store *store, const char *sql) {
  sqlite3_stmt *statement = NULL;
  if (sqlite3_prepare_v2(store->db, sql, -1, &statement, NULL) != SQLITE_OK) {
    sql_fail(store);
  }
  return statement;
}

bool sql_step(Store *store, sqlite3_stmt *statement) {
  int result = sqlite3_step(statement);
  bool good = result == SQLITE_DONE || result == SQLITE_ROW || sql_fail(store);
  sqlite3_reset(statement);
  return good;
}

void sql_bind_text(sqlite3_stmt *statement, int at, const char *text) {
  if (text) {
    sqlite3_bind_text(statement, at, text, -1, SQLITE_TRANSIENT);
  } else {
    sqlite3_bind_null(statement, at);
  }
}

/* What is no UTF-8 is not ours. */
char *sql_text(sqlite3_stmt *statement, int column) {
  const char *text = (const char *)sqlite3_column_text(statement, column);
  return text ? g_utf8_make_valid(text, -1) : NULL;
}

static gint64 number_of(Store *store, const char *sql) {
  sqlite3_stmt *statement = sql_prepare(store, sql);
  gint64 number = statement && sqlite3_step(statement) == SQLITE_ROW ? sqlite3_column_int64(statement, 0) : -1;
  sqlite3_finalize(statement);
  return number;
}

static bool refuse(Store *store, const char *what) {
  diag_set_file(store->diag, store->path, NULL, 0);
  diag_add_io(store->diag, "store", "%s", what);
  return false;
}

bool sql_check(Store *store) {
  gint64 tables = number_of(store, "SELECT count(*) FROM sqlite_schema");
  if (tables < 0) { /* said: it is no database */
    return false;
  }
  if (tables == 0) {
    return sql_run(store, "BEGIN IMMEDIATE;") && sql_run(store, schema) && sql_run(store, "COMMIT;");
  }
  if (number_of(store, "PRAGMA application_id") != g_ascii_strtoll(APPLICATION, NULL, 10)) {
    return refuse(store, "is another program's database; give --store a file of its own");
  }
  return number_of(store, "PRAGMA user_version") == g_ascii_strtoll(VERSION, NULL, 10) ||
         refuse(store, "was written by another version of dateline; make it anew");
}
