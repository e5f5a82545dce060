/* build.h -- one event from one date phrase of a parsed sentence. */
#ifndef DATELINE_EXTRACT_BUILD_H
#define DATELINE_EXTRACT_BUILD_H

#include "event/governorfeature.h"
#include "model/event.h"
#include "parse/passage.h"
#include "title/title.h"

/* The weights, and the reference resolution of the document. */
typedef struct {
  const GovernorWeights *governor;
  const TitleJudge *titles; /* NULL: no titles are asked for */
  Naming *naming;
} BuildTools;

/* The word that the phrase dates; -1: the sentence has none. */
gint32 build_head(const Passage *passage, const GovernorWeights *weights, const Timex *timex);

/* The event with that head.  Offsets of the citation are bytes of the document's text. */
Event *build_event(const Passage *passage, const BuildTools *tools, const Timex *timex, gint32 head);

/* An event that the phrase tells itself, at token `head`; without a title and a date. */
Event *build_told(const Passage *passage, const Timex *timex, gint32 head);

/* The event of a sentence without a date phrase, dated `date`. */
Event *build_undated(const Passage *passage, const BuildTools *tools, gint32 head, const Date *date);

/* The request for its title, see title/title.h. */
TitleRequest build_request(const Passage *passage, const GovernorWeights *governor, Naming *naming, const Timex *timex,
                           gint32 head);

/* The date of the event that a phrase dates: for "until May 3" a span with an unknown beginning.  New reference; NULL:
 * it has none. */
Date *build_date(const Timex *timex);

#endif
