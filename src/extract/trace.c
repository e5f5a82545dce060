/* trace.c -- see trace.h. */
#include "extract/trace.h"

#include <math.h>
#include <string.h>

#include "event/governor.h"
#include "event/governorcandidate.h"
#include "parse/phrase.h"
#include "title/option.h"

typedef void (*Show)(Listing *listing, const TraceSentence *sentence);

static char *word(const Clause *clause, gint32 i) {
  return i < 0 ? NULL : g_strndup(clause->text + clause->tokens[i].offset, clause->tokens[i].length);
}

static void start_token(Listing *listing, const Clause *clause, gint32 i) {
  g_autofree char *form = word(clause, i);
  listing_row(listing);
  listing_number(listing, "n", i + 1);
  listing_text(listing, "word", form);
  listing_text(listing, "tag", clause_tag(clause, i));
}

static void show_tokens(Listing *listing, const TraceSentence *sentence) {
  static const char *const casings[] = {"lower", "name", "start", "capitals", "number", "mixed", "mark"};
  const Passage *passage = sentence->passage;
  for (gint32 i = 0; i < passage->clause->n; i++) {
    const Token *token = &passage->clause->tokens[i];
    start_token(listing, passage->clause, i);
    listing_text(listing, "casing", casings[token->casing]);
    listing_number(listing, "phrase", passage->clause->dated[i]);
    listing_number(listing, "sense", token->sense);
  }
}

/* Heads count from 1, as in CoNLL-U; 0 is the root. */
static void show_tree(Listing *listing, const TraceSentence *sentence) {
  const Clause *clause = sentence->passage->clause;
  for (gint32 i = 0; i < clause->n; i++) {
    g_autofree char *above = word(clause, clause->tokens[i].head);
    start_token(listing, clause, i);
    listing_number(listing, "head", clause->tokens[i].head + 1);
    listing_text(listing, "label", clause->syntax->model.label[clause->tokens[i].label]);
    listing_text(listing, "of", above ? above : "");
  }
}

static char *names_of(const GovernorFeatures *features, const GovernorWeights *weights) {
  g_autoptr(GString) names = g_string_new(NULL);
  for (guint i = 0; i < features->n; i++) {
    g_autofree char *name = governorfeatures_name(features->at[i]);
    g_string_append_printf(names, "%s%s=%d", i ? " " : "", name, weights->of[features->at[i]]);
  }
  return g_string_free(g_steal_pointer(&names), FALSE);
}

static void show_candidates(Listing *listing, const TraceSentence *sentence, const Timex *timex) {
  const Clause *clause = sentence->passage->clause;
  DatePhrase phrase;
  if (!governor_phrase(sentence->passage, timex, &phrase)) {
    return;
  }
  g_autofree char *told = g_strndup(clause->text + timex->offset, timex->length);
  g_autoptr(GArray) candidates = governor_candidates(clause, &phrase);
  gint32 best = governor_find(sentence->tools->governor, clause, &phrase);
  for (guint i = 0; i < candidates->len; i++) {
    const Candidate *candidate = &g_array_index(candidates, Candidate, i);
    g_autofree char *form = word(clause, candidate->token),
                    *features = names_of(&candidate->features, sentence->tools->governor);
    listing_row(listing);
    listing_text(listing, "phrase", told);
    listing_text(listing, "word", form);
    listing_flag(listing, "chosen", candidate->token == best);
    listing_number(listing, "score", governorfeatures_score(sentence->tools->governor, &candidate->features));
    listing_text(listing, "signs", features);
  }
}

static void show_governor(Listing *listing, const TraceSentence *sentence) {
  const Passage *passage = sentence->passage;
  for (guint k = 0; k < passage->n; k++) {
    if (phrase_places(passage->document, &passage->timexes[k])) {
      show_candidates(listing, sentence, &passage->timexes[k]);
    }
  }
}

/* What speaks for or against a title, in the hundredths that it brings. */
static char *features_of_option(const TitleOption *option, const Trees *choice) {
  enum { UNITS = TREES_UNIT / 100 };
  g_autoptr(GString) names = g_string_new(NULL);
  g_autofree double *brings = g_new0(double, FEATURES_ALL);
  gint32 values[FEATURES_ALL];
  features_spread(&option->features, values);
  trees_explain(choice, values, brings);
  for (guint at = 0; at < FEATURES_ALL; at++) {
    long hundredths = lround(brings[at] / UNITS);
    g_autofree char *name = hundredths ? feature_name(at) : NULL;
    if (name) {
      g_string_append_printf(names, "%s%s=%ld", names->len ? " " : "", name, hundredths);
    }
  }
  return g_string_free(g_steal_pointer(&names), FALSE);
}

static void show_options(Listing *listing, const TraceSentence *sentence, const Timex *timex) {
  enum { MOST = 8, PERCENT = 100 };
  const BuildTools *tools = sentence->tools;
  gint32 head = build_head(sentence->passage, tools->governor, timex);
  if (head < 0) {
    return;
  }
  TitleRequest request = build_request(sentence->passage, tools->governor, tools->naming, timex, head);
  TitleSource source = source_new(&request);
  g_autoptr(GArray) options = options_of(&source);
  options_rank(options, tools->titles->choice);
  for (guint i = 0; i < MIN(options->len, MOST); i++) {
    const TitleOption *option = &g_array_index(options, TitleOption, i);
    g_autofree char *form = word(source.clause, head), *features = features_of_option(option, tools->titles->choice);
    g_autofree char *told = g_strndup(source.clause->text + timex->offset, timex->length);
    listing_row(listing);
    listing_text(listing, "phrase", told);
    listing_text(listing, "head", form);
    listing_number(listing, "percent", lround(PERCENT * option->share));
    listing_number(listing, "score", lround(PERCENT * option->score));
    listing_text(listing, "title", option->text);
    listing_text(listing, "signs", features);
  }
  source_clear(&source);
}

/* The likeliest of each phrase; the first is the one that is printed. */
static void show_titles(Listing *listing, const TraceSentence *sentence) {
  const Passage *passage = sentence->passage;
  for (guint k = 0; k < passage->n; k++) {
    if (phrase_places(passage->document, &passage->timexes[k]) && !phrase_is_vague(&passage->timexes[k])) {
      show_options(listing, sentence, &passage->timexes[k]);
    }
  }
}

static void show_events(Listing *listing, const GPtrArray *events, guint first) {
  for (guint i = first; i < events->len; i++) {
    const Event *event = events->pdata[i];
    const Citation *citation = event->citations->pdata[0];
    listing_row(listing);
    listing_text(listing, "date", event->date ? date_edtf(event->date) : "");
    listing_text(listing, "phrase", citation->phrase.text);
    listing_text(listing, "head", citation->head.text);
    listing_text(listing, "kind", event_kind_name(event->kind));
    listing_number(listing, "importance", event->importance);
    listing_number(listing, "chance", event->chance);
    listing_flag(listing, "noise", event->noise);
    listing_flag(listing, "uncertain", event->uncertain);
    listing_flag(listing, "needs_edit", event->needs_edit);
    listing_text(listing, "title", event->title);
  }
}

static void show_entries(Listing *listing, const TraceSentence *sentence) {
  show_events(listing, sentence->dated, sentence->first_dated);
  show_events(listing, sentence->undated, sentence->first_undated);
}

static const struct {
  const char *name;
  Show show;
} stages[] = {{"tokens", show_tokens},
              {"tree", show_tree},
              {"governor", show_governor},
              {"titles", show_titles},
              {"entries", show_entries}};

struct Trace {
  Listing *listing;
  Show show;
  const char *text; /* of the document whose lines are counted */
  gsize at, line;
};

Trace *trace_new(const char *stage) {
  gsize i = 0;
  while (i < G_N_ELEMENTS(stages) && strcmp(stages[i].name, stage) != 0) {
    i++;
  }
  if (i == G_N_ELEMENTS(stages)) {
    return NULL;
  }
  Trace *trace = g_new0(Trace, 1);
  trace->listing = listing_new(stage);
  trace->show = stages[i].show;
  return trace;
}

void trace_free(Trace *trace) {
  if (trace) {
    listing_free(trace->listing);
    g_free(trace);
  }
}

/* Sentences come in order, so the lines of a document are counted once. */
static gsize line_of(Trace *trace, const Document *document, gsize offset) {
  if (trace->text != document->text || offset < trace->at) {
    trace->text = document->text;
    trace->at = 0;
    trace->line = 1;
  }
  for (; trace->at < offset; trace->at++) {
    trace->line += document->text[trace->at] == '\n';
  }
  return trace->line;
}

/* The sentence in one line.  New string. */
static char *in_one_line(const Document *document, const Span *span) {
  GString *line = g_string_sized_new(span->length);
  const char *end = document->text + span->offset + span->length;
  for (const char *at = document->text + span->offset; at < end; at++) {
    bool blank = g_ascii_isspace(*at);
    if (!blank || (line->len > 0 && line->str[line->len - 1] != ' ')) {
      g_string_append_c(line, blank ? ' ' : *at);
    }
  }
  return g_string_free(line, FALSE);
}

void trace_sentence(Trace *trace, const TraceSentence *sentence) {
  const Passage *passage = sentence->passage;
  g_autofree char *line = in_one_line(passage->document, &passage->sentence);
  listing_section(trace->listing, passage->document->name, line_of(trace, passage->document, passage->sentence.offset),
                  line);
  trace->show(trace->listing, sentence);
}

char *trace_finish(const Trace *trace, bool json) {
  return json ? listing_json(trace->listing) : listing_print(trace->listing);
}
