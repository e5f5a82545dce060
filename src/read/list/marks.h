/* marks.h -- inline markup of Markdown: the bytes that are no words, and the links. */
#ifndef DATELINE_READ_LIST_MARKS_H
#define DATELINE_READ_LIST_MARKS_H

#include "model/document.h"

typedef struct {
  gsize offset, length; /* of the words that are the link, in bytes of the text */
  char *url;
} MarksLink;

/* Both in the order of the text. */
typedef struct {
  GArray *spans; /* of DocumentLine */
  GArray *links; /* of MarksLink */
} Marks;

Marks marks_new(void);
void marks_clear(Marks *marks);

/* Add the marks and links of text[from..to), which is one line or more.  Linear. */
void marks_find(Marks *marks, const char *text, gsize from, gsize to);

/* Text without marks and with single blanks; at[i] is the byte of the text that byte i of `words` comes from,
 * at[words->len] one past the last. */
typedef struct {
  GString *words;
  GArray *at; /* of gsize */
} PlainWords;

PlainWords marks_plain(const Marks *marks, const char *text, gsize from, gsize to);
void plain_words_clear(PlainWords *plain);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(PlainWords, plain_words_clear)

/* Where the first link within text[from..to) leads; NULL: there is none. */
const char *marks_link(const Marks *marks, gsize from, gsize to);

#endif
