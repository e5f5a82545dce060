/* title.h -- a headline of at most ten words from a clause. */
#ifndef DATELINE_EXTRACT_TITLE_H
#define DATELINE_EXTRACT_TITLE_H

#include "naming/naming.h"
#include "parse/clause.h"

#define TITLE_MAX_WORDS 10

typedef struct {
  const Clause *clause;
  gint32 head;          /* the event */
  const guint8 *dated;  /* per token: part of a date phrase, stays out */
  gint32 value;         /* first word of what the phrase has for itself in a comparison; -1: it is in none */
  const Naming *naming; /* who the pronouns of its text are; NULL: only the sentences tell */
} TitleRequest;

typedef struct {
  char *text;      /* never empty */
  bool needs_edit; /* a pronoun was left unresolved, or little is left */
} Title;

/* All words are the document's.  Free title.text with g_free(). */
Title title_make(const TitleRequest *request);

#endif
