/* title.h -- the title of an event: the best run of its sentence's own words, with a confidence and alternatives.
 *
 * The stages: source -> candidates -> features -> rank -> wording -> doubt, which says whether a person should look. */
#ifndef DATELINE_TITLE_TITLE_H
#define DATELINE_TITLE_TITLE_H

#include "title/judge.h"
#include "title/source.h"

enum { TITLE_ALTERNATIVES = 2 };

typedef struct {
  char *text;                             /* never empty */
  double confidence;                      /* 0..1, that it can be printed as it is */
  bool needs_edit;                        /* a person should look */
  char *alternatives[TITLE_ALTERNATIVES]; /* what ranks next; NULL: no more */
  double sure[TITLE_ALTERNATIVES];        /* the confidence that each would have */
} Title;

Title title_make(const TitleJudge *judge, const TitleRequest *request);
void title_clear(Title *title);

#endif
