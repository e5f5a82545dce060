/* extract.c -- the way of a document: phrases, passages, events. */
#include "extract/extract.h"

#include "event/entry.h"
#include "extract/doubts.h"
#include "extract/lines.h"
#include "extract/opening.h"
#include "extract/redate.h"
#include "extract/report.h"
#include "extract/trace.h"
#include "gather/differ.h"
#include "gather/merge.h"

struct Extractor {
  char *lang;
  TimexTables *tables; /* NULL until the first date in words */
  Syntax *syntax;      /* NULL until the first document, as are all weights 0 */
  GovernorWeights governor;
  TitleJudge titles;
  NamingTables *naming;
  EntryWeights entry;
};

Extractor *extractor_new(const char *lang) {
  Extractor *extractor = g_new0(Extractor, 1);
  extractor->lang = g_strdup(lang);
  return extractor;
}

Extractor *extractor_twin(const Extractor *extractor) {
  return extractor_new(extractor->lang);
}

void extractor_free(Extractor *extractor) {
  if (!extractor)
    return;
  timex_tables_free(extractor->tables);
  syntax_free(extractor->syntax);
  judge_unref(&extractor->titles);
  entry_weights_clear(&extractor->entry);
  naming_tables_free(extractor->naming);
  g_free(extractor->lang);
  g_free(extractor);
}

const TimexTables *extractor_tables(Extractor *extractor) {
  if (extractor && !extractor->tables)
    extractor->tables = timex_tables_new(extractor->lang);
  return extractor ? extractor->tables : NULL;
}

/* Extraction reads the prose only; what it cites is the text. */
static void quote_text(const Document *document, const GPtrArray *events, guint from) {
  for (guint i = from; i < events->len; i++) {
    Citation *citation = ((const Event *)events->pdata[i])->citations->pdata[0];
    g_free(citation->quote);
    citation->quote = g_strndup(document->text + citation->offset, citation->length);
  }
}

static GArray *find_timexes(Extractor *extractor, const Document *document, const ExtractOptions *options,
                            TimexNotes *notes) {
  TimexContext context = {.anchor = document->anchor,
                          .genre = options->genre,
                          .fiscal_year_start = options->fiscal_year_start,
                          .notes = notes};
  GArray *timexes = timex_find(extractor_tables(extractor), document->text + document->body,
                               document->len - document->body, &context);
  for (guint i = 0; i < timexes->len; i++)
    g_array_index(timexes, Timex, i).offset += document->body;
  doubts_tell(options->diag, document, timexes, notes);
  return timexes;
}

/* What the passages of a document are given to. */
typedef struct {
  LineSink lines;
  Trace *trace; /* may be NULL */
} Sink;

static void add_events(const Passage *passage, void *data) {
  Sink *sink = data;
  const Timeline *out = sink->lines.out;
  TraceSentence traced = {.passage = passage,
                          .tools = &sink->lines.tools,
                          .dated = out->events,
                          .undated = out->undated,
                          .first_dated = out->events->len,
                          .first_undated = out->undated->len};
  lines_add(passage, &sink->lines);
  if (sink->trace) {
    trace_sentence(sink->trace, &traced);
  }
}

/* Characters begin with any byte but those that go on with one. */
static gsize points_between(const char *text, gsize from, gsize to) {
  gsize points = 0;
  for (gsize i = from; i < to; i++) {
    points += (text[i] & 0xC0) != 0x80;
  }
  return points;
}

static void to_points(const char *text, gsize byte, gsize point, Quote *quote) {
  gsize offset = point + points_between(text, byte, quote->offset);
  quote->length = points_between(text, quote->offset, quote->offset + quote->length);
  quote->offset = offset;
}

/* Citations leave with code points; extraction works on bytes.  Sentences come in
 * order, so the count goes on from the last one and the whole is linear. */
static void count_points(const Document *document, const GPtrArray *events, guint from) {
  gsize byte = 0, point = 0;
  for (guint i = from; i < events->len; i++) {
    const Event *event = events->pdata[i];
    Citation *citation = event->citations->pdata[0];
    point += points_between(document->text, byte, citation->offset);
    byte = citation->offset;
    to_points(document->text, byte, point, &citation->phrase);
    to_points(document->text, byte, point, &citation->head);
    citation->length = points_between(document->text, byte, byte + citation->length);
    citation->offset = point;
  }
}

/* NULL: the language has no words. */
static const Syntax *syntax_of(Extractor *extractor) {
  if (!extractor->syntax) {
    extractor->syntax = syntax_new(extractor->lang);
    extractor->governor = governorfeatures_load(extractor->lang);
    extractor->titles = judge_load(extractor->lang);
    extractor->entry = entry_weights_load(extractor->lang);
    extractor->naming = naming_tables_new(extractor->lang);
  }
  return extractor->syntax;
}

const WordLists *extractor_lists(Extractor *extractor) {
  const Syntax *syntax = extractor ? syntax_of(extractor) : NULL;
  return syntax ? syntax->lists : NULL;
}

void extractor_use_titles(Extractor *extractor, const TitleJudge *judge) {
  if (syntax_of(extractor)) {
    judge_unref(&extractor->titles);
    extractor->titles = judge_ref(judge);
  }
}

guint extractor_merge(Extractor *extractor, Timeline *timeline) {
  const Syntax *syntax = syntax_of(extractor);
  if (!syntax)
    return 0;
  merge_events(timeline, syntax->lists, MERGE_TEXTS);
  return differ_find(timeline, syntax->lists);
}

void extractor_redate(Extractor *extractor, Timeline *timeline, const Date *anchor, const ExtractOptions *options,
                      bool one_text) {
  TimexContext context = {.anchor = anchor, .genre = options->genre, .fiscal_year_start = options->fiscal_year_start};
  const Syntax *syntax = syntax_of(extractor);
  if (redate_events(timeline, extractor_tables(extractor), &context) && one_text && syntax)
    merge_events(timeline, syntax->lists, MERGE_ONE_TEXT);
}

/* Told against its publication: asked for, or nothing but its byline is told by years of its own. */
static bool is_news(const ExtractOptions *options, const TimexNotes *notes, const TaggedText *tagged) {
  guint bylines = 0;
  for (guint i = 0; i < tagged->timexes->len; i++) {
    bylines += document_is_byline(tagged->document, g_array_index(tagged->timexes, Timex, i).offset);
  }
  return options->genre == GENRE_NEWS || (!notes->history && (notes->reports > 0 || notes->years <= bylines));
}

void extract_document(Extractor *extractor, const Document *document, const ExtractOptions *options, Timeline *out) {
  guint dated = out->events->len, undated = out->undated->len;
  const Syntax *syntax = syntax_of(extractor);
  if (!out->title && document->title)
    out->title = g_strdup(document->title);
  if (!syntax)
    return;
  g_autofree char *blanked = document_prose(document);
  Document prose = *document;
  prose.text = blanked ? blanked : document->text;
  TimexNotes notes = {0};
  g_autoptr(GArray) timexes = find_timexes(extractor, &prose, options, &notes);
  g_autoptr(TaggedText) tagged = tagged_text_new(syntax, &prose, timexes);
  bool named = extractor->naming && !options->sketch;
  g_autoptr(Naming) naming = named ? naming_new(extractor->naming, tagged) : NULL;
  if (!out->title && naming) { /* a life without a headline */
    out->title = g_strdup(naming_hero(naming));
  }
  g_autoptr(Story) story = story_new();
  const TitleJudge *titles = options->sketch ? NULL : &extractor->titles;
  Sink sink = {{{&extractor->governor, titles, naming}, &extractor->entry, story, out}, options->trace};
  passages_visit(tagged, add_events, &sink);
  Event *lead = !options->sketch && is_news(options, &notes, tagged) ? report_lead(tagged, &sink.lines.tools) : NULL;
  if (lead) {
    report_add(syntax->lists, lead, out->events, dated);
  }
  opening_add(document, tagged->sentences, out, dated);
  if (blanked) {
    quote_text(document, out->events, dated);
    quote_text(document, out->undated, undated);
  }
  count_points(document, out->events, dated);
  count_points(document, out->undated, undated);
  if (!options->sketch)
    merge_events(out, syntax->lists, MERGE_ONE_TEXT);
}
