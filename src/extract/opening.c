/* opening.c -- see opening.h. */
#include "extract/opening.h"

#include "text/sentence.h"

enum { SENTENCES = 5, LEAST_WORDS = 5 };

/* Are there so many words that it is a sentence and no heading? */
static bool is_long(const char *text, gsize length) {
  guint words = 0;
  for (gsize i = 0; i < length && words < LEAST_WORDS; i++) {
    words += !g_ascii_isspace(text[i]) && (i == 0 || g_ascii_isspace(text[i - 1]));
  }
  return words >= LEAST_WORDS;
}

static bool has_event(const GPtrArray *events, guint first, const Span *sentence) {
  for (guint i = first; i < events->len; i++) {
    const Citation *citation = ((const Event *)events->pdata[i])->citations->pdata[0];
    if (citation->offset == sentence->offset) {
      return true;
    }
  }
  return false;
}

static void add_remark(Article *article, const char *text, const Span *sentence) {
  Remark *remark = remark_new();
  remark->quote = g_strndup(text + sentence->offset, sentence->length);
  remark->offset = (gsize)g_utf8_strlen(text, (gssize)sentence->offset);
  remark->length = (gsize)g_utf8_strlen(remark->quote, -1);
  g_ptr_array_add(article->lead, remark);
}

void opening_add(const Document *document, const GArray *sentences, Timeline *out, guint first) {
  Article *article = article_new(document->name, document->anchor);
  guint n = 0;
  for (guint i = 0; i < sentences->len && n < SENTENCES; i++) {
    const Span *sentence = &g_array_index(sentences, Span, i);
    bool told = has_event(out->events, first, sentence);
    bool said =
        !document_is_byline(document, sentence->offset) && is_long(document->text + sentence->offset, sentence->length);
    n += told || said;
    if (said && !told) {
      add_remark(article, document->text, sentence);
    }
  }
  g_ptr_array_add(out->articles, article);
}
