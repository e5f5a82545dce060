/* htmlhead.h -- the metadata of an HTML page: title, language, publication date. */
#ifndef DATELINE_READ_PROSE_HTMLHEAD_H
#define DATELINE_READ_PROSE_HTMLHEAD_H

#include "model/document.h"
#include "timex/timex.h"
#include <libxml/tree.h>

/* Fill the document's title, lang and anchor ("html") where the page has them.  The
 * date is that of a <meta> (article:published_time and its cousins), else JSON-LD datePublished, else an element
 * marked as such (itemprop, class "published", <time pubdate>), else the first <time>.  `tables` read dates in
 * words; NULL: none. */
void htmlhead_take(xmlNodePtr root, const TimexTables *tables, Document *document);

#endif
