/* pagewords.h -- the words that a drawing adds of its own, in one language (lang/CODE/page.txt). */
#ifndef DATELINE_LANG_PAGEWORDS_H
#define DATELINE_LANG_PAGEWORDS_H

#include <glib.h>

typedef struct PageWords PageWords;

/* Those of the language, of its general form ("fa" for "fa-IR"), else English.  Never NULL. */
PageWords *pagewords_new(const char *code);
void pagewords_free(PageWords *words);

/* The word under that key; the key itself where the language has none. */
const char *pagewords_get(const PageWords *words, const char *key);

#endif
