/* vital.h -- births and deaths told by convention, without a verb: "Ada Lund (3 May 1901, Moss - 7 June 1990) was a
 * botanist", "Otto (b. 1954)", and the lines "Born: 3 May 1901, Moss" of a table. */
#ifndef DATELINE_EVENT_VITAL_H
#define DATELINE_EVENT_VITAL_H

#include "parse/passage.h"

typedef enum { VITAL_NONE, VITAL_BIRTH, VITAL_DEATH } VitalKind;

typedef struct {
  VitalKind kind;
  gint32 name, name_first;        /* the last and the first token of the name; -1: that of whom the text is about */
  gint32 place_first, place_last; /* tokens of where it was, with its preposition if it has one; first -1: none */
  bool told_by_word;              /* a word says so ("born"), else two dates as far apart as a life is long */
  bool opens;                     /* the sentence begins with the name */
  bool defined;                   /* .. and says who that is */
} Vital;

/* What the phrase dates; kind VITAL_NONE: no birth or death that is told so.  Of a range both phrases may be asked. */
Vital vital_find(const Passage *passage, const Timex *timex);

/* Append tokens first..last as they are written, on one line. */
void vital_append(GString *out, const Clause *clause, gint32 first, gint32 last);

/* "Ada Lund was born in Moss".  New string. */
char *vital_title(const Passage *passage, const Vital *vital, const char *name);

#endif
