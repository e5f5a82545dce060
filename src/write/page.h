/* page.h -- a timeline as one self-contained web page. */
#ifndef DATELINE_WRITE_PAGE_H
#define DATELINE_WRITE_PAGE_H

#include "date/words.h"
#include "lang/pagewords.h"
#include "model/timeline.h"

/* Widths of window, each with its own drawing. */
typedef enum { PAGE_PHONE, PAGE_COLUMN, PAGE_WIDE, PAGE_DRAWINGS } PageDrawing;

typedef struct {
  const Timeline *timeline;
  const DateWords *words;
  const PageWords *page_words;
  const char *lang;                    /* BCP 47 */
  bool beside;                         /* relative paths of documents start from the page, so it may link to them */
  const char *drawings[PAGE_DRAWINGS]; /* SVG, whose events lead to #e-ID; NULL: none */
} PageInput;

/* Append one HTML page that makes no request; its policy allows only its own small script, without which it can still
 * be read.  Events whose media.file is set show their picture. */
void write_page(const PageInput *input, GString *out);

/* Append the id of an event's element, e-ID without white space. */
void page_append_anchor(GString *out, const Event *event);

/* Append a compiled-in file (lang_resource()) unchanged. */
void page_append_resource(GString *out, const char *path);

/* The hash by which the policy allows a script (CSP level 2, hash-source).  New string. */
char *page_script_sum(const char *path);

/* Append one event as a list element; append the histogram of events over time. */
void page_append_event(const PageInput *input, GHashTable *credits, const Event *event, GString *out);
void page_append_strip(const PageInput *input, GString *out);

/* First and last day of the event (see date/calendar.h); false: it has no date. */
bool page_days(const Event *event, gint64 *first, gint64 *last);

#endif
