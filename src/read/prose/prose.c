/* prose.c -- see prose.h. */
#include "read/prose/prose.h"
#include "read/list/list.h"
#include "read/prose/anchor.h"
#include "read/prose/backmatter.h"
#include <string.h>

ExtractOptions prose_options(const Options *options) {
  const char *genre = options_text(options, OPT_GENRE);
  ExtractOptions out = {.genre = GENRE_AUTO, .fiscal_year_start = options_int(options, OPT_FISCAL_YEAR_START)};
  if (genre && !strcmp(genre, "news")) {
    out.genre = GENRE_NEWS;
  } else if (genre && !strcmp(genre, "history")) {
    out.genre = GENRE_HISTORY;
  }
  return out;
}

/* Of the undated events from `first` on, those that a publication date would place: not "after the war". */
static guint placeable(const GPtrArray *undated, guint first) {
  guint n = 0;
  for (guint i = first; i < undated->len; i++) {
    const Event *event = undated->pdata[i];
    n += ((const Citation *)event->citations->pdata[0])->phrase_value != NULL;
  }
  return n;
}

static void report(const ReadInput *input, const Document *document, guint dated, guint undated) {
  DiagPlace nowhere = {0};
  if (!dated && !undated) {
    diag_add(input->diag, DIAG_WARNING, "no-dates", nowhere,
             "no dated event found in the text; dates are looked for in English prose");
  } else if (!document->anchor && undated) {
    diag_add(input->diag, DIAG_WARNING, "no-anchor", nowhere,
             "no publication date; %u of %u events cannot be placed; give --date YYYY-MM-DD", undated, dated + undated);
  }
}

/* The timeline speaks for its first text: its date, language and title are kept. */
static void describe(const Document *document, Timeline *out) {
  if (!out->anchor && document->anchor) {
    out->anchor = date_ref(document->anchor);
    out->anchor_from = document->anchor_from;
  }
  if (!out->lang) {
    out->lang = g_strdup(document->lang);
  }
  if (!out->title) {
    out->title = g_strdup(document->title);
  }
}

void prose_read(const ReadInput *input, Document *document, const Blocks *blocks, Timeline *out) {
  guint dated = out->events->len, undated = out->undated->len;
  if (blocks)
    backmatter_cut(document, blocks);
  g_autoptr(List) list = blocks && !input->only_documents ? list_find(input, document, blocks) : NULL;
  anchor_find(input, document);
  describe(document, out);
  if (!input->only_documents) {
    ExtractOptions options = prose_options(input->options);
    options.trace = input->trace;
    extract_document(input->extractor, document, &options, out);
    if (list)
      list_add(input, list, document, out);
    report(input, document, out->events->len - dated, placeable(out->undated, undated));
  }
  if (input->documents) {
    g_ptr_array_add(input->documents, document);
  } else {
    document_free(document);
  }
}
