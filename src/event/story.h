/* story.h -- what a text has told so far: the dates, heads of events and words of its dated sentences.
 *
 * A date or a head that recurs mostly belongs to an event told before.  `date` is a key of entry_date_key(). */
#ifndef DATELINE_EVENT_STORY_H
#define DATELINE_EVENT_STORY_H

#include "parse/passage.h"

typedef struct Story Story;

Story *story_new(void);
void story_free(Story *story);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Story, story_free)

/* How many dated sentences have ended. */
guint story_sentences(const Story *story);

/* Has an earlier sentence told an event of that date? */
bool story_has_date(const Story *story, const char *date);

/* .. of the year of that date? */
bool story_has_year(const Story *story, const char *date);

/* Has the word been the head of an event in the year of that date? */
bool story_has_head_in_year(const Story *story, const Clause *clause, gint32 head, const char *date);

/* Has another phrase of the present sentence the same head? */
bool story_shares_head(const Story *story, const Clause *clause, gint32 head);

/* Has the word been the head of an event in an earlier sentence? */
bool story_has_head(const Story *story, const Clause *clause, gint32 head);

/* The share of the sentence's long words that earlier sentences of that date had, 0..100. */
guint story_share(const Story *story, const Clause *clause, const char *date);

/* The share, 0..1000, of words about shares and prices in the dated sentences and the present one.  In business news
 * figures are events; elsewhere they are not. */
guint story_trade(const Story *story, const Clause *clause);

/* Add an event of the present sentence. */
void story_add_event(Story *story, const Clause *clause, gint32 head, const char *date);

/* End the present sentence, after all its events have been added. */
void story_end_sentence(Story *story, const Clause *clause);

#endif
