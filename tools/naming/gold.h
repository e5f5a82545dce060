/* gold.h -- documents with gold coreference: GUM's entities in the column MISC of CoNLL-U. */
#ifndef NAMING_GOLD_H
#define NAMING_GOLD_H

#include "model/document.h"

/* A mention, by its head. */
typedef struct {
  gsize offset; /* of the head, in bytes of the document's text */
  guint entity; /* number within the document */
  guint words;  /* of the mention */
} GoldHead;

typedef struct {
  char *name;
  Document *document;
  GArray *heads; /* of GoldHead, by offset */
} GoldText;

/* Append the documents of a CoNLL-U file to `texts` (of GoldText*, each freed by gold_free()).  FALSE: *error is set.
 */
gboolean gold_read(const char *path, GPtrArray *texts, GError **error);
void gold_free(GoldText *text);

/* The entity whose head lies in bytes [offset, offset + length); 0: none. */
guint gold_entity(const GoldText *text, gsize offset, gsize length);

#endif
