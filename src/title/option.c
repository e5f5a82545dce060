/* option.c -- see option.h. */
#include "title/option.h"

#include <math.h>
#include <string.h>

#include "title/cut.h"
#include "title/lack.h"
#include "title/part.h"
#include "title/scope.h"
#include "title/short.h"
#include "title/splice.h"
#include "title/truth.h"
#include "title/wording.h"

static void clear(gpointer option) {
  g_free(((TitleOption *)option)->text);
}

/* What a candidate must be, the gravest first. */
enum { IS_TRUE = 8, IS_WHOLE = 4, IS_WITHIN = 2, IS_TELLING = 1, SOUND = IS_TRUE | IS_WHOLE | IS_WITHIN | IS_TELLING };

static bool is_untrue(const TitleSource *s, const TitleCandidate *t) {
  return !truth_is_kept(s, t);
}

/* What takes from it, the quickest to find out first. */
static const struct {
  bool (*fails)(const TitleSource *s, const TitleCandidate *t);
  guint8 takes;
} tests[] = {{lack_is_felt, IS_TELLING},        {candidate_is_spliced, IS_WHOLE}, {candidate_is_cut, IS_WHOLE},
             {candidate_falls_short, IS_WHOLE}, {scope_is_exceeded, IS_WITHIN},   {is_untrue, IS_TRUE}};

/* How good a candidate is before any weight is asked; of one that is below `most`, no more than that. */
static guint8 grade_of(const TitleSource *s, const TitleCandidate *t, guint8 most) {
  guint8 grade = SOUND;
  for (guint i = 0; i < G_N_ELEMENTS(tests) && grade >= most; i++) {
    if (grade & tests[i].takes && tests[i].fails(s, t)) {
      grade ^= tests[i].takes;
    }
  }
  return grade;
}

/* The grade of each candidate, as far as it may be the best, and the best. */
static guint8 grade_all(const TitleSource *s, const GArray *candidates, guint8 *grade) {
  guint8 most = 0;
  for (guint i = 0; i < candidates->len; i++) {
    grade[i] = grade_of(s, &g_array_index(candidates, TitleCandidate, i), most);
    most = MAX(most, grade[i]);
  }
  return most;
}

/* Of the best, is it one that stops where a phrase goes on, though another of them does not? */
static bool ends_better(const TitleSource *s, const GArray *candidates, const guint8 *grade, guint8 most, guint at) {
  const TitleCandidate *t = &g_array_index(candidates, TitleCandidate, at);
  bool parted = candidate_is_parted(s, t), better = false;
  for (guint i = 0; parted && !better && i < candidates->len; i++) {
    const TitleCandidate *other = &g_array_index(candidates, TitleCandidate, i);
    better = grade[i] == most && candidate_ends_alike(s, t, other) && !candidate_is_parted(s, other);
  }
  return better;
}

/* Candidates that print the same are one. */
static bool is_new(GHashTable *seen, const char *text) {
  bool known = g_hash_table_contains(seen, text); /* to add it again would keep this one in place of the first */
  return !known && g_hash_table_add(seen, (gpointer)text);
}

/* The candidate as it is printed, unless another is printed so. */
static void add_option(const TitleSource *s, const TitleCandidate *candidate, bool sound, GHashTable *seen,
                       GArray *options) {
  TitleOption option = {.candidate = *candidate, .sound = sound, .name = title_name(s, candidate_opens(candidate))};
  option.sound &= !lack_of_name(s, candidate) && !lack_of_object(s, candidate) && !lack_of_own_date(s, candidate);
  option.text = wording_text(s, candidate, &option.name);
  if (!*option.text || wording_words(option.text) > TITLE_MOST_WORDS || !is_new(seen, option.text)) {
    g_free(option.text);
    return;
  }
  features_of(s, candidate, &option.name, &option.features);
  g_array_append_val(options, option);
}

GArray *options_of(const TitleSource *s) {
  GArray *options = g_array_new(FALSE, FALSE, sizeof(TitleOption));
  g_array_set_clear_func(options, clear);
  g_autoptr(GArray) candidates = candidates_of(s);
  g_autofree guint8 *grade = g_new0(guint8, candidates->len + 1);
  g_autoptr(GHashTable) seen = g_hash_table_new(g_str_hash, g_str_equal);
  guint8 most = grade_all(s, candidates, grade);
  for (guint i = 0; i < candidates->len; i++) {
    if (grade[i] == most && !ends_better(s, candidates, grade, most, i)) {
      add_option(s, &g_array_index(candidates, TitleCandidate, i), most == SOUND, seen, options);
    }
  }
  return options;
}

/* By score; then the shorter, then by its bytes, so that no two are equal. */
static gint by_score(gconstpointer a, gconstpointer b) {
  const TitleOption *x = a, *y = b;
  if (x->score != y->score) {
    return x->score > y->score ? -1 : 1;
  }
  gsize m = strlen(x->text), n = strlen(y->text);
  return m != n ? (m < n ? -1 : 1) : strcmp(x->text, y->text);
}

void options_score(GArray *options, const Trees *choice) {
  g_autofree gint32 *values = g_new(gint32, (gsize)options->len * FEATURES_ALL + 1);
  g_autofree double *sums = g_new(double, options->len + 1);
  for (guint i = 0; i < options->len; i++) {
    features_spread(&g_array_index(options, TitleOption, i).features, values + (gsize)i * FEATURES_ALL);
  }
  trees_sums(choice, values, FEATURES_ALL, options->len, sums);
  for (guint i = 0; i < options->len; i++) {
    g_array_index(options, TitleOption, i).score = sums[i] / TREES_UNIT;
  }
}

void options_rank(GArray *options, const Trees *choice) {
  options_score(options, choice);
  g_array_sort(options, by_score);
  double sum = 0, best = options->len ? g_array_index(options, TitleOption, 0).score : 0;
  for (guint i = 0; i < options->len; i++) {
    sum += exp(g_array_index(options, TitleOption, i).score - best);
  }
  for (guint i = 0; i < options->len; i++) {
    TitleOption *option = &g_array_index(options, TitleOption, i);
    option->share = exp(option->score - best) / sum;
  }
}
