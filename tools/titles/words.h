/* words.h -- the words of a title as a reader compares them: lower case, without marks. */
#ifndef TITLES_WORDS_H
#define TITLES_WORDS_H

#include <glib.h>

/* Words of the text, new strings; articles: keep "a", "an", "the"? */
GPtrArray *words_of(const char *text, gboolean articles);

/* Equal but for an ending? */
gboolean words_same(const char *a, const char *b);

gboolean words_is_article(const char *word);

#endif
