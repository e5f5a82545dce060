/* story.h -- what a text has told so far: its dates, the heads of its events and the words of its dated sentences.
 *
 * A date or a head that comes back is mostly the same thing told a second time. */
#ifndef DATELINE_EVENT_STORY_H
#define DATELINE_EVENT_STORY_H

#include "parse/passage.h"

typedef struct Story Story;

Story *story_new(void);
void story_free(Story *story);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Story, story_free)

/* Dated sentences before this one. */
guint story_sentences(const Story *story);

/* Has an event with that date (entry_date_key()) been told in a sentence before? */
bool story_has_date(const Story *story, const char *date);

/* Has an event of its year been told? */
bool story_has_year(const Story *story, const char *date);

/* Has the word been the head of an event in that year? */
bool story_has_head_in_year(const Story *story, const Clause *clause, gint32 head, const char *date);

/* Has another phrase of the sentence at hand the same head? */
bool story_shares_head(const Story *story, const Clause *clause, gint32 head);

/* Has the word been the head of an event in a sentence before? */
bool story_has_head(const Story *story, const Clause *clause, gint32 head);

/* How many hundredths of the long words of the sentence stood in sentences of that date before. */
guint story_share(const Story *story, const Clause *clause, const char *date);

/* How many of a thousand words of the dated sentences, with the one at hand, are of shares and prices: there figures
 * are the news, elsewhere they are beside it. */
guint story_trade(const Story *story, const Clause *clause);

/* The event is told. */
void story_add_event(Story *story, const Clause *clause, gint32 head, const char *date);

/* The sentence, all of whose events are added, is over. */
void story_end_sentence(Story *story, const Clause *clause);

#endif
