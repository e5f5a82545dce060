/* prose.c -- see prose.h. */
#include "read/prose/prose.h"
#include "lang/lang.h"
#include "lang/sniff.h"
#include "read/list/list.h"
#include "read/prose/anchor.h"
#include "read/prose/backmatter.h"
#include "read/prose/dateline.h"
#include "read/prose/stamp.h"
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

/* The day told by "On 3 May 2024, Ann wrote:"; NULL: by none that is whole. */
static Date *date_said(const ReadInput *input, const char *said) {
  TimexContext context = {0};
  g_autoptr(GArray) found = timex_find(extractor_tables(input->extractor), said, strlen(said), &context);
  for (guint i = 0; i < found->len; i++) {
    const Date *date = g_array_index(found, Timex, i).date;
    if (anchor_is_day(date)) {
      return anchor_day(date);
    }
  }
  return NULL;
}

/* What the container says of the document: its name there, its pages, when it was written. */
static void take_part(const ReadInput *input, Document *document) {
  const Part *part = input->part;
  document->part = g_strdup(part->label);
  document->pages = part->pages ? g_array_copy((GArray *)part->pages) : NULL;
  if (part->title && !document->title) {
    document->title = g_strdup(part->title);
  }
  Date *date = document->anchor ? NULL
               : part->date     ? date_parse_edtf(part->date, -1, NULL)
               : part->said     ? date_said(input, part->said)
                                : NULL;
  if (date) {
    document->anchor = date;
    document->anchor_from = part->date_from;
  }
}

/* Has the text, its lists apart, a figure that may be of a date? */
static bool has_figures(const Document *document) {
  g_autofree char *prose = document_prose(document);
  const char *text = prose ? prose : document->text;
  return strpbrk(text + document->body, "0123456789");
}

/* In another language than that whose prose can be read?  Said; its dates are then written in it too. */
static bool is_foreign(const ReadInput *input, Document *document, const SniffedLang *lang) {
  if (!lang->code || strcmp(lang->code, "en") == 0)
    return false;
  if (has_figures(document))
    diag_add(input->diag, DIAG_WARNING, "language", (DiagPlace){0},
             "reads as %s; only its lists and tables are taken, for prose is read in English only", lang->name);
  gsize len;
  g_autofree char *dates = g_strdup_printf("lang/%s/date.txt", lang->code);
  if (!document->lang && lang_resource(dates, &len))
    document->lang = g_strdup(lang->code);
  return true;
}

/* The prose, then the lists; false: there was prose that could not be read (said). */
static bool extract(const ReadInput *input, Document *document, const SniffedLang *lang, List *list, Timeline *out) {
  ExtractOptions options = prose_options(input->options);
  options.trace = input->trace;
  options.diag = input->diag;
  options.sketch = input->sketch;
  bool foreign = is_foreign(input, document, lang);
  describe(document, out);
  if (!foreign)
    extract_document(input->extractor, document, &options, out);
  if (list)
    list_add(input, list, document, out);
  return !foreign;
}

void prose_read(const ReadInput *input, Document *document, const Blocks *blocks, Timeline *out) {
  guint dated = out->events->len, undated = out->undated->len;
  if (input->part)
    take_part(input, document);
  if (blocks)
    backmatter_cut(document, blocks);
  g_auto(SniffedLang) lang = {0};
  if (!input->only_documents)
    lang = sniff_language(document->text + document->body, document->len - document->body);
  anchor_find(input, document);
  stamp_set_apart(document, extractor_tables(input->extractor), blocks);
  g_autoptr(List) list = blocks && !input->only_documents ? list_find(input, document, blocks, lang.code) : NULL;
  dateline_set_apart(document, extractor_tables(input->extractor));
  if (input->only_documents)
    describe(document, out);
  else if (extract(input, document, &lang, list, out))
    report(input, document, out->events->len - dated, placeable(out->undated, undated));
  if (input->documents) {
    g_ptr_array_add(input->documents, document);
  } else {
    document_free(document);
  }
}
