/* wording.h -- a candidate as it is printed: the text's own characters, with a name in place of a pronoun. */
#ifndef DATELINE_TITLE_WORDING_H
#define DATELINE_TITLE_WORDING_H

#include "title/candidate.h"

/* The name that is printed in place of a title's first words; name NULL: they stay. */
typedef struct {
  const char *name; /* borrowed */
  double sure;      /* 0..1 */
  gint32 to;        /* the last token that it replaces; less than the first: it replaces none and is put before them */
  bool owner;       /* it takes 's */
} TitleName;

/* The name for a title that begins with token `first`. */
TitleName wording_name(const TitleSource *source, gint32 first);

/* The words of the title.  New string. */
char *wording_text(const TitleSource *source, const TitleCandidate *candidate, const TitleName *name);

/* Append what makes an owner of the name that `out` ends with: 's. */
void wording_append_owner(const WordLists *lists, GString *out);

/* How many words a text has, as blanks part them. */
gint32 wording_words(const char *text);

#endif
