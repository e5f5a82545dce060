/* titles.c -- learn src/lang/en/title.txt from texts with gold titles, and say how good it is.
 *
 *   titles FILE DIR...           learn; FILE keeps its first lines, up to the first empty one
 *   titles --cross OUT DIR...    write the timeline of each text to OUT/NAME.json, by trees not learnt from it
 *   titles --list FILE DIR...    write all candidates with their features
 *
 * DIRs hold NAME.txt with NAME.gold.jsonl (gold.h) and NAME.date; the texts of DIRs after --also are taught always and
 * never asked.  The same texts give the same bytes.  How good the trees are of other texts is found by
 * cross-validation: documents fall into folds, and those of a fold are asked by trees learnt without it. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "collect.h"
#include "title/judge.h"
#include "title/wording.h"

enum { FOLDS = 6, ROUNDS = 2, ALWAYS = FOLDS + 1 }; /* ALWAYS: a text of --also */

/* Sentences made up for learning are plainer than those of real texts. */
static const double also_weight = 0.6;

typedef struct {
  double fit, strict, best_fit, best_strict, n, words, options, flagged, rightly, wrong, shown_fit;
} Tally;

static int by_name(const void *a, const void *b) {
  return strcmp(*(char *const *)a, *(char *const *)b);
}

static gboolean is_also(const char *argument) {
  return strcmp(argument, "--also") == 0;
}

/* The texts with gold of the folders up to --also, in order of their names. */
static GPtrArray *list_texts(char **folders, GError **error) {
  g_autoptr(GPtrArray) paths = g_ptr_array_new_with_free_func(g_free);
  for (; *folders && !is_also(*folders); folders++) {
    g_autoptr(GDir) folder = g_dir_open(*folders, 0, error);
    if (!folder) {
      return NULL;
    }
    for (const char *name; (name = g_dir_read_name(folder));) {
      if (g_str_has_suffix(name, ".gold.jsonl")) {
        g_autofree char *base = g_strndup(name, strlen(name) - strlen(".gold.jsonl"));
        g_autofree char *file = g_strconcat(base, ".txt", NULL);
        g_ptr_array_add(paths, g_build_filename(*folders, file, NULL));
      }
    }
  }
  g_ptr_array_sort(paths, by_name);
  return g_steal_pointer(&paths);
}

/* Documents fall into folds by chance, but always the same; of `texts` documents. */
static guint fold_of(guint text, guint round) {
  enum { APART = 1000 };
  guint32 mixed = (text + 1 + round * APART) * 2654435761u;
  return (mixed >> 16) % FOLDS;
}

static void part(const GPtrArray *examples, guint round) {
  for (guint e = 0; e < examples->len; e++) {
    Example *example = examples->pdata[e];
    example->fold = example->fold == ALWAYS ? (guint)ALWAYS : fold_of(example->text, round);
  }
}

/* The index of the option that the trees choose. */
static guint choose(const Example *example, const Trees *choice) {
  guint best = 0;
  double most = -HUGE_VAL;
  options_score(example->options, choice);
  for (guint i = 0; i < example->options->len; i++) {
    double score = g_array_index(example->options, TitleOption, i).score;
    if (score > most) {
      most = score;
      best = i;
    }
  }
  return best;
}

/* What the trees choose for the example, as signs for doubt, and whether that is fit. */
static DoubtSigns choice_of(const Example *example, const Trees *choice, gboolean *fit, guint *chosen) {
  guint best = choose(example, choice);
  g_autoptr(GArray) ranked = g_array_new(FALSE, FALSE, sizeof(TitleOption));
  g_array_append_vals(ranked, example->options->data, example->options->len);
  options_rank(ranked, choice);
  *fit = example->verdicts[best].fit;
  *chosen = best;
  return doubt_signs(ranked, 0);
}

/* The trees that choose, as lines of the file, learnt without each fold, and without each two. */
typedef struct {
  const GPtrArray *examples;
  char *without[FOLDS + 1][FOLDS + 1]; /* NULL: not learnt yet */
} Learner;

static const char *choice_without(Learner *learner, guint a, guint b) {
  char **lines = &learner->without[MIN(a, b)][MAX(a, b)];
  *lines = *lines ? *lines : learn_choice(learner->examples, MIN(a, b), MAX(a, b));
  return *lines;
}

/* The file, but for its head. */
static char *file_of(const char *choice, const DoubtWeights *doubt) {
  g_autofree char *sets = doubt_write(doubt);
  return g_strdup_printf("%s\n[trees]\n%s", sets, choice);
}

/* What doubt is learnt from. */
typedef struct {
  GArray *choices, *fits; /* of DoubtSigns; of gboolean */
} Chosen;

/* Choices of one fold, by trees that were learnt without it; what is marked in any case is none. */
static void add_chosen(const Learner *learner, guint fold, const char *choice, Chosen *chosen) {
  const DoubtWeights none = {.cut = 0};
  g_autofree char *file = file_of(choice, &none);
  TitleJudge judge = judge_read(file);
  for (guint e = 0; e < learner->examples->len; e++) {
    const Example *example = learner->examples->pdata[e];
    guint at;
    gboolean fit;
    if (example->fold == fold) {
      DoubtSigns one = choice_of(example, judge.choice, &fit, &at);
      if (g_array_index(example->options, TitleOption, at).sound) {
        g_array_append_val(chosen->choices, one);
        g_array_append_val(chosen->fits, fit);
      }
    }
  }
  judge_unref(&judge);
}

static void learner_clear(Learner *learner) {
  for (guint i = 0; i <= FOLDS; i++) {
    for (guint k = 0; k <= FOLDS; k++) {
      g_free(learner->without[i][k]);
    }
  }
}

/* The file learnt without a fold (FOLDS: of all).  Doubt is learnt from choices among options that what chose was not
 * learnt from.  New string. */
static char *learn(Learner *learner, guint without) {
  Chosen chosen = {g_array_new(FALSE, FALSE, sizeof(DoubtSigns)), g_array_new(FALSE, FALSE, sizeof(gboolean))};
  for (guint fold = 0; fold < FOLDS; fold++) {
    if (fold != without) {
      add_chosen(learner, fold, choice_without(learner, fold, without), &chosen);
    }
  }
  DoubtWeights doubt = learn_doubt(chosen.choices, chosen.fits);
  g_array_unref(chosen.choices);
  g_array_unref(chosen.fits);
  return file_of(choice_without(learner, without, without), &doubt);
}

static TitleJudge learn_judge(Learner *learner, guint without) {
  g_autofree char *file = learn(learner, without);
  return judge_read(file);
}

static void count(const GPtrArray *examples, guint fold, const TitleJudge *judge, Tally *tally) {
  for (guint e = 0; e < examples->len; e++) {
    const Example *example = examples->pdata[e];
    if (example->fold != fold) {
      continue;
    }
    gboolean fit, best_fit = FALSE, best_strict = FALSE;
    guint chosen;
    DoubtSigns signs = choice_of(example, judge->choice, &fit, &chosen);
    for (guint i = 0; i < example->options->len; i++) {
      best_fit |= example->verdicts[i].fit;
      best_strict |= example->verdicts[i].strict;
    }
    gboolean flagged = doubt_is_grave(&judge->doubt, doubt_confidence(&judge->doubt, &signs));
    tally->n++;
    tally->fit += fit;
    tally->strict += example->verdicts[chosen].strict;
    tally->best_fit += best_fit;
    tally->best_strict += best_strict;
    tally->words += wording_words(g_array_index(example->options, TitleOption, chosen).text);
    tally->options += example->options->len;
    tally->flagged += flagged;
    tally->rightly += flagged && !fit;
    tally->wrong += !flagged && !fit;
    tally->shown_fit += !flagged && fit;
  }
}

static char *figure(const Tally *t) {
  return g_strdup_printf(
      "fit %.1f strict %.1f (best candidate %.1f, %.1f) words %.1f candidates %.1f; flagged %.1f rightly "
      "%.1f wrong unflagged %.1f fit unflagged %.1f",
      100 * t->fit / t->n, 100 * t->strict / t->n, 100 * t->best_fit / t->n, 100 * t->best_strict / t->n,
      t->words / t->n, t->options / t->n, 100 * t->flagged / t->n, t->flagged ? 100 * t->rightly / t->flagged : 0,
      100 * t->wrong / t->n, 100 * t->shown_fit / t->n);
}

static Tally cross_validate(const GPtrArray *examples) {
  Tally tally = {0};
  for (guint round = 0; round < ROUNDS; round++) {
    Learner learner = {.examples = examples};
    part(examples, round);
    for (guint fold = 0; fold < FOLDS; fold++) {
      TitleJudge judge = learn_judge(&learner, fold);
      count(examples, fold, &judge, &tally);
      judge_unref(&judge);
    }
    learner_clear(&learner);
  }
  return tally;
}

static gboolean write_file(const char *path, const char *said, const char *judge, GError **error) {
  g_autofree char *old = NULL;
  g_file_get_contents(path, &old, NULL, NULL);
  char *first = old ? strstr(old, "\n\n") : NULL;
  g_autoptr(GString) text = g_string_new(NULL);
  g_string_append_len(text, old ? old : "", first ? first + 1 - old : -1);
  g_string_append_printf(text, "\n# %s\n\n%s", said, judge);
  return g_file_set_contents(path, text->str, (gssize)text->len, error);
}

/* The timeline of each text, by the trees of the folds that it is not in. */
static gboolean write_crossed(const GPtrArray *paths, const GPtrArray *examples, const char *out, GError **error) {
  Learner learner = {.examples = examples};
  part(examples, 0);
  TitleJudge judges[FOLDS];
  for (guint fold = 0; fold < FOLDS; fold++) {
    judges[fold] = learn_judge(&learner, fold);
  }
  learner_clear(&learner);
  gboolean written = TRUE;
  for (guint i = 0; i < paths->len && written; i++) {
    dateline *session = collect_session(paths->pdata[i], &judges[fold_of(i, 0)]);
    char *json = NULL;
    size_t len = 0;
    if (session && dateline_write(session, "json", &json, &len) == DATELINE_OK) {
      g_autofree char *base = g_path_get_basename(paths->pdata[i]);
      g_autofree char *name = g_strdup_printf("%s/%.*s.json", out, (int)(strlen(base) - strlen(".txt")), base);
      written = g_file_set_contents(name, json, (gssize)len, error);
    }
    free(json);
    dateline_free(session);
  }
  for (guint fold = 0; fold < FOLDS; fold++) {
    judge_unref(&judges[fold]);
  }
  return written;
}

static gboolean collect_all(const GPtrArray *paths, GPtrArray *examples, GError **error) {
  for (guint i = 0; i < paths->len; i++) {
    if (!collect_text(paths->pdata[i], i, examples, error)) {
      return FALSE;
    }
  }
  return TRUE;
}

/* The examples of texts that are taught always and never asked. */
static gboolean collect_also(char **folders, GPtrArray *examples, GError **error) {
  guint first = examples->len;
  while (*folders && !is_also(*folders)) {
    folders++;
  }
  g_autoptr(GPtrArray) paths = *folders ? list_texts(folders + 1, error) : g_ptr_array_new();
  if (!paths || !collect_all(paths, examples, error)) {
    return FALSE;
  }
  for (guint e = first; e < examples->len; e++) {
    Example *example = examples->pdata[e];
    example->fold = ALWAYS;
    example->weight = also_weight;
  }
  return TRUE;
}

/* The candidates with what each is worth and its features, a line each, for looking at elsewhere. */
static gboolean dump(const GPtrArray *examples, const char *path, GError **error) {
  g_autoptr(GString) out = g_string_new(NULL);
  for (guint e = 0; e < examples->len; e++) {
    const Example *example = examples->pdata[e];
    for (guint i = 0; i < example->options->len; i++) {
      const TitleOption *option = &g_array_index(example->options, TitleOption, i);
      const Verdict *v = &example->verdicts[i];
      g_string_append_printf(out, "%u\t%u\t%d\t%d\t%.4f\t%.4f\t%g\t%g\t%s\t", e, example->text, v->fit, v->strict,
                             v->f1, v->core, v->lacks, v->before, option->text);
      for (guint k = 0; k < option->features.n; k++) {
        g_autofree char *name = feature_name(option->features.of[k].at);
        g_string_append_printf(out, "%s=%g ", name, (double)option->features.of[k].value);
      }
      g_string_append_c(out, '\n');
    }
  }
  return g_file_set_contents(path, out->str, (gssize)out->len, error);
}

/* Learn from all, and say what was found by cross-validation. */
static gboolean learn_file(const GPtrArray *examples, const char *path, GError **error) {
  Tally tally = cross_validate(examples);
  g_autofree char *said = figure(&tally);
  puts(said);
  Learner learner = {.examples = examples};
  part(examples, 0);
  g_autofree char *judge = learn(&learner, FOLDS);
  learner_clear(&learner);
  return write_file(path, said, judge, error);
}

int main(int argc, char **argv) {
  gboolean cross = argc > 1 && strcmp(argv[1], "--cross") == 0, list = argc > 1 && strcmp(argv[1], "--list") == 0;
  char **rest = argv + 1 + (cross || list);
  if (argc < 3 + (cross || list)) {
    fprintf(stderr,
            "usage: titles FILE DIR... [--also DIR...] | --cross OUT DIR... [--also DIR...] | --list FILE DIR...\n");
    return EXIT_FAILURE;
  }
  g_autoptr(GError) error = NULL;
  g_autoptr(GPtrArray) paths = list_texts(rest + 1, &error), examples = g_ptr_array_new_with_free_func(example_free);
  gboolean collected = paths && collect_all(paths, examples, &error) && collect_also(rest + 1, examples, &error);
  gboolean done = collected && (cross  ? write_crossed(paths, examples, *rest, &error)
                                : list ? dump(examples, *rest, &error)
                                       : learn_file(examples, *rest, &error));
  if (!done) {
    fprintf(stderr, "titles: %s\n", error ? error->message : "a text cannot be read");
  }
  return done ? EXIT_SUCCESS : EXIT_FAILURE;
}
