/* weights.c -- learn the weights of governor, entry and importance, and say how good they are.
 *
 *   weights governor|entry|importance FILE DIR... [--also DIR...]
 *
 * DIRs hold TimeML documents with events linked to dates (.tml) and texts with editors' timelines (.gold.jsonl).  The
 * texts of DIRs after --also are our own: they are always learnt from and never count in the figures.  FILE keeps its
 * first lines, up to the first empty one.  The same documents give the same bytes.
 *
 * The figures come from cross-validation: each fifth of the documents is judged by weights learnt from the other four,
 * and this is done for many partitions, as a single one may be lucky. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "entries.h"
#include "fit.h"
#include "gold.h"
#include "parse/phrase.h"

enum { FOLDS = 5, ROUNDS = 10, ALWAYS = FOLDS + 1 }; /* ALWAYS: a text of --also */

/* Made up, they are plainer and denser than what is asked. */
static const double own_weight = 0.25;

/* A document whose examples are collected. */
typedef struct {
  const LinkedText *linked;
  guint text;
  GArray *examples; /* of Example */
} Collector;

/* Of linked news, and of editors' timelines. */
typedef struct {
  guint right[2], all[2];
} Tally;

static gboolean overlap(gsize offset, gsize length, const Span *span) {
  return offset < span->offset + span->length && span->offset < offset + length;
}

static const Link *link_of(const LinkedText *linked, const Timex *timex) {
  for (guint i = 0; i < linked->links->len; i++) {
    const Link *link = &g_array_index(linked->links, Link, i);
    if (overlap(timex->offset, timex->length, &link->phrase)) {
      return link;
    }
  }
  return NULL;
}

static gboolean has_head(const Link *link, gsize offset, gsize length) {
  for (guint i = 0; i < link->heads->len; i++) {
    if (overlap(offset, length, &g_array_index(link->heads, Span, i))) {
      return TRUE;
    }
  }
  return FALSE;
}

static Example make_example(const Collector *collector, const Passage *passage, const DatePhrase *phrase,
                            const Link *link) {
  Example example = {.text = collector->text,
                     .weight = 1,
                     .counts = link->within,
                     .candidates = governor_candidates(passage->clause, phrase)};
  example.graded = collector->linked->graded;
  example.right = g_new0(gboolean, example.candidates->len + 1);
  gboolean any = FALSE;
  for (guint i = 0; i < example.candidates->len; i++) {
    gint32 head = g_array_index(example.candidates, Candidate, i).token;
    const Token *token = &passage->clause->tokens[head];
    example.right[i] = has_head(link, token->offset, token->length);
    any |= example.right[i];
  }
  for (guint i = 0; !any && i < example.candidates->len; i++) {
    gint32 head = g_array_index(example.candidates, Candidate, i).token;
    const Token *token = &passage->clause->tokens[head];
    example.right[i] = overlap(token->offset, token->length, &link->clause);
  }
  return example;
}

/* What is linked across sentences is not to be found in one. */
static void collect(const Passage *passage, void *data) {
  const Collector *collector = data;
  for (guint k = 0; k < passage->n; k++) {
    const Timex *timex = &passage->timexes[k];
    const Link *link = phrase_places(passage->document, timex) ? link_of(collector->linked, timex) : NULL;
    DatePhrase phrase;
    if (link && link->entry && has_head(link, passage->sentence.offset, passage->sentence.length) &&
        governor_phrase(passage, timex, &phrase)) {
      Example example = make_example(collector, passage, &phrase, link);
      g_array_append_val(collector->examples, example);
    }
  }
}

static int by_name(const void *a, const void *b) {
  return strcmp(*(char *const *)a, *(char *const *)b);
}

/* The .tml files of the folders in order of their names, NULL: one cannot be read. */
static GPtrArray *list_files(char **folders, GError **error) {
  g_autoptr(GPtrArray) paths = g_ptr_array_new_with_free_func(g_free);
  for (; *folders && strcmp(*folders, "--also") != 0; folders++) {
    g_autoptr(GDir) folder = g_dir_open(*folders, 0, error);
    if (!folder) {
      return NULL;
    }
    for (const char *name; (name = g_dir_read_name(folder));) {
      if (g_str_has_suffix(name, ".tml") || g_str_has_suffix(name, GOLD_SUFFIX)) {
        g_ptr_array_add(paths, g_build_filename(*folders, name, NULL));
      }
    }
  }
  g_ptr_array_sort(paths, by_name);
  return g_steal_pointer(&paths);
}

static gboolean read_texts(const GPtrArray *paths, GArray *examples, GError **error) {
  Syntax *syntax = syntax_new("en");
  TimexTables *tables = timex_tables_new("en");
  guint read = 0;
  for (LinkedText *linked; read < paths->len && (linked = text_read(paths->pdata[read], error)); read++) {
    const Document *document = linked->document;
    TimexContext context = {.anchor = document->anchor, .genre = GENRE_AUTO};
    g_autoptr(GArray) timexes = timex_find(tables, document->text, document->len, &context);
    Collector collector = {linked, read, examples};
    g_autoptr(TaggedText) tagged = tagged_text_new(syntax, document, timexes);
    passages_visit(tagged, collect, &collector);
    linked_text_free(linked);
  }
  timex_tables_free(tables);
  syntax_free(syntax);
  return read == paths->len;
}

/* Of the examples of a fold. */
static void count_right(const GovernorWeights *weights, const GArray *examples, guint fold, Tally *tally) {
  for (guint e = 0; e < examples->len; e++) {
    const Example *example = &g_array_index(examples, Example, e);
    if (example->counts && example->fold == fold) {
      tally->right[example->graded] += fit_is_right(weights, example) != 0;
      tally->all[example->graded]++;
    }
  }
}

/* Documents fall into folds by chance, but always the same. */
static void part(GArray *examples, guint round) {
  enum { APART = 1000 };
  for (guint e = 0; e < examples->len; e++) {
    Example *example = &g_array_index(examples, Example, e);
    guint32 mixed = (example->text + round * APART) * 2654435761u;
    example->fold = example->fold == ALWAYS ? (guint)ALWAYS : (mixed >> 16) % FOLDS;
  }
}

static Tally cross_validate(GArray *examples) {
  Tally tally = {0};
  for (guint round = 0; round < ROUNDS; round++) {
    part(examples, round);
    for (guint fold = 0; fold < FOLDS; fold++) {
      GovernorWeights weights = fit_weights(examples, fold);
      count_right(&weights, examples, fold, &tally);
    }
  }
  return tally;
}

static double share(const Tally *tally, guint graded) {
  return (double)tally->right[graded] / MAX(tally->all[graded], 1);
}

static char *figure_of(const Tally *seen, const Tally *unseen, guint graded) {
  double p = share(unseen, graded);
  return g_strdup_printf("Of %u dates of %s %.3f are right, of documents not learnt from %.3f (standard error %.3f).",
                         seen->all[graded], graded ? "editors' timelines" : "linked news", share(seen, graded), p,
                         sqrt(p * (1 - p) / MAX(seen->all[graded], 1)));
}

/* `figure`: how often the weights are right. */
static GovernorWeights learn(GArray *examples, char **figure) {
  Tally unseen = cross_validate(examples), seen = {0};
  for (guint e = 0; e < examples->len; e++) {
    Example *example = &g_array_index(examples, Example, e);
    example->fold = example->fold == ALWAYS ? (guint)ALWAYS : 0;
  }
  GovernorWeights weights = fit_weights(examples, FOLDS);
  count_right(&weights, examples, 0, &seen);
  g_autofree char *news = figure_of(&seen, &unseen, 0), *timelines = figure_of(&seen, &unseen, 1);
  *figure = g_strdup_printf("%s\n# %s", news, timelines);
  return weights;
}

static gboolean write_file(const char *path, const char *figure, const char *sets, GError **error) {
  g_autofree char *old = NULL;
  g_file_get_contents(path, &old, NULL, NULL);
  char *first = old ? strstr(old, "\n\n") : NULL;
  g_autoptr(GString) text = g_string_new(NULL);
  g_string_append_len(text, old ? old : "", first ? first + 1 - old : -1);
  g_string_append_printf(text, "\n# %s\n%s", figure, sets);
  return g_file_set_contents(path, text->str, (gssize)text->len, error);
}

static void forget(gpointer example) {
  g_array_unref(((Example *)example)->candidates);
  g_free(((Example *)example)->right);
}

/* The files of the folders after --also. */
static GPtrArray *list_own(char **folders, GError **error) {
  while (*folders && strcmp(*folders, "--also") != 0) {
    folders++;
  }
  return list_files(*folders ? folders + 1 : folders, error);
}

static gboolean learn_governor(const char *file, const GPtrArray *paths, char **folders, GError **error) {
  g_autoptr(GArray) examples = g_array_new(FALSE, FALSE, sizeof(Example));
  g_array_set_clear_func(examples, forget);
  g_autoptr(GPtrArray) own = list_own(folders, error);
  if (!own || !read_texts(paths, examples, error)) {
    return FALSE;
  }
  guint first = examples->len;
  if (!read_texts(own, examples, error)) {
    return FALSE;
  }
  for (guint e = first; e < examples->len; e++) {
    Example *example = &g_array_index(examples, Example, e);
    example->fold = ALWAYS;
    example->weight = own_weight;
  }
  g_autofree char *figure = NULL;
  GovernorWeights weights = learn(examples, &figure);
  g_autofree char *sets = governorfeatures_write(&weights);
  puts(figure);
  return write_file(file, figure, sets, error);
}

static gboolean learn_entries(const char *file, const GPtrArray *paths, char **folders, Regression what,
                              GError **error) {
  SignTable table;
  g_autoptr(GPtrArray) own = list_own(folders, error);
  GArray *cases = own ? entries_read(paths, own, what, &table, error) : NULL;
  if (!cases) {
    return FALSE;
  }
  g_autofree char *figure = NULL, *sets = entries_learn(cases, &table, what, &figure);
  puts(figure);
  entries_free(cases, &table);
  return write_file(file, figure, sets, error);
}

int main(int argc, char **argv) {
  g_autoptr(GError) error = NULL;
  g_autoptr(GPtrArray) paths = argc > 3 ? list_files(argv + 3, &error) : NULL;
  const char *task = argc > 3 ? argv[1] : "";
  gboolean good = FALSE;
  if (paths && strcmp(task, "governor") == 0) {
    good = learn_governor(argv[2], paths, argv + 3, &error);
  } else if (paths && strcmp(task, "entry") == 0) {
    good = learn_entries(argv[2], paths, argv + 3, REGRESS_CHANCE, &error);
  } else if (paths && strcmp(task, "importance") == 0) {
    good = learn_entries(argv[2], paths, argv + 3, REGRESS_WEIGHT, &error);
  } else if (!error) {
    fprintf(stderr, "usage: weights governor|entry|importance FILE DIR... [--also DIR...]\n");
    return EXIT_FAILURE;
  }
  if (error) {
    fprintf(stderr, "weights: %s\n", error->message);
  }
  return good ? EXIT_SUCCESS : EXIT_FAILURE;
}
