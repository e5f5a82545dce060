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
} Link;

typedef struct {
  Document *document;
  GArray *links; /* of Link, in order */
} LinkedText;

/* NULL and *error: the file cannot be read or is no TimeML. */
LinkedText *linked_text_read(const char *path, GError **error);
void linked_text_free(LinkedText *text);

#endif
