/* page.h -- a timeline as one web page to read and explore. */
#ifndef DATELINE_WRITE_PAGE_H
#define DATELINE_WRITE_PAGE_H

#include "date/words.h"
#include "lang/page.h"
#include "model/timeline.h"

/* The widths of window for which there is a drawing of its own. */
typedef enum { PAGE_PHONE, PAGE_COLUMN, PAGE_WIDE, PAGE_DRAWINGS } PageDrawing;

typedef struct {
  const Timeline *timeline;
  const DateWords *words;
  const PageWords *page_words;
  const char *lang;                    /* BCP 47 */
  bool beside;                         /* it lies where paths of documents begin, so that a link leads to them */
  const char *drawings[PAGE_DRAWINGS]; /* SVG, whose events lead to #e-ID; NULL: none */
} PageInput;

/* Append one self-contained HTML page: it asks for nothing, and its policy lets nothing run but its own small script,
 * without which everything can still be read.  Events whose media.file is set show their picture. */
void write_page(const PageInput *input, GString *out);

/* The element of an event is #e-ID; white space would make two names of one id. */
void page_append_anchor(GString *out, const Event *event);

/* A text that is compiled in, as it is. */
void page_append_resource(GString *out, const char *path);

/* The script is let run by the sum of its bytes, and nothing else is (CSP level 2, hash-source).  New string. */
char *page_script_sum(const char *path);

/* One event as a list's element, and the strip that shows how many there are at each time. */
void page_append_event(const PageInput *input, GHashTable *credits, const Event *event, GString *out);
void page_append_strip(const PageInput *input, GString *out);

/* When the event begins and ends, in days (see date/calendar.h); false: it has no date. */
bool page_days(const Event *event, gint64 *first, gint64 *last);

#endif
