/* story.h -- what a text has told so far: dates, heads of events and words of its dated sentences.
 *
 * A date or a head that recurs is mostly the same event told a second time. */
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

/* The share of the sentence's long words that earlier sentences of that date had, in hundredths. */
guint story_share(const Story *story, const Clause *clause, const char *date);

/* The share, in thousandths, of words about shares and prices among the dated sentences and the present one: in
 * business news figures are events, elsewhere they are not. */
guint story_trade(const Story *story, const Clause *clause);

/* Add an event of the present sentence. */
void story_add_event(Story *story, const Clause *clause, gint32 head, const char *date);

/* End the sentence, all of whose events are added. */
void story_end_sentence(Story *story, const Clause *clause);

#endif
