/* links.h -- TimeML documents with events linked to dates. */
#ifndef WEIGHTS_LINKS_H
#define WEIGHTS_LINKS_H

#include "model/document.h"
#include "text/sentence.h"

/* A date phrase and the words that happen in it or, if there are none, begin or end with it. */
typedef struct {
  Span phrase;
  GArray *heads; /* of Span */
  gboolean within;
  Span clause; /* of gold that says it: the run of words that tells of it; length 0: there is none */
  gboolean entry, doubt;
  guint weight; /* of an entry, 1..5 */
} Link;

typedef struct {
  Document *document;
  GArray *links;   /* of Link, in order */
  gboolean graded; /* the links say what is an entry */
} LinkedText;

/* NULL and *error: the file cannot be read or is no TimeML. */
LinkedText *linked_text_read(const char *path, GError **error);
void linked_text_free(LinkedText *text);

#endif
