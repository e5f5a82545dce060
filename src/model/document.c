/* document.c -- making and freeing documents. */
#include <string.h>

#include "model/document.h"

Document *document_new(const char *name, const char *text, gsize len) {
  Document *document = g_new0(Document, 1);
  document->name = g_strdup(name);
  document->text = g_malloc(len + 1);
  memcpy(document->text, text, len);
  document->text[len] = '\0';
  document->len = len;
  document->bylines = g_array_new(FALSE, FALSE, sizeof(DocumentLine));
  document->apart = g_array_new(FALSE, FALSE, sizeof(DocumentLine));
  return document;
}

void document_set_apart(Document *document, gsize offset, gsize length) {
  DocumentLine line = {offset, length};
  if (length)
    g_array_append_val(document->apart, line);
}

char *document_prose(const Document *document) {
  if (!document->apart->len)
    return NULL;
  char *prose = g_strndup(document->text, document->len);
  for (guint i = 0; i < document->apart->len; i++) {
    const DocumentLine *line = &g_array_index(document->apart, DocumentLine, i);
    for (gsize k = line->offset; k < line->offset + line->length; k++) {
      if (prose[k] != '\n')
        prose[k] = ' ';
    }
  }
  return prose;
}

bool document_is_byline(const Document *document, gsize offset) {
  for (guint i = 0; i < document->bylines->len; i++) {
    const DocumentLine *line = &g_array_index(document->bylines, DocumentLine, i);
    if (offset >= line->offset && offset - line->offset < line->length) {
      return true;
    }
  }
  return false;
}

gsize document_page(const Document *document, gsize offset) {
  guint low = 0, high = document->pages ? document->pages->len : 0;
  while (low < high) {
    guint middle = (low + high) / 2;
    if (g_array_index(document->pages, gsize, middle) <= offset) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

void document_free(Document *document) {
  if (!document) {
    return;
  }
  g_free(document->name);
  g_free(document->part);
  g_free(document->title);
  g_free(document->lang);
  g_free(document->text);
  date_unref(document->anchor);
  g_array_unref(document->bylines);
  g_array_unref(document->apart);
  if (document->pages) {
    g_array_unref(document->pages);
  }
  g_free(document);
}
