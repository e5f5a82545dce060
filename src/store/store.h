/* store.h -- an archive's events in an SQLite file, for repeated queries.
 *
 * The events of a text are stored under its name and replaced when it is read again.  FTS5 indexes the words as topics
 * compare them (topic_query_keys()), so that a store answers as the texts would. */
#ifndef DATELINE_STORE_STORE_H
#define DATELINE_STORE_STORE_H

#include "model/diag.h"
#include "model/timeline.h"
#include "topic/query.h"

typedef struct Store Store;

/* `create`: make the file where there is none.  NULL: it cannot be opened, or is no store (said in diag). */
Store *store_open(const char *path, bool create, Diag *diag);
void store_close(Store *store);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Store, store_close)

/* Store the events of the articles of `timeline` in one transaction; an event belongs to the text of its first
 * citation. False: said in diag. */
bool store_put(Store *store, const WordLists *lists, const Timeline *timeline);

/* Add to `out` the events of all texts that contain a word of `query` (NULL: of all texts).  False: said in diag. */
bool store_load(Store *store, const TopicQuery *query, Timeline *out);

/* The number of texts and events stored. */
void store_count(Store *store, gsize *articles, gsize *events);

#endif
