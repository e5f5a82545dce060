/* sql.c -- see sql.h. */
#include "store/sql.h"

/* "date" in ASCII: whose file it is (PRAGMA application_id). */
#define APPLICATION "1684108389"
#define VERSION "2"

static const char schema[] =
    "CREATE TABLE article (id INTEGER PRIMARY KEY, doc TEXT NOT NULL UNIQUE, published TEXT, link TEXT);"
    "CREATE TABLE sentence (id INTEGER PRIMARY KEY, article INTEGER NOT NULL, offset INTEGER NOT NULL,"
    "  length INTEGER NOT NULL, quote TEXT NOT NULL, lead INTEGER NOT NULL);"
    "CREATE TABLE event (id INTEGER PRIMARY KEY, article INTEGER NOT NULL, date TEXT NOT NULL, title TEXT NOT NULL,"
    "  importance INTEGER NOT NULL, kind INTEGER NOT NULL, flags INTEGER NOT NULL, confidence INTEGER NOT NULL);"
    "CREATE TABLE mention (event INTEGER NOT NULL, sentence INTEGER NOT NULL%s);"
    "CREATE INDEX sentence_article ON sentence (article);"
    "CREATE INDEX event_article ON event (article);"
    "CREATE INDEX mention_event ON mention (event);"
    "CREATE VIRTUAL TABLE word USING fts5 (keys, content='', columnsize=0, detail=full);"
    "PRAGMA application_id=" APPLICATION ";"
    "PRAGMA user_version=" VERSION ";";

void sql_each_column(SqlColumn each, gpointer data) {
  static const char *const elsewhere[] = {"doc", "offset", "length", "quote", "link", "made", "told", NULL};
  for (const Field *field = field_citation.fields; field->name; field++) {
    if (g_strv_contains(elsewhere, field->name)) {
      continue;
    }
    if (field->type == FIELD_RECORD) {
      for (const Field *inner = field->record->fields; inner->name; inner++) {
        each(inner, field, data);
      }
    } else {
      each(field, NULL, data);
    }
  }
}

static void append_value(const Field *field, const Field *of, gpointer columns) {
  (void)field, (void)of;
  g_string_append(columns, ", ?");
}

static void append_name(const Field *field, const Field *of, gpointer columns) {
  g_string_append_printf(columns, ", %s%s%s", of ? of->name : "", of ? "_" : "", field->name);
}

static void append_column(const Field *field, const Field *of, gpointer columns) {
  append_name(field, of, columns);
  g_string_append(columns, field->type == FIELD_NUMBER ? " INTEGER NOT NULL" : " TEXT");
}

static char *with_columns(const char *format, SqlColumn append) {
  GString *columns = g_string_new(NULL);
  sql_each_column(append, columns);
  char *sql = g_strdup_printf(format, columns->str);
  g_string_free(columns, TRUE);
  return sql;
}

char *sql_with_names(const char *format) {
  return with_columns(format, append_name);
}

char *sql_with_values(const char *format) {
  return with_columns(format, append_value);
}

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

static bool make_tables(Store *store) {
  g_autofree char *sql = with_columns(schema, append_column);
  return sql_run(store, "BEGIN IMMEDIATE;") && sql_run(store, sql) && sql_run(store, "COMMIT;");
}

bool sql_check(Store *store) {
  gint64 tables = number_of(store, "SELECT count(*) FROM sqlite_schema");
  if (tables < 0) { /* said: it is no database */
    return false;
  }
  if (tables == 0) {
    return make_tables(store);
  }
  if (number_of(store, "PRAGMA application_id") != g_ascii_strtoll(APPLICATION, NULL, 10)) {
    return refuse(store, "is another program's database; give --store a file of its own");
  }
  return number_of(store, "PRAGMA user_version") == g_ascii_strtoll(VERSION, NULL, 10) ||
         refuse(store, "was written by another version of dateline; make it anew");
}
