/* put.c -- what texts told goes into a store. */
#include <string.h>

#include "store/sql.h"

typedef enum {
  FORGET_MENTIONS,
  FORGET_EVENTS,
  FORGET_SENTENCES,
  FORGET_ARTICLE,
  OLD_SENTENCES,
  FORGET_WORDS,
  PUT_ARTICLE,
  PUT_SENTENCE,
  PUT_WORDS,
  PUT_EVENT,
  PUT_MENTION,
  STATEMENTS
} StatementId;

static const char forget_mentions[] = "DELETE FROM mention WHERE event IN (SELECT event.id FROM event, article"
                                      " WHERE article = article.id AND doc = ?1)";

static const char add_event[] = "INSERT INTO event (article, date, title, importance, kind, flags, confidence)"
                                " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";

/* Of an index without content the words that go must be told. */
static const char *const texts[STATEMENTS] = {
    [FORGET_MENTIONS] = forget_mentions,
    [FORGET_EVENTS] = "DELETE FROM event WHERE article IN (SELECT id FROM article WHERE doc = ?1)",
    [FORGET_SENTENCES] = "DELETE FROM sentence WHERE article IN (SELECT id FROM article WHERE doc = ?1)",
    [FORGET_ARTICLE] = "DELETE FROM article WHERE doc = ?1",
    [OLD_SENTENCES] = "SELECT sentence.id, quote FROM sentence, article WHERE article = article.id AND doc = ?1",
    [FORGET_WORDS] = "INSERT INTO word (word, rowid, keys) VALUES ('delete', ?1, ?2)",
    [PUT_ARTICLE] = "INSERT INTO article (doc, published, link) VALUES (?1, ?2, ?3)",
    [PUT_SENTENCE] = "INSERT INTO sentence (article, offset, length, quote, lead) VALUES (?1, ?2, ?3, ?4, ?5)",
    [PUT_WORDS] = "INSERT INTO word (rowid, keys) VALUES (?1, ?2)",
    [PUT_EVENT] = add_event,
    [PUT_MENTION] = "INSERT INTO mention VALUES (?1, ?2%s)"};

typedef struct {
  Store *store;
  const WordLists *lists;
  sqlite3_stmt *statements[STATEMENTS];
  GHashTable *articles;  /* doc -> row */
  GHashTable *sentences; /* "doc\noffset" -> row */
} Putting;

static bool step(Putting *putting, StatementId id) {
  return sql_step(putting->store, putting->statements[id]);
}

static gint64 last_row(const Putting *putting) {
  return sqlite3_last_insert_rowid(putting->store->db);
}

/* ---- what was there ------------------------------------------------------------------------- */

static bool forget_words(Putting *putting, const char *doc) {
  sqlite3_stmt *old = putting->statements[OLD_SENTENCES], *forget = putting->statements[FORGET_WORDS];
  bool good = true;
  sql_bind_text(old, 1, doc);
  while (good && sqlite3_step(old) == SQLITE_ROW) {
    g_autofree char *quote = sql_text(old, 1);
    g_autofree char *keys = topic_query_keys(putting->lists, quote ? quote : "");
    sqlite3_bind_int64(forget, 1, sqlite3_column_int64(old, 0));
    sql_bind_text(forget, 2, keys);
    good = step(putting, FORGET_WORDS);
  }
  sqlite3_reset(old);
  return good;
}

static bool forget(Putting *putting, const char *doc) {
  bool good = forget_words(putting, doc);
  for (StatementId id = FORGET_MENTIONS; good && id <= FORGET_ARTICLE; id++) {
    sql_bind_text(putting->statements[id], 1, doc);
    good = step(putting, id);
  }
  return good;
}

/* ---- what comes ----------------------------------------------------------------------------- */

/* 0: it is not kept (said). */
static gint64 put_article(Putting *putting, const char *doc, const Article *article) {
  sqlite3_stmt *put = putting->statements[PUT_ARTICLE];
  const gint64 *known = g_hash_table_lookup(putting->articles, doc);
  if (known) {
    return *known;
  }
  sql_bind_text(put, 1, doc);
  sql_bind_text(put, 2, article && article->published ? date_edtf(article->published) : NULL);
  sql_bind_text(put, 3, article ? article->link : NULL);
  if (!forget(putting, doc) || !step(putting, PUT_ARTICLE)) {
    return 0;
  }
  gint64 row = last_row(putting);
  g_hash_table_insert(putting->articles, g_strdup(doc), g_memdup2(&row, sizeof row));
  return row;
}

static bool put_words(Putting *putting, gint64 row, const char *quote) {
  g_autofree char *keys = topic_query_keys(putting->lists, quote);
  sqlite3_bind_int64(putting->statements[PUT_WORDS], 1, row);
  sql_bind_text(putting->statements[PUT_WORDS], 2, keys);
  return step(putting, PUT_WORDS);
}

/* 0: said. */
static gint64 put_sentence(Putting *putting, const char *doc, gint64 article, const Remark *remark, bool lead) {
  g_autofree char *key = g_strdup_printf("%s\n%" G_GSIZE_FORMAT, doc, remark->offset);
  const gint64 *known = g_hash_table_lookup(putting->sentences, key);
  if (known) {
    return *known;
  }
  sqlite3_stmt *put = putting->statements[PUT_SENTENCE];
  sqlite3_bind_int64(put, 1, article);
  sqlite3_bind_int64(put, 2, (gint64)remark->offset);
  sqlite3_bind_int64(put, 3, (gint64)remark->length);
  sql_bind_text(put, 4, remark->quote);
  sqlite3_bind_int64(put, 5, lead);
  gint64 row = step(putting, PUT_SENTENCE) ? last_row(putting) : 0;
  if (!row || !put_words(putting, row, remark->quote)) {
    return 0;
  }
  g_hash_table_insert(putting->sentences, g_steal_pointer(&key), g_memdup2(&row, sizeof row));
  return row;
}

typedef struct {
  sqlite3_stmt *put;
  const Citation *citation;
  int at;
} Binding;

static void bind_column(const Field *field, const Field *of, gpointer data) {
  (void)of;
  Binding *binding = data;
  const char *member = (const char *)binding->citation + field->at;
  if (field->type == FIELD_NUMBER) {
    sqlite3_bind_int64(binding->put, binding->at++, (gint64) * (const gsize *)member);
  } else {
    sql_bind_text(binding->put, binding->at++, *(char *const *)member);
  }
}

static bool put_mention(Putting *putting, gint64 event, gint64 sentence, const Citation *citation) {
  Binding binding = {putting->statements[PUT_MENTION], citation, 3};
  sqlite3_bind_int64(binding.put, 1, event);
  sqlite3_bind_int64(binding.put, 2, sentence);
  sql_each_column(bind_column, &binding);
  return step(putting, PUT_MENTION);
}

static bool put_citations(Putting *putting, const Event *event, const char *doc, gint64 article, gint64 row) {
  bool good = true;
  for (guint i = 0; good && i < event->citations->len; i++) {
    const Citation *citation = event->citations->pdata[i];
    if (citation->quote && g_strcmp0(citation->doc, doc) == 0) {
      Remark remark = {citation->offset, citation->length, citation->quote};
      gint64 sentence = put_sentence(putting, doc, article, &remark, false);
      good = sentence && put_mention(putting, row, sentence, citation);
    }
  }
  return good;
}

static bool put_event(Putting *putting, const Event *event) {
  const Citation *first = event->citations->len ? event->citations->pdata[0] : NULL;
  if (!first || !first->doc || !event->date || !event->title) {
    return true; /* of no text */
  }
  gint64 article = put_article(putting, first->doc, NULL);
  sqlite3_stmt *put = putting->statements[PUT_EVENT];
  sqlite3_bind_int64(put, 1, article);
  sql_bind_text(put, 2, date_edtf(event->date));
  sql_bind_text(put, 3, event->title);
  sqlite3_bind_int64(put, 4, event->importance);
  sqlite3_bind_int64(put, 5, event->kind);
  sqlite3_bind_int64(put, 6,
                     (event->needs_edit ? STORE_NEEDS_EDIT : 0) | (event->uncertain ? STORE_UNCERTAIN : 0) |
                         (event->noise ? STORE_NOISE : 0));
  sqlite3_bind_int64(put, 7, event->confidence);
  return article && step(putting, PUT_EVENT) && put_citations(putting, event, first->doc, article, last_row(putting));
}

/* ---- all ------------------------------------------------------------------------------------ */

static bool put_articles(Putting *putting, const Timeline *timeline) {
  bool good = true;
  for (guint i = 0; good && i < timeline->articles->len; i++) {
    const Article *article = timeline->articles->pdata[i];
    good = put_article(putting, article->doc, article) != 0;
  }
  for (guint i = 0; good && i < timeline->events->len; i++) {
    good = put_event(putting, timeline->events->pdata[i]);
  }
  for (guint i = 0; good && i < timeline->articles->len;
       i++) { /* after the events, whose sentences are no beginnings */
    const Article *article = timeline->articles->pdata[i];
    gint64 row = put_article(putting, article->doc, NULL);
    for (guint k = 0; good && k < article->lead->len; k++) {
      good = put_sentence(putting, article->doc, row, article->lead->pdata[k], true) != 0;
    }
  }
  return good;
}

static bool begin(Putting *putting) {
  bool good = sql_run(putting->store, "BEGIN IMMEDIATE;");
  for (StatementId id = 0; good && id < STATEMENTS; id++) {
    g_autofree char *text = sql_with_values(texts[id]);
    good = (putting->statements[id] = sql_prepare(putting->store, text)) != NULL;
  }
  return good;
}

bool store_put(Store *store, const WordLists *lists, const Timeline *timeline) {
  Putting putting = {.store = store, .lists = lists};
  putting.articles = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
  putting.sentences = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
  bool good = begin(&putting) && put_articles(&putting, timeline);
  for (StatementId id = 0; id < STATEMENTS; id++) {
    sqlite3_finalize(putting.statements[id]);
  }
  good = good && sql_run(store, "COMMIT;");
  if (!good) {
    sqlite3_exec(store->db, "ROLLBACK;", NULL, NULL, NULL);
  }
  g_hash_table_unref(putting.articles);
  g_hash_table_unref(putting.sentences);
  return good;
}
