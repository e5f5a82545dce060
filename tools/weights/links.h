/* links.h -- TimeML documents with events linked to dates. */
#ifndef WEIGHTS_LINKS_H
#define WEIGHTS_LINKS_H

#include "model/document.h"
#include "text/sentence.h"

/* A date phrase and the events that it dates; if there are none, those that begin or end with it. */
typedef struct {
  Span phrase;
  GArray *heads;   /* of Span: the words of the events */
  gboolean within; /* they happen in its time; FALSE: it bounds them */
  Span clause;     /* the run of words that tells of the event, where the gold says it; length 0: it does not */
  gboolean entry, doubt;
  guint weight; /* the importance of an entry, 1..5 */
} Link;

typedef struct {
  Document *document;
  GArray *links;   /* of Link, in order */
  gboolean graded; /* the links say which dates are those of entries */
} LinkedText;

/* The document of a TimeML file.  NULL: it cannot be read or is no TimeML; *error is set. */
LinkedText *linked_text_read(const char *path, GError **error);
void linked_text_free(LinkedText *text);

#endif
