/* extract.h -- a document in, its events out. */
#ifndef DATELINE_EXTRACT_EXTRACT_H
#define DATELINE_EXTRACT_EXTRACT_H

#include "model/diag.h"
#include "model/document.h"
#include "model/timeline.h"
#include "text/wordlist.h"
#include "timex/timex.h"
#include "title/judge.h"

/* What one language needs for extraction; made once, used for any number of
 * documents, by one thread at a time. */
typedef struct Extractor Extractor;

typedef struct Trace Trace; /* see trace.h */

Extractor *extractor_new(const char *lang);            /* one with timex.txt */
Extractor *extractor_twin(const Extractor *extractor); /* one of the same language for another thread */
void extractor_free(Extractor *extractor);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Extractor, extractor_free)

const TimexTables *extractor_tables(Extractor *extractor); /* NULL without an extractor */

const WordLists *extractor_lists(Extractor *extractor); /* the same */

/* Choose titles by another judge than the language's: for what learns them. */
void extractor_use_titles(Extractor *extractor, const TitleJudge *judge);

typedef struct {
  Genre genre;
  int fiscal_year_start;
  Trace *trace; /* records a stage of each sentence; may be NULL */
  bool sketch;  /* find dates and citations only: events have no titles, and none are joined */
  Diag *diag;   /* notes about dates, see doubts.h; may be NULL */
} ExtractOptions;

/* Add the document's events (dated and undated) to `out`, in source order, with
 * titles, citations (offsets in code points) and importance; what one document says
 * twice is one event.  Adds the text to its articles.  Sets the title of `out` where it has none. */
void extract_document(Extractor *extractor, const Document *document, const ExtractOptions *options, Timeline *out);

/* Date the undated events of `timeline` by an anchor that was not known when they were extracted; with
 * `one_text`, what then proves to be told twice becomes one. */
void extractor_redate(Extractor *extractor, Timeline *timeline, const Date *anchor, const ExtractOptions *options,
                      bool one_text);

/* Join the events of several texts that tell the same (merge.h, differ.h); returns how many are dated otherwise
 * elsewhere. */
guint extractor_merge(Extractor *extractor, Timeline *timeline);

#endif
