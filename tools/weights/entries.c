/* entries.c -- see entries.h.
 *
 * How good the weights are is found by cross-validation by document: those learnt without a sixth of the texts are
 * asked for that sixth, for many ways to part them. */
#include "entries.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "event/governor.h"
#include "event/line.h"
#include "event/vital.h"
#include "extract/build.h"
#include "gold.h"
#include "parse/phrase.h"

enum { FOLDS = 6, ROUNDS = 5, LEAST_CASES = 7, LEAST_TEXTS = 3, HUNDRED = 100, DOUBTED = 8, ALWAYS = FOLDS + 1 };

/* A text whose events are collected. */
typedef struct {
  const LinkedText *linked;
  guint text;
  const GovernorWeights *governor;
  Story *story;
  gboolean also;
  GArray *cases, *signs; /* of Case; of EntrySigns, beside it */
} Collector;

/* What the editor says of the phrase: an entry, where one of those that it touches is. */
static const Link *link_of(const LinkedText *linked, const Timex *timex) {
  const Link *found = NULL;
  for (guint i = 0; i < linked->links->len; i++) {
    const Link *link = &g_array_index(linked->links, Link, i);
    gboolean touches = timex->offset < link->phrase.offset + link->phrase.length &&
                       link->phrase.offset < timex->offset + timex->length;
    found = touches && (!found || (link->entry && !found->entry)) ? link : found;
  }
  return found;
}

static void add_case(Collector *collector, const Passage *passage, const Timex *timex, gint32 head) {
  const Link *link = link_of(collector->linked, timex);
  gboolean entry = link && link->entry, also = collector->also, graded = collector->linked->graded && !also;
  if (line_is_item(passage, timex) || (also && !link) || (!graded && !also && !(entry && link->within))) {
    return;
  }
  Case one = {.text = collector->text,
              .graded = graded,
              .also = also,
              .entry = entry,
              .doubt = link && link->doubt && !entry,
              .weight = entry ? link->weight : 0};
  EntrySigns signs;
  entry_signs(passage, timex, head, collector->story, &signs);
  g_array_append_val(collector->cases, one);
  g_array_append_val(collector->signs, signs);
}

static void collect(const Passage *passage, void *data) {
  Collector *collector = data;
  for (guint k = 0; k < passage->n; k++) {
    const Timex *timex = &passage->timexes[k];
    bool dated = timex->date && phrase_places(passage->document, timex) && !vital_find(passage, timex).kind;
    gint32 head = dated ? build_head(passage, collector->governor, timex) : -1;
    if (head >= 0) {
      add_case(collector, passage, timex, head);
      g_autofree char *date = entry_date_key(passage, timex);
      story_add_event(collector->story, passage->clause, head, date);
    }
  }
  story_end_sentence(collector->story, passage->clause);
}

static char *name_of(const EntrySign *sign) {
  char name[ENTRY_NAME];
  entry_sign_name(sign, name);
  return g_strdup(name);
}

static int by_name(const void *a, const void *b) {
  return strcmp(*(char *const *)a, *(char *const *)b);
}

/* In how many cases, but of linked news, and texts a sign occurs. */
typedef struct {
  guint cases, texts, last; /* last: number of the last text */
} Count;

/* Kinds of signs that tell the one and only blur the other, as cross-validation found. */
static gboolean tells(const EntrySign *sign, Regression what) {
  static const char *const blurring[][2] = {
      [REGRESS_CHANCE] = {"side", "sort_hangs"}, [REGRESS_WEIGHT] = {"names", "depth"}};
  gboolean blurs = FALSE;
  for (guint i = 0; i < G_N_ELEMENTS(blurring[what]); i++) {
    blurs |= strcmp(sign->kind, blurring[what][i]) == 0;
  }
  return !blurs;
}

static void count_signs(const GArray *cases, const GArray *signs, Regression what, GHashTable *counts) {
  for (guint e = 0; e < cases->len; e++) {
    const EntrySigns *of = &g_array_index(signs, EntrySigns, e);
    const Case *one = &g_array_index(cases, Case, e);
    guint text = one->text + 1;
    for (guint i = 0; (one->graded || one->also) && i < of->n; i++) {
      g_autofree char *name = tells(&of->at[i], what) ? name_of(&of->at[i]) : NULL;
      if (!name) {
        continue;
      }
      Count *count = g_hash_table_lookup(counts, name);
      if (!count) {
        count = g_new0(Count, 1);
        g_hash_table_insert(counts, g_strdup(name), count);
      }
      count->cases++;
      count->texts += count->last != text;
      count->last = text;
    }
  }
}

static void make_table(const GArray *cases, const GArray *signs, Regression what, SignTable *table) {
  g_autoptr(GHashTable) counts = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
  count_signs(cases, signs, what, counts);
  table->names = g_ptr_array_new_with_free_func(g_free);
  GHashTableIter iter;
  gpointer name, value;
  g_hash_table_iter_init(&iter, counts);
  while (g_hash_table_iter_next(&iter, &name, &value)) {
    const Count *count = value;
    if (count->cases >= LEAST_CASES && count->texts >= LEAST_TEXTS) {
      g_ptr_array_add(table->names, g_strdup(name));
    }
  }
  g_ptr_array_sort(table->names, by_name);
}

static void index_signs(GArray *cases, const GArray *signs, const SignTable *table) {
  for (guint e = 0; e < cases->len; e++) {
    Case *one = &g_array_index(cases, Case, e);
    const EntrySigns *of = &g_array_index(signs, EntrySigns, e);
    one->signs = g_array_new(FALSE, FALSE, sizeof(guint));
    for (guint i = 0; i < of->n; i++) {
      g_autofree char *name = name_of(&of->at[i]);
      const char *key = name;
      char *const *found = bsearch(&key, table->names->pdata, table->names->len, sizeof(char *), by_name);
      if (found) {
        guint at = (guint)(found - (char *const *)table->names->pdata);
        g_array_append_val(one->signs, at);
      }
    }
  }
}

static gboolean read_text(const char *path, guint number, const Syntax *syntax, const TimexTables *tables,
                          Collector *collector, GError **error) {
  LinkedText *linked = text_read(path, error);
  if (!linked) {
    return FALSE;
  }
  const Document *document = linked->document;
  TimexContext context = {.anchor = document->anchor, .genre = GENRE_AUTO};
  g_autoptr(GArray) timexes = timex_find(tables, document->text, document->len, &context);
  g_autoptr(Story) story = story_new();
  collector->linked = linked;
  collector->text = number;
  collector->story = story;
  g_autoptr(TaggedText) tagged = tagged_text_new(syntax, document, timexes);
  passages_visit(tagged, collect, collector);
  linked_text_free(linked);
  return TRUE;
}

GArray *entries_read(const GPtrArray *paths, const GPtrArray *own, Regression what, SignTable *table, GError **error) {
  Syntax *syntax = syntax_new("en");
  TimexTables *tables = timex_tables_new("en");
  GovernorWeights governor = governorfeatures_load("en");
  g_autoptr(GArray) signs = g_array_new(FALSE, FALSE, sizeof(EntrySigns));
  GArray *cases = g_array_new(FALSE, TRUE, sizeof(Case));
  Collector collector = {.governor = &governor, .cases = cases, .signs = signs};
  gboolean good = TRUE;
  for (guint i = 0; i < paths->len + own->len && good; i++) {
    collector.also = i >= paths->len;
    const char *path = collector.also ? own->pdata[i - paths->len] : paths->pdata[i];
    good = read_text(path, i, syntax, tables, &collector, error);
  }
  timex_tables_free(tables);
  syntax_free(syntax);
  make_table(cases, signs, what, table);
  index_signs(cases, signs, table);
  return good ? cases : (entries_free(cases, table), NULL);
}

void entries_free(GArray *cases, SignTable *table) {
  for (guint e = 0; e < cases->len; e++) {
    g_array_unref(g_array_index(cases, Case, e).signs);
  }
  g_array_unref(cases);
  g_ptr_array_unref(table->names);
}

/* Texts fall into folds by chance, but always the same. */
static void part(GArray *cases, guint round) {
  enum { APART = 1000 };
  for (guint e = 0; e < cases->len; e++) {
    Case *one = &g_array_index(cases, Case, e);
    guint32 mixed = (one->text + round * APART) * 2654435761u;
    one->fold = one->also ? (guint)ALWAYS : (mixed >> 16) % FOLDS;
  }
}

/* What weights that never saw its text make of each case. */
static double *unseen_sums(GArray *cases, const SignTable *table, Regression what, guint round) {
  double *sums = g_new(double, cases->len);
  part(cases, round);
  for (guint fold = 0; fold < FOLDS; fold++) {
    g_autofree char *trees = regress(cases, table, what, fold);
    g_autofree double *all = regress_sums(trees, cases, table);
    for (guint e = 0; e < cases->len; e++) {
      sums[e] = g_array_index(cases, Case, e).fold == fold ? all[e] : sums[e];
    }
  }
  return sums;
}

/* Of an entry and what is none, or of a weighty and a light entry. */
static gboolean is_high(const Case *one, Regression what) {
  enum { WEIGHTY = 4 };
  return one->graded && (what == REGRESS_CHANCE ? one->entry : one->weight >= WEIGHTY);
}

static gboolean is_low(const Case *one, Regression what) {
  enum { LIGHT = 2 };
  return one->graded && (what == REGRESS_CHANCE ? !one->entry && !one->doubt : one->entry && one->weight <= LIGHT);
}

/* How often the one that should be higher is. */
static double pairs_right(const GArray *cases, const double *sums, Regression what) {
  double right = 0, all = 0;
  for (guint a = 0; a < cases->len; a++) {
    for (guint b = 0; is_high(&g_array_index(cases, Case, a), what) && b < cases->len; b++) {
      if (is_low(&g_array_index(cases, Case, b), what)) {
        right += sums[a] > sums[b] ? 1 : sums[a] == sums[b] ? 0.5 : 0;
        all++;
      }
    }
  }
  return right / MAX(all, 1);
}

static int by_number(const void *left, const void *right) {
  const double *a = left, *b = right;
  return (*a > *b) - (*a < *b);
}

/* The number below which that share of the sorted ones lies. */
static double quantile(const GArray *sorted, double share) {
  return sorted->len ? g_array_index(sorted, double, (guint)(share * (sorted->len - 1))) : 0;
}

/* Of the entries of editors' timelines, or of linked news. */
static GArray *entry_sums(const GArray *cases, const double *sums, gboolean graded) {
  GArray *sorted = g_array_new(FALSE, FALSE, sizeof(double));
  for (guint e = 0; e < cases->len; e++) {
    const Case *one = &g_array_index(cases, Case, e);
    if (one->entry && !one->also && one->graded == graded) {
      g_array_append_val(sorted, sums[e]);
    }
  }
  g_array_sort(sorted, by_number);
  return sorted;
}

static GArray *graded_sums(const GArray *cases, const double *sums) {
  GArray *sorted = g_array_new(FALSE, FALSE, sizeof(double));
  for (guint e = 0; e < cases->len; e++) {
    if (g_array_index(cases, Case, e).graded) {
      g_array_append_val(sorted, sums[e]);
    }
  }
  g_array_sort(sorted, by_number);
  return sorted;
}

/* The chance below which no more than a few of a hundred entries lie, nor of the linked dates of news, of texts not
 * learnt from. */
static int find_cut(const GArray *cases, const double *sums) {
  static const double lost = 0.042, linked_lost = 0.06;
  g_autoptr(GArray) entries = entry_sums(cases, sums, TRUE), linked = entry_sums(cases, sums, FALSE);
  double bound = quantile(entries, lost);
  bound = linked->len ? MIN(bound, quantile(linked, linked_lost)) : bound;
  return (int)lrint(HUNDRED / (1 + exp(-bound)));
}

/* "[levels] 2=..": from which sum on an event has a level; [cut]: the chance below which it is no entry, and below
 * which it is none with a doubtful title. */
static void write_bounds(const GArray *cases, const double *sums, Regression what, GString *out) {
  static const double shares[] = {0.12, 0.35, 0.6, 0.85};
  if (what == REGRESS_CHANCE) {
    int cut = find_cut(cases, sums);
    g_string_append_printf(out, "\n[cut]\nbelow=%d doubted=%d\n", cut, MIN(cut + DOUBTED, HUNDRED));
    return;
  }
  g_autoptr(GArray) sorted = graded_sums(cases, sums);
  g_string_append(out, "\n[levels]\n");
  for (guint i = 0; i < G_N_ELEMENTS(shares); i++) {
    g_string_append_printf(out, "%s%u=%ld", i ? " " : "", i + 2, lrint(TREES_UNIT * quantile(sorted, shares[i])));
  }
  g_string_append_c(out, '\n');
}

static char *figure_of(const GArray *cases, Regression what, double seen, double unseen) {
  guint high = 0, low = 0;
  for (guint e = 0; e < cases->len; e++) {
    high += is_high(&g_array_index(cases, Case, e), what);
    low += is_low(&g_array_index(cases, Case, e), what);
  }
  return g_strdup_printf("Of the pairs of %u %s and %u %s %.3f are right, of texts not learnt from %.3f.", high,
                         what == REGRESS_CHANCE ? "entries" : "weighty entries", low,
                         what == REGRESS_CHANCE ? "that are none" : "light ones", seen, unseen);
}

/* What the cut leaves out of texts not learnt from. */
static char *figure_of_cut(const GArray *cases, const double *sums, char *figure) {
  double cut = find_cut(cases, sums), bound = log(cut / (HUNDRED - cut));
  guint out[2] = {0}, all[2] = {0};
  for (guint e = 0; e < cases->len; e++) {
    const Case *one = &g_array_index(cases, Case, e);
    bool counts = one->graded && !one->doubt;
    out[one->entry] += counts && sums[e] < bound;
    all[one->entry] += counts;
  }
  char *both = g_strdup_printf("%s\n# The cut leaves out %u of %u entries and %u of %u that are none.", figure, out[1],
                               all[1], out[0], all[0]);
  g_free(figure);
  return both;
}

char *entries_learn(GArray *cases, const SignTable *table, Regression what, char **figure) {
  g_autofree double *last = NULL;
  double unseen = 0;
  for (guint round = 0; round < ROUNDS; round++) {
    g_free(last);
    last = unseen_sums(cases, table, what, round);
    unseen += pairs_right(cases, last, what) / ROUNDS;
  }
  g_autofree char *trees = regress(cases, table, what, FOLDS);
  g_autofree double *seen = regress_sums(trees, cases, table);
  *figure = figure_of(cases, what, pairs_right(cases, seen, what), unseen);
  *figure = what == REGRESS_CHANCE ? figure_of_cut(cases, last, *figure) : *figure;
  GString *out = g_string_new(NULL);
  write_bounds(cases, last, what, out);
  g_string_append_printf(out, "\n[trees]\n%s", trees);
  return g_string_free(out, FALSE);
}
