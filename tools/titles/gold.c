/* gold.c -- see gold.h. */
#include "gold.h"

#include <string.h>

#include "words.h"

static const char *const pronouns =
    " he she it they this that these those who which his her their its him them we i our my there ";
static const char *const loose =
    " of in on at to for with by from and or but nor the a an that which who whom whose as than into onto its his her "
    "their is was were are be been has have had will would could should may might must not if when while because after "
    "before until since during ";

static gboolean listed(const char *list, const char *word) {
  g_autofree char *key = g_strconcat(" ", word, " ", NULL);
  return strstr(list, key) != NULL;
}

static void clear(gpointer data) {
  Gold *gold = data;
  g_clear_pointer(&gold->wanted[0], g_ptr_array_unref);
  g_clear_pointer(&gold->wanted[1], g_ptr_array_unref);
  json_decref(gold->line);
}

static const char *text_of(const json_t *line, const char *key) {
  return json_string_value(json_object_get(line, key));
}

static char *without(const char *text, const char *part) {
  const char *at = part ? strstr(text, part) : NULL;
  return at ? g_strdup_printf("%.*s %s", (int)(at - text), text, at + strlen(part)) : g_strdup(text);
}

static void place(Gold *gold, const char *text) {
  const char *phrase = text_of(gold->line, "phrase"), *at = phrase ? strstr(text, phrase) : NULL;
  json_int_t n = json_integer_value(json_object_get(gold->line, "n"));
  for (; at && n > 0; n--) {
    at = strstr(at + strlen(phrase), phrase);
  }
  if (at) {
    gold->offset = (gsize)(at - text);
    gold->length = strlen(phrase);
  }
}

GArray *gold_read(const char *path, const char *text, GError **error) {
  g_autofree char *all = NULL;
  if (!g_file_get_contents(path, &all, NULL, error)) {
    return NULL;
  }
  GArray *rows = g_array_new(FALSE, FALSE, sizeof(Gold));
  g_array_set_clear_func(rows, clear);
  g_auto(GStrv) lines = g_strsplit(all, "\n", -1);
  for (char **line = lines; *line; line++) {
    Gold gold = {.line = json_loads(*line, 0, NULL)};
    if (!gold.line) {
      continue;
    }
    place(&gold, text);
    gold.entry = json_is_true(json_object_get(gold.line, "entry"));
    const char *title = text_of(gold.line, "title"), *clause = text_of(gold.line, "clause");
    g_autofree char *bare = clause ? without(clause, text_of(gold.line, "phrase")) : NULL;
    gold.wanted[0] = title ? words_of(title, FALSE) : NULL;
    gold.wanted[1] = bare && *bare ? words_of(bare, FALSE) : NULL;
    g_array_append_val(rows, gold);
  }
  return rows;
}

static gboolean has(const GPtrArray *title, const char *word) {
  g_autoptr(GPtrArray) parts = words_of(word, TRUE);
  for (guint i = 0; i < title->len && parts->len; i++) {
    if (words_same(title->pdata[i], parts->pdata[parts->len - 1])) {
      return TRUE;
    }
  }
  return parts->len == 0;
}

static gboolean names_one(const GPtrArray *title, const char *name) {
  g_auto(GStrv) parts = g_strsplit(name, " ", -1);
  gboolean one = g_strv_length(parts) == 1, all = TRUE;
  for (char **part = parts; *part; part++) {
    gboolean held = has(title, *part);
    if (held && (one || g_unichar_isupper(g_utf8_get_char(*part)))) {
      return TRUE;
    }
    all &= held;
  }
  return all;
}

static guint lacks_names(const Gold *gold, const GPtrArray *title) {
  guint lacks = 0;
  const char *key;
  json_t *names, *name;
  size_t i;
  json_object_foreach(json_object_get(gold->line, "names"), key, names) {
    gboolean named = FALSE;
    json_array_foreach(names, i, name) {
      named |= names_one(title, json_string_value(name));
    }
    gboolean implied = json_is_true(json_object_get(gold->line, "implied"));
    lacks += !named && !(implied && !listed(pronouns, title->pdata[0]));
  }
  return lacks;
}

/* Neighbours in the title that are not neighbours in the sentence, as the reader's gold counts them. */
static guint count_gaps(const GPtrArray *title, const char *sentence, const char *phrase) {
  g_autofree char *rest = without(sentence, phrase);
  g_autoptr(GRegex) brackets = g_regex_new("\\([^)]*\\)|\\[[^\\]]*\\]", 0, 0, NULL);
  g_autofree char *plain = g_regex_replace_literal(brackets, rest, -1, 0, " ", 0, NULL);
  g_autoptr(GPtrArray) source = words_of(plain ? plain : rest, FALSE);
  gint at = -1;
  guint gaps = 0;
  for (guint i = 0; i < title->len; i++) {
    gint next = at + 1;
    while (next < (gint)source->len && strcmp(source->pdata[next], title->pdata[i]) != 0) {
      next++;
    }
    if (next == (gint)source->len || words_is_article(title->pdata[i])) {
      continue;
    }
    gboolean small = next == at + 2 && listed(" on in at by from during since ", source->pdata[at + 1]);
    gaps += at >= 0 && next > at + 1 && !small;
    at = next;
  }
  return gaps;
}

static double overlap(const GPtrArray *a, const GPtrArray *b) {
  g_autofree gboolean *used = g_new0(gboolean, b->len + 1);
  guint n = 0;
  for (guint i = 0; i < a->len; i++) {
    for (guint k = 0; k < b->len; k++) {
      if (!used[k] && words_same(a->pdata[i], b->pdata[k])) {
        used[k] = TRUE;
        n++;
        break;
      }
    }
  }
  return n ? 2.0 * n / (a->len + b->len) : 0;
}

/* How many words the title has before the first that the gold has. */
static guint words_before(const Gold *gold, const GPtrArray *title) {
  for (guint i = 0; i < title->len; i++) {
    for (guint w = 0; w < G_N_ELEMENTS(gold->wanted); w++) {
      for (guint k = 0; gold->wanted[w] && k < gold->wanted[w]->len; k++) {
        if (words_same(title->pdata[i], gold->wanted[w]->pdata[k])) {
          return i;
        }
      }
    }
  }
  return title->len;
}

static double core_share(const Gold *gold, const GPtrArray *title, guint *missing) {
  json_t *core = json_object_get(gold->line, "core"), *word;
  size_t i, n = json_array_size(core);
  *missing = 0;
  json_array_foreach(core, i, word) {
    *missing += !has(title, json_string_value(word));
  }
  return n ? 1 - (double)*missing / (double)n : 1;
}

Verdict gold_judge(const Gold *gold, const char *title, const char *sentence, const char *phrase) {
  enum { MOST_WORDS = 16, MOST_BEFORE = 4 };
  static const double close = 0.6;
  g_autoptr(GPtrArray) words = words_of(title, TRUE), plain = words_of(title, FALSE);
  if (words->len == 0) {
    return (Verdict){.worth = -1};
  }
  guint missing, before = words_before(gold, plain), blanks = 1;
  for (const char *at = title; *at; at++) {
    blanks += *at == ' ';
  }
  double core = core_share(gold, words, &missing), f1 = 0;
  guint lacks = lacks_names(gold, words) + listed(pronouns, words->pdata[0]) +
                listed(loose, words->pdata[words->len - 1]) + (blanks > MOST_WORDS) +
                (count_gaps(words, sentence, phrase) > 1);
  for (guint w = 0; w < G_N_ELEMENTS(gold->wanted); w++) {
    f1 = gold->wanted[w] ? MAX(f1, overlap(plain, gold->wanted[w])) : f1;
  }
  Verdict verdict = {.fit = missing == 0 && lacks == 0};
  verdict.strict = verdict.fit && f1 >= close && before <= 1;
  verdict.f1 = f1;
  verdict.core = core;
  verdict.lacks = lacks;
  verdict.before = before;
  verdict.worth =
      0.1 * verdict.fit + 0.4 * verdict.strict + 0.7 * f1 + 0.05 * core - 0.1 * lacks - 0.05 * MIN(before, MOST_BEFORE);
  return verdict;
}
