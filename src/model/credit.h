/* credit.h -- who an event is credited to: a source of the timeline that it names by id, or its own words. */
#ifndef DATELINE_MODEL_CREDIT_H
#define DATELINE_MODEL_CREDIT_H

#include "model/timeline.h"

typedef struct {
  const char *title; /* NULL: nothing is said */
  const char *link;  /* one that may be written; NULL: none */
} Credit;

/* The sources of the timeline by their ids; borrows them. */
GHashTable *credit_index(const Timeline *timeline);

/* The credit of an event, by `index`: its `source` as an id, else as words.  Strings are borrowed from both. */
Credit credit_of(GHashTable *index, const Event *event);

/* Where a citation stands, for a reader: "contract.pdf, p. 14", "inbox.mbox#3, Re: Roof".  `page` is the word for a
 * page; `whole`: with the folders that the document lies in.  New string; NULL: no document is named. */
char *credit_place(const Citation *citation, const char *page, bool whole);

#endif
