/* wording.h -- a candidate as a reader sees it: the text's own characters, and the name of who is meant. */
#ifndef DATELINE_TITLE_WORDING_H
#define DATELINE_TITLE_WORDING_H

#include "title/candidate.h"

/* What is printed in place of a title's first words; name NULL: they stay. */
typedef struct {
  const char *name; /* borrowed */
  double sure;      /* 0..1 */
  gint32 to;        /* the last token that it takes the place of; below the first one: it is put before it */
  bool owner;       /* it takes 's */
} TitleName;

/* Whom the title that begins with token `first` means. */
TitleName wording_name(const TitleSource *source, gint32 first);

/* Whom the pronoun i inside a title stands for; NULL: nobody is named, or the title has somebody before it. */
const char *wording_inner_name(const TitleSource *source, const TitleCandidate *candidate, gint32 i);

/* New string. */
char *wording_text(const TitleSource *source, const TitleCandidate *candidate, const TitleName *name);

/* Words apart by blanks. */
gint32 wording_words(const char *text);

#endif
