/* build.h -- one event from one date phrase of a parsed sentence. */
#ifndef DATELINE_EXTRACT_BUILD_H
#define DATELINE_EXTRACT_BUILD_H

#include "event/signs.h"
#include "model/event.h"
#include "parse/passage.h"
#include "title/title.h"

/* What is learnt, and who is meant in the document. */
typedef struct {
  const SignWeights *governor;
  const TitleWeights *titles; /* NULL: no titles are asked for */
  Naming *naming;
} BuildTools;

/* The word that the phrase dates; -1: the sentence has none. */
gint32 build_head(const Passage *passage, const SignWeights *weights, const Timex *timex);

/* The event with that head.  Offsets of the citation are bytes of the document's text. */
Event *build_event(const Passage *passage, const BuildTools *tools, const Timex *timex, gint32 head);

/* The event of a sentence without a phrase, with the date that it is given. */
Event *build_undated(const Passage *passage, const BuildTools *tools, gint32 head, const Date *date);

/* What its title is asked by. */
TitleRequest build_request(const Passage *passage, const SignWeights *governor, Naming *naming, const Timex *timex,
                           gint32 head);

/* The date of what a phrase dates: of what lasted "until May 3" nobody says since when.  NULL: it has none. */
Date *build_date(const Timex *timex);

#endif
