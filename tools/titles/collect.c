/* collect.c -- see collect.h. */
#include "collect.h"

#include <string.h>

#include "event/vital.h"
#include "extract/build.h"
#include "parse/phrase.h"

typedef struct {
  guint text;
  const GArray *gold;
  Naming *naming;
  const GovernorWeights *governor;
  GPtrArray *examples;
} Collector;

static char *beside(const char *path, const char *suffix) {
  return g_strdup_printf("%.*s%s", (int)(strlen(path) - strlen(".txt")), path, suffix);
}

dateline *collect_session(const char *path, const TitleJudge *judge) {
  dateline *session = dateline_new();
  g_autofree char *dated = beside(path, ".date"), *day = NULL;
  if (g_file_get_contents(dated, &day, NULL, NULL)) {
    dateline_set(session, "date", g_strstrip(day));
  }
  if (judge) {
    extractor_use_titles(session_extractor(session), judge);
  }
  if (dateline_read_file(session, path, "text") != DATELINE_OK) {
    dateline_free(session);
    return NULL;
  }
  return session;
}

static const Gold *gold_of(const GArray *rows, const Timex *timex) {
  for (guint i = 0; i < rows->len; i++) {
    const Gold *gold = &g_array_index(rows, Gold, i);
    if (gold->length && gold->entry && timex->offset < gold->offset + gold->length &&
        gold->offset < timex->offset + timex->length) {
      return gold;
    }
  }
  return NULL;
}

void example_free(gpointer data) {
  Example *example = data;
  g_array_unref(example->options);
  g_free(example->verdicts);
  g_free(example);
}

static void add_example(const Collector *collector, const Passage *passage, const Timex *timex, gint32 head,
                        const Gold *gold) {
  const char *text = passage->document->text;
  g_autofree char *sentence = g_strndup(text + passage->sentence.offset, passage->sentence.length);
  g_autofree char *phrase = g_strndup(text + timex->offset, timex->length);
  TitleRequest request = build_request(passage, collector->governor, collector->naming, timex, head);
  TitleSource source = source_new(&request);
  Example *example = g_new0(Example, 1);
  *example = (Example){.text = collector->text, .weight = 1, .options = options_of(&source)};
  example->verdicts = g_new0(Verdict, example->options->len + 1);
  for (guint i = 0; i < example->options->len; i++) {
    example->verdicts[i] = gold_judge(gold, g_array_index(example->options, TitleOption, i).text, sentence, phrase);
  }
  source_clear(&source);
  if (example->options->len) {
    g_ptr_array_add(collector->examples, example);
  } else {
    example_free(example);
  }
}

static void collect(const Passage *passage, void *data) {
  const Collector *collector = data;
  for (guint k = 0; k < passage->n; k++) {
    const Timex *timex = &passage->timexes[k];
    bool dates = phrase_places(passage->document, timex) && !phrase_is_vague(timex) && !vital_find(passage, timex).kind;
    const Gold *gold = dates ? gold_of(collector->gold, timex) : NULL;
    gint32 head = gold ? build_head(passage, collector->governor, timex) : -1;
    if (head >= 0) {
      add_example(collector, passage, timex, head, gold);
    }
  }
}

/* The examples of a document, read as extraction reads it. */
static void collect_document(dateline *session, const Document *document, Collector *collector) {
  Syntax *syntax = syntax_new("en");
  NamingTables *tables = naming_tables_new("en");
  GovernorWeights governor = governorfeatures_load("en");
  g_autofree char *blanked = document_prose(document);
  Document prose = *document;
  prose.text = blanked ? blanked : document->text;
  TimexContext context = {.anchor = document->anchor, .genre = GENRE_AUTO};
  g_autoptr(GArray) timexes = timex_find(extractor_tables(session_extractor(session)), prose.text + prose.body,
                                         prose.len - prose.body, &context);
  for (guint i = 0; i < timexes->len; i++) {
    g_array_index(timexes, Timex, i).offset += prose.body;
  }
  g_autoptr(TaggedText) tagged = tagged_text_new(syntax, &prose, timexes);
  g_autoptr(Naming) naming = naming_new(tables, tagged);
  collector->naming = naming;
  collector->governor = &governor;
  passages_visit(tagged, collect, collector);
  naming_tables_free(tables);
  syntax_free(syntax);
}

gboolean collect_text(const char *path, guint number, GPtrArray *examples, GError **error) {
  dateline *session = collect_session(path, NULL);
  g_autofree char *gold_path = beside(path, ".gold.jsonl");
  const Document *document = session && session->documents->len ? session->documents->pdata[0] : NULL;
  g_autoptr(GArray) gold = document ? gold_read(gold_path, document->text, error) : NULL;
  if (gold) {
    Collector collector = {.text = number, .gold = gold, .examples = examples};
    collect_document(session, document, &collector);
  }
  if (session) {
    dateline_free(session);
  }
  return gold != NULL;
}
