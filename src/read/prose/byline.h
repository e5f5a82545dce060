/* byline.h -- the words and names that head a text: "By Ann Lee", "Published on". */
#ifndef DATELINE_READ_PROSE_BYLINE_H
#define DATELINE_READ_PROSE_BYLINE_H

#include <glib.h>
#include <stdbool.h>

/* byline.txt of a language; text NULL: it has none. */
typedef struct {
  const char *text;
  gsize len;
} BylineWords;

/* lang: a tag as "en-GB", NULL: English. */
BylineWords byline_words(const char *lang);

/* Those of them that say when a text was published or changed: published.txt. */
BylineWords byline_published(const char *lang);

/* Is the word one of them, whatever its case? */
bool byline_has(const BylineWords *words, const char *word);

/* Does the word begin with a capital or a digit, as names and numbers do? */
bool byline_is_name(const char *word);

/* The words, of letters and digits, of text[0..len); new, NULL-terminated. */
char **byline_split(const char *text, gsize len);

/* Does text[0..len) begin with one of the words and consist of these and names only? */
bool byline_fits(const BylineWords *words, const char *text, gsize len);

#endif
