/* regress.c -- see regress.h. */
#include "regress.h"

#include <math.h>

#include "boost.h"

/* As cross-validation found. */
static const BoostForm forms[] = {
    [REGRESS_CHANCE] =
        {.trees = 300, .depth = 7, .rate = 0.025, .prior = 1, .least = 0.3, .rows = 0.5, .features = 0.3},
    [REGRESS_WEIGHT] = {.trees = 400, .depth = 6, .rate = 0.02, .prior = 2, .least = 1, .rows = 0.5, .features = 0.1}};

typedef struct {
  GPtrArray *cases; /* of const Case* */
  Regression what;
} Lesson;

/* A link says that something happened then, not that an editor would print it; our own sentences are plainer than
 * those of real texts. */
static double share_of(const Case *one, Regression what) {
  static const double linked = 0.3, also[] = {[REGRESS_CHANCE] = 0.5, [REGRESS_WEIGHT] = 1};
  return one->graded ? 1 : one->also ? also[what] : linked;
}

static void loss(const double *sums, double *first, double *second, const void *data) {
  const Lesson *lesson = data;
  for (guint i = 0; i < lesson->cases->len; i++) {
    const Case *one = lesson->cases->pdata[i];
    double chance = 1 / (1 + exp(-sums[i])), share = share_of(one, lesson->what);
    bool logistic = lesson->what == REGRESS_CHANCE;
    first[i] = share * (logistic ? (one->entry ? 1 : 0) - chance : one->weight - sums[i]);
    second[i] = share * (logistic ? chance * (1 - chance) : 1);
  }
}

/* Is there anything to learn from it? */
static bool tells(const Case *one, Regression what) {
  bool weighed = one->graded || (one->also && (one->weight > 0 || !one->entry));
  return !one->doubt && (what == REGRESS_CHANCE || weighed);
}

static void add_row(BoostRows *rows, guint group, const Case *one) {
  boost_rows_begin(rows, group);
  for (guint i = 0; i < one->signs->len; i++) {
    boost_rows_add(rows, g_array_index(one->signs, guint, i), 1);
  }
}

char *regress(const GArray *cases, const SignTable *table, Regression what, guint without) {
  g_autoptr(GPtrArray) learnt = g_ptr_array_new();
  BoostRows rows = boost_rows_new(g_ptr_array_ref(table->names));
  for (guint e = 0; e < cases->len; e++) {
    Case *one = &g_array_index(cases, Case, e);
    if (one->fold != without && tells(one, what)) {
      g_ptr_array_add(learnt, one);
      add_row(&rows, e, one);
    }
  }
  Lesson lesson = {learnt, what};
  char *trees = boost_learn(&rows, &forms[what], loss, &lesson);
  boost_rows_clear(&rows);
  return trees;
}

static GHashTable *index_of(const SignTable *table) {
  GHashTable *index = g_hash_table_new(g_str_hash, g_str_equal);
  for (guint i = 0; i < table->names->len; i++) {
    g_hash_table_insert(index, table->names->pdata[i], GUINT_TO_POINTER(i));
  }
  return index;
}

double *regress_sums(const char *text, const GArray *cases, const SignTable *table) {
  g_autoptr(GHashTable) index = index_of(table);
  Trees *trees = trees_read(text, index, false);
  double *sums = g_new(double, cases->len);
  for (guint e = 0; e < cases->len; e++) {
    const Case *one = &g_array_index(cases, Case, e);
    g_autofree gint32 *values = g_new0(gint32, table->names->len + 1);
    for (guint i = 0; i < one->signs->len; i++) {
      values[g_array_index(one->signs, guint, i)] = 1;
    }
    sums[e] = (double)trees_sum(trees, values) / TREES_UNIT;
  }
  trees_unref(trees);
  return sums;
}
