/* query.h -- the words of a topic: `BP oil spill`, `"Deepwater Horizon" rig`.
 *
 * A word matches in all its forms ("spill", "spilled", "spills"), one in capitals (WHO, BP) only in capitals.  Words in
 * double quotes are a phrase that a text must have. */
#ifndef DATELINE_TOPIC_QUERY_H
#define DATELINE_TOPIC_QUERY_H

#include "text/wordlist.h"

typedef struct TopicQuery TopicQuery;

/* lists are borrowed.  NULL: there is no word to search for. */
TopicQuery *topic_query_new(const WordLists *lists, const char *words);
void topic_query_free(TopicQuery *query);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(TopicQuery, topic_query_free)

/* The number of terms (words or phrases), at most 32, and the set of required ones: bit i stands for term i. */
guint topic_query_terms(const TopicQuery *query);
guint32 topic_query_required(const TopicQuery *query);

/* Which terms text[0..len) has.  Linear. */
guint32 topic_query_find(const TopicQuery *query, const char *text, gsize len);

/* The words of a text as terms are compared, for a full-text index: hexadecimal numbers separated by blanks.  New
 * string. */
char *topic_query_keys(const WordLists *lists, const char *text);

/* A query for texts with any of the terms, in the syntax of SQLite's FTS5 over such keys.  New string. */
char *topic_query_match(const TopicQuery *query);

/* May a text with these terms be of the topic: one of them, and all that are required? */
bool topic_query_touches(const TopicQuery *query, guint32 found);

#endif
