/* extract.c -- the way of a document: phrases, passages, events. */
#include "extract/extract.h"

#include <string.h>

#include "event/entry.h"
#include "event/life.h"
#include "event/line.h"
#include "event/which.h"
#include "extract/build.h"
#include "extract/doubts.h"
#include "extract/opening.h"
#include "extract/redate.h"
#include "extract/report.h"
#include "extract/trace.h"
#include "extract/vitals.h"
#include "gather/differ.h"
#include "gather/merge.h"
#include "parse/phrase.h"

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

/* Where the events of a passage go. */
typedef struct {
  BuildTools tools;
  const EntryWeights *entry;
  Story *story;
  Timeline *out;
  guint8 *told;        /* per token of the passage: head of an event */
  guint first_undated; /* undated event of the passage */
  Trace *trace;
} Sink;

/* Is the event a line of a chronology, and how weighty? */
static void judge(const Passage *passage, const Timex *timex, gint32 head, const Sink *sink, Event *event) {
  EntrySigns signs;
  if (line_is_item(passage, timex)) {
    return;
  }
  entry_signs(passage, timex, head, sink->story, &signs);
  EntryJudgement judgement = entry_judge(sink->entry, &signs);
  event->importance = judgement.importance;
  event->chance = judgement.chance;
  bool wanted = line_is_asked(passage);
  bool none = line_is_label(passage, head) || line_is_question(passage) || line_is_caption(passage, head) ||
              life_is_aside(passage, timex) || (!wanted && entry_is_noise(&judgement, event->needs_edit));
  event->noise = none && !phrase_is_vague(timex);
}

/* The event is told: what comes after may be the same again. */
static void tell(const Passage *passage, const Timex *timex, gint32 head, const Sink *sink) {
  g_autofree char *date = entry_date_key(passage, timex);
  story_add_event(sink->story, passage->clause, head, date);
}

static void add_dated(const Passage *passage, const Timex *timex, Sink *sink) {
  gint32 head = build_head(passage, sink->tools.governor, timex);
  Event *event = head >= 0 ? build_event(passage, &sink->tools, timex, head) : NULL;
  if (event) {
    sink->told[head] = TRUE;
    judge(passage, timex, head, sink, event);
    tell(passage, timex, head, sink);
    g_ptr_array_add(event->date ? sink->out->events : sink->out->undated, event);
  }
}

/* Whom the text is about, or a sentence of it defines, was born and died: two lines, and weighty ones. */
static bool add_vitals(const Passage *passage, guint k, Sink *sink) {
  enum { WEIGHTY = 5 };
  Event *events[VITALS_MOST];
  const Timex *phrases[VITALS_MOST];
  bool defined = false;
  guint n = vitals_build(passage, &sink->tools, k, events, phrases, &defined);
  for (guint i = 0; i < n; i++) {
    gint32 found = build_head(passage, sink->tools.governor, phrases[i]), head = MAX(found, 0);
    judge(passage, phrases[i], head, sink, events[i]);
    events[i]->importance = defined ? WEIGHTY : events[i]->importance;
    events[i]->noise &= !defined;
    tell(passage, phrases[i], head, sink);
    g_ptr_array_add(sink->out->events, events[i]);
  }
  return n > 0;
}

/* Is that a line of the passage already?  A verb and how it was done ("worked ..., smuggling ...") may share one. */
static bool is_line(const Sink *sink, const char *title) {
  guint i = sink->first_undated;
  while (i < sink->out->undated->len && strcmp(((const Event *)sink->out->undated->pdata[i])->title, title) != 0) {
    i++;
  }
  return i < sink->out->undated->len;
}

/* What somebody did, told as such and by no date: there is no check on a phrase that has no value, so in doubt
 * nothing is said. */
static void add_undated(const Passage *passage, const Timex *timex, gint32 head, Sink *sink) {
  g_autoptr(Event) event = sink->told[head] ? NULL : build_event(passage, &sink->tools, timex, head);
  bool did = event && (event->kind == EVENT_HAPPENED || event->kind == EVENT_REPORT);
  if (did && !event->uncertain && !event->needs_edit && !is_line(sink, event->title)) {
    sink->told[head] = TRUE;
    judge(passage, timex, head, sink, event);
    g_ptr_array_add(sink->out->undated, g_steal_pointer(&event));
  }
}

/* "after the siege of Boston began": the phrase is what a clause tells of, not when. */
static bool is_told_of(const Clause *clause, gint32 first, gint32 last) {
  bool subject = false;
  for (gint32 i = first; i <= last; i++) {
    subject |= clause->rel[i] == REL_SUBJECT || clause->rel[i] == REL_SUBJECT_PASSIVE;
  }
  return subject;
}

/* "approached Iran in his first term, withdrawing from the deal and imposing sanctions": all of it in that term. */
static void add_vague(const Passage *passage, const Timex *timex, Sink *sink) {
  const Clause *clause = passage->clause;
  gint32 first, last, head = build_head(passage, sink->tools.governor, timex);
  if (head < 0 || !passage_tokens(passage, timex, &first, &last) || is_told_of(clause, first, last)) {
    return;
  }
  if (head == last + 1 || clause->pos[head] == POS_VERB) { /* "recent [election]" */
    add_undated(passage, timex, head, sink);
  }
  for (gint32 i = head + 1; i < clause->n; i++) {
    if (clause_elaborates(clause, i, head) && !clause_in(clause, i, "reporting")) {
      add_undated(passage, timex, i, sink);
    }
  }
}

static void add_events(const Passage *passage, void *data) {
  Sink *sink = data;
  TraceSentence traced = {.passage = passage,
                          .tools = &sink->tools,
                          .dated = sink->out->events,
                          .undated = sink->out->undated,
                          .first_dated = sink->out->events->len,
                          .first_undated = sink->out->undated->len};
  sink->told = g_new0(guint8, passage->clause->n);
  sink->first_undated = sink->out->undated->len;
  for (guint k = 0; k < passage->n; k++) {
    const Timex *timex = &passage->timexes[k];
    if (phrase_places(passage->document, timex) && !phrase_is_vague(timex) && !which_is_remark(passage, timex) &&
        !add_vitals(passage, k, sink)) {
      add_dated(passage, timex, sink);
    }
  }
  for (guint k = 0; sink->tools.titles && k < passage->n; k++) { /* without a title there is no check on them */
    if (phrase_is_vague(&passage->timexes[k])) {
      add_vague(passage, &passage->timexes[k], sink);
    }
  }
  story_end_sentence(sink->story, passage->clause);
  g_free(sink->told);
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
  Sink sink = {{&extractor->governor, titles, naming}, &extractor->entry, story, out, NULL, 0, options->trace};
  passages_visit(tagged, add_events, &sink);
  Event *lead = !options->sketch && is_news(options, &notes, tagged) ? report_lead(tagged, &sink.tools) : NULL;
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
