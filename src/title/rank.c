/* rank.c -- see rank.h. */
#include "title/rank.h"

#include <stdlib.h>
#include <string.h>

#include "lang/lang.h"

enum { UNITS = 100 };

double rank_score(const gint16 weights[FEATURES_ALL], const FeatureVector *features) {
  double sum = 0;
  for (guint i = 0; i < features->n; i++) {
    sum += weights[features->of[i].at] * (double)features->of[i].value;
  }
  return sum / UNITS;
}

/* The weights whose sets begin with that word. */
static void read_sets(const WordLists *lists, const char *prefix, gint16 *weights) {
  for (guint at = 0; at < FEATURES_ALL; at++) {
    g_autofree char *name = feature_name(at);
    char *dot = name ? strchr(name, '.') : NULL;
    if (!dot) {
      continue;
    }
    *dot = '\0';
    g_strdelimit(dot + 1, "_", ' '); /* as a word list has it */
    g_autofree char *set = g_strconcat(prefix, name, NULL);
    const char *value = word_set_find(word_lists_get(lists, set), dot + 1, strlen(dot + 1));
    weights[at] = value ? (gint16)CLAMP(strtol(value, NULL, 10), G_MININT16, G_MAXINT16) : 0;
  }
}

TitleWeights rank_load(const char *lang) {
  TitleWeights weights;
  g_autofree char *path = g_strdup_printf("lang/%s/title.txt", lang);
  gsize len;
  const char *text = lang_resource(path, &len);
  WordLists *lists = word_lists_new(text ? text : "", text ? len : 0);
  read_sets(lists, "", weights.of);
  read_sets(lists, "doubt_", weights.doubt);
  word_lists_free(lists);
  return weights;
}

static void write_family(const gint16 *weights, const char *prefix, guint family, GString *out) {
  enum { WIDEST = 108 };
  gsize start = out->len, line = start;
  for (guint at = family * FEATURE_VALUES; at < (family + 1) * FEATURE_VALUES; at++) {
    g_autofree char *name = weights[at] ? feature_name(at) : NULL;
    char *dot = name ? strchr(name, '.') : NULL;
    if (!dot) {
      continue;
    }
    if (out->len == start) {
      g_string_append_printf(out, "\n[%s%.*s]\n", prefix, (int)(dot - name), name);
      line = out->len;
    }
    g_string_append_printf(out, "%s%s=%d", out->len == line ? "" : " ", dot + 1, weights[at]);
    if (out->len - line > WIDEST) {
      g_string_append_c(out, '\n');
      line = out->len;
    }
  }
  if (out->len > line) {
    g_string_append_c(out, '\n');
  }
}

char *rank_write(const TitleWeights *weights) {
  GString *out = g_string_new(NULL);
  for (guint family = 0; family < FAMILIES; family++) {
    write_family(weights->of, "", family, out);
  }
  for (guint family = 0; family < FAMILIES; family++) {
    write_family(weights->doubt, "doubt_", family, out);
  }
  return g_string_free(out, FALSE);
}
