/* sniff.h -- in which language a text is, by its commonest words (lang/stopwords.txt). */
#ifndef DATELINE_LANG_SNIFF_H
#define DATELINE_LANG_SNIFF_H

#include <glib.h>

typedef struct {
  char *code; /* "de"; NULL: the text is too short to tell, or in none that is known */
  char *name; /* "German", in English */
} SniffedLang;

/* Looks at the beginning of the text only.  Where two languages are about as likely, none is given. */
SniffedLang sniff_language(const char *text, gsize len);
void sniffed_lang_clear(SniffedLang *lang);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(SniffedLang, sniffed_lang_clear)

#endif
