/* store.h -- an archive's events in an SQLite file, to ask again.
 *
 * What a text told is kept under its name and replaced when it comes anew.  Full text is found by FTS5 over the
 * words as a topic looks for them (topic_query_keys()), so that a store answers as the texts would. */
#ifndef DATELINE_STORE_STORE_H
#define DATELINE_STORE_STORE_H

#include "model/diag.h"
#include "model/timeline.h"
#include "topic/query.h"

typedef struct Store Store;

/* `create`: make the file where there is none.  NULL: it cannot be opened, or is no store (said). */
Store *store_open(const char *path, bool create, Diag *diag);
void store_close(Store *store);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Store, store_close)

/* Keep what the articles of `timeline` told, all or nothing; of each event the first text counts.  False: said. */
bool store_put(Store *store, const WordLists *lists, const Timeline *timeline);

/* Add to `out` what the texts that have a word of `query` told (NULL: all texts).  False: said. */
bool store_load(Store *store, const TopicQuery *query, Timeline *out);

/* Texts and events that are kept. */
void store_count(Store *store, gsize *articles, gsize *events);

#endif
