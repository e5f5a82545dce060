/* name.h -- the name that a title opens with, where its sentence says "he" or "the company". */
#ifndef DATELINE_TITLE_NAME_H
#define DATELINE_TITLE_NAME_H

#include "title/source.h"

/* The name that is printed in place of a title's first words; name NULL: they stay. */
typedef struct {
  const char *name; /* borrowed */
  double sure;      /* 0..1 */
  gint32 to;        /* the last token that it replaces; less than the first: it replaces none and is put before them */
  bool owner;       /* it takes 's */
} TitleName;

/* The name for a title that begins with token `first`. */
TitleName title_name(const TitleSource *source, gint32 first);

/* Is token i, a pronoun, that of an owner? */
bool name_is_owner(const TitleSource *source, gint32 i);

/* Append the name, which is one, as the title opens with it. */
void name_append(const TitleSource *source, const TitleName *name, GString *out);

/* Append what makes an owner of the name that `out` ends with: 's. */
void name_append_owner(const WordLists *lists, GString *out);

#endif
