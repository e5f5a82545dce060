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

/* Is the word one of them, in whatever case? */
bool byline_has(const BylineWords *words, const char *word);

/* Does a word begin as names and numbers do? */
bool byline_is_name(const char *word);

/* Letters and digits of text[0..len) as words; NULL-terminated, the caller's. */
char **byline_split(const char *text, gsize len);

/* Does text[0..len) begin with such a word and have only such words and names? */
bool byline_fits(const BylineWords *words, const char *text, gsize len);

#endif
