/* document.h -- one text as read: what extraction works on. */
#ifndef DATELINE_MODEL_DOCUMENT_H
#define DATELINE_MODEL_DOCUMENT_H

#include "date/date.h"

/* `text` is valid UTF-8 without a byte order mark, line ends as they came.
 * Front matter lies before `body`.  Offsets inside the program are bytes of
 * `text`; writers turn them into code points. */
typedef struct {
  gsize offset, length; /* bytes of the text */
} DocumentLine;

typedef struct {
  char *part;    /* of a container: what a reader calls it; NULL */
  GArray *pages; /* of gsize: the byte at which each page begins; NULL: it has none */
  char *name;    /* as given on the command line, or the id of a --jsonl line */
  char *title;   /* of the front matter, the HTML head, the first line; NULL */
  char *lang;    /* BCP 47, NULL: not said */
  char *text;
  gsize len;
  gsize body;   /* first byte that is prose */
  Date *anchor; /* publication date, NULL: none */
  const char
      *anchor_from; /* "option", "front-matter", "byline", "html", "timeml", "file-name", "mail", "saved"; static */
  bool plain;       /* `text` is a file as it stands, so that its lines are the file's */
  GArray *bylines;  /* of DocumentLine: "By Ann Lee, Nov. 15, 2024", "Updated ...": of the text itself, no prose */
  GArray *apart;    /* of DocumentLine, in any order: what is no prose (entries of a list, marks of Markdown) */
} Document;

Document *document_new(const char *name, const char *text, gsize len); /* copies */
bool document_is_byline(const Document *document, gsize offset);       /* is `offset` within one? */
gsize document_page(const Document *document, gsize offset);           /* counted from 1; 0: it has no pages */

/* Keep text[offset..offset+length) out of the prose. */
void document_set_apart(Document *document, gsize offset, gsize length);

/* The text with blanks in the place of what is set apart, line ends kept: each offset is that of the text.  New
 * string; NULL: nothing is set apart. */
char *document_prose(const Document *document);
void document_free(Document *document);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Document, document_free)

#endif
