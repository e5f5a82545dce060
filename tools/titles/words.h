/* words.h -- the words of a title, in lower case and without marks, for comparison. */
#ifndef TITLES_WORDS_H
#define TITLES_WORDS_H

#include <glib.h>

/* The words of a text: new array of new strings.  articles: keep "a", "an" and "the"? */
GPtrArray *words_of(const char *text, gboolean articles);

/* Are they equal but for an ending? */
gboolean words_same(const char *a, const char *b);

gboolean words_is_article(const char *word);

#endif
