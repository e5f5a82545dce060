/* load.c -- what texts told comes out of a store. */
#include <string.h>

#include "model/link.h"
#include "store/sql.h"

/* Texts that have a word of the topic; ?1 NULL: all. */
#define OF_TOPIC                                                                                                       \
  " (?1 IS NULL OR article.id IN (SELECT article FROM sentence WHERE id IN (SELECT rowid FROM word WHERE word MATCH "  \
  "?1)))"

static const char articles_sql[] = "SELECT doc, published, link FROM article WHERE" OF_TOPIC " ORDER BY doc";
static const char leads_sql[] = "SELECT doc, offset, length, quote FROM article, sentence WHERE article.id = article"
                                " AND lead AND" OF_TOPIC " ORDER BY doc, offset";
static const char events_sql[] =
    "SELECT event.id, doc, date, title, importance, kind, flags, confidence, offset, length, quote%s"
    " FROM article, event, mention, sentence WHERE event.article = article.id AND event = event.id"
    " AND sentence = sentence.id AND" OF_TOPIC " ORDER BY event.id, mention.rowid";

enum { ID, DOC, DATE, TITLE, IMPORTANCE, KIND, FLAGS, CONFIDENCE, OFFSET, LENGTH, QUOTE, FIRST_OF_MENTION };

typedef struct {
  Store *store;
  Timeline *out;
  GHashTable *articles; /* doc -> Article */
  gint64 event;         /* the last one, 0: none yet */
} Loading;

typedef bool (*TakeRow)(Loading *loading, sqlite3_stmt *row);

/* What no text of ours can be, another hand has written; false. */
static bool spoilt(Loading *loading) {
  diag_set_file(loading->store->diag, loading->store->path, NULL, 0);
  diag_add_io(loading->store->diag, "store", "has entries that dateline did not write; make it anew");
  return false;
}

static gsize column_size(sqlite3_stmt *row, int column) {
  return (gsize)MAX(sqlite3_column_int64(row, column), 0);
}

static bool take_article(Loading *loading, sqlite3_stmt *row) {
  g_autofree char *doc = sql_text(row, 0), *published = sql_text(row, 1);
  g_autoptr(Date) date = published ? date_parse_edtf(published, -1, NULL) : NULL;
  if (!doc || (published && !date)) {
    return spoilt(loading);
  }
  Article *article = article_new(doc, date);
  g_autofree char *link = sql_text(row, 2);
  article->link = link_is_safe(link) ? g_steal_pointer(&link) : NULL;
  g_ptr_array_add(loading->out->articles, article);
  g_hash_table_insert(loading->articles, article->doc, article);
  return true;
}

static bool take_lead(Loading *loading, sqlite3_stmt *row) {
  g_autofree char *doc = sql_text(row, 0);
  Article *article = doc ? g_hash_table_lookup(loading->articles, doc) : NULL;
  Remark *remark = remark_new();
  remark->offset = column_size(row, 1);
  remark->length = column_size(row, 2);
  remark->quote = sql_text(row, 3);
  if (!article || !remark->quote) {
    remark_free(remark);
    return spoilt(loading);
  }
  g_ptr_array_add(article->lead, remark);
  return true;
}

typedef struct {
  sqlite3_stmt *row;
  Citation *citation;
  int at;
} Reading;

static void read_column(const Field *field, const Field *of, gpointer data) {
  (void)of;
  Reading *reading = data;
  char *member = (char *)reading->citation + field->at;
  if (field->type == FIELD_NUMBER) {
    *(gsize *)member = column_size(reading->row, reading->at++);
  } else {
    *(char **)member = sql_text(reading->row, reading->at++);
  }
}

static Citation *citation_of(sqlite3_stmt *row) {
  Citation *citation = citation_new();
  Reading reading = {row, citation, FIRST_OF_MENTION};
  citation->doc = sql_text(row, DOC);
  citation->offset = column_size(row, OFFSET);
  citation->length = column_size(row, LENGTH);
  citation->quote = sql_text(row, QUOTE);
  sql_each_column(read_column, &reading);
  return citation;
}

/* NULL: it has no title or no date. */
static Event *event_of(sqlite3_stmt *row) {
  enum { MOST = 5, HUNDRED = 100 };
  g_autofree char *told = sql_text(row, DATE), *title = sql_text(row, TITLE);
  g_autoptr(Date) date = told ? date_parse_edtf(told, -1, NULL) : NULL;
  if (!date || !title) {
    return NULL;
  }
  gint64 flags = sqlite3_column_int64(row, FLAGS);
  Event *event = event_new();
  event->date = g_steal_pointer(&date);
  event->title = g_steal_pointer(&title);
  event->importance = (int)CLAMP(sqlite3_column_int64(row, IMPORTANCE), 1, MOST);
  event->kind = (EventKind)CLAMP(sqlite3_column_int64(row, KIND), EVENT_HAPPENED, EVENT_REPORT);
  event->confidence = (int)CLAMP(sqlite3_column_int64(row, CONFIDENCE), -1, HUNDRED);
  event->needs_edit = flags & STORE_NEEDS_EDIT;
  event->uncertain = flags & STORE_UNCERTAIN;
  event->noise = flags & STORE_NOISE;
  return event;
}

/* A row is an event with one of its places; the others follow. */
static bool take_event(Loading *loading, sqlite3_stmt *row) {
  GPtrArray *events = loading->out->events;
  gint64 id = sqlite3_column_int64(row, ID);
  if (id != loading->event) {
    Event *event = event_of(row);
    if (!event) {
      return spoilt(loading);
    }
    g_ptr_array_add(events, event);
    loading->event = id;
  }
  g_ptr_array_add(((Event *)events->pdata[events->len - 1])->citations, citation_of(row));
  return true;
}

static bool each(Loading *loading, const char *sql, const char *words, TakeRow take) {
  sqlite3_stmt *statement = sql_prepare(loading->store, sql);
  if (!statement) {
    return false;
  }
  sql_bind_text(statement, 1, words);
  bool good = true;
  int result = SQLITE_ROW;
  while (good && (result = sqlite3_step(statement)) == SQLITE_ROW) {
    good = take(loading, statement);
  }
  good = good && (result == SQLITE_DONE || sql_fail(loading->store));
  sqlite3_finalize(statement);
  return good;
}

bool store_load(Store *store, const TopicQuery *query, Timeline *out) {
  g_autofree char *words = query ? topic_query_match(query) : NULL;
  Loading loading = {store, out, g_hash_table_new(g_str_hash, g_str_equal), 0};
  g_autofree char *events = sql_with_names(events_sql);
  bool good = each(&loading, articles_sql, words, take_article) && each(&loading, leads_sql, words, take_lead) &&
              each(&loading, events, words, take_event);
  g_hash_table_unref(loading.articles);
  return good;
}
