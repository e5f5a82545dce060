/* credit.h -- whom an event is from: the source of the timeline that it names, or its own words. */
#ifndef DATELINE_MODEL_CREDIT_H
#define DATELINE_MODEL_CREDIT_H

#include "model/timeline.h"

typedef struct {
  const char *title; /* NULL: nothing is said */
  const char *link;  /* one that may be written; NULL: none */
} Credit;

/* The sources of the timeline by their ids; borrows them. */
GHashTable *credit_index(const Timeline *timeline);

/* What the event's `source` says: a text that is no id speaks for itself. */
Credit credit_of(GHashTable *index, const Event *event);

/* Where a citation stands, for a reader: "contract.pdf, p. 14", "inbox.mbox#3, Re: Roof".  `page` is the word for a
 * page; `whole`: with the folders that the document lies in.  New string; NULL: no document is named. */
char *credit_place(const Citation *citation, const char *page, bool whole);

#endif
