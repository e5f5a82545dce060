/* htmlhead.h -- what an HTML page says of itself: title, language, publication date. */
#ifndef DATELINE_READ_HTMLHEAD_H
#define DATELINE_READ_HTMLHEAD_H

#include "model/document.h"
#include <libxml/tree.h>

/* Fill the document's title, lang and anchor ("html") where the page has them.  The
 * date is that of article:published_time, else JSON-LD datePublished, else the first
 * <time datetime>. */
void htmlhead_take(xmlNodePtr root, Document *document);

#endif
