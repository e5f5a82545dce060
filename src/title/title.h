/* title.h -- the title of an event: the best run of its sentence's own words, how sure it is, and what else it might
 * be.
 *
 * The way: source -> candidates -> features -> rank -> wording; doubt says whether a person should look. */
#ifndef DATELINE_TITLE_TITLE_H
#define DATELINE_TITLE_TITLE_H

#include "title/judge.h"
#include "title/source.h"

enum { TITLE_ALTERNATIVES = 2 };

typedef struct {
  char *text;                             /* never empty */
  double confidence;                      /* 0..1: it can be printed as it is */
  bool needs_edit;                        /* a person should look */
  char *alternatives[TITLE_ALTERNATIVES]; /* what ranks after it; NULL: nothing */
  double sure[TITLE_ALTERNATIVES];        /* the confidence of each, were it chosen */
} Title;

Title title_make(const TitleJudge *judge, const TitleRequest *request);
void title_clear(Title *title);

#endif
