/* survey.c -- see survey.h. */
#include "read/conform/survey.h"

#include <string.h>

#include "read/date/inputdate.h"

typedef struct {
  char *name;
  const Node *key;            /* where it stands first */
  guint values, dates, words; /* how many; of them, dates; short texts with letters */
  gsize length;               /* of all values */
  GHashTable *distinct;
} Found;

struct Survey {
  const ReadInput *input;
  Columns *columns;
  ImportDates *dates;
  GPtrArray *found; /* of Found*, in the order of their first values */
  GHashTable *index;
};

enum { LOOK_AT = 200 /* values of each */ };

static void found_free(gpointer data) {
  Found *one = data;
  g_free(one->name);
  g_hash_table_unref(one->distinct);
  g_free(one);
}

Survey *survey_new(const ReadInput *input, Columns *columns, ImportDates *dates) {
  Survey *survey = g_new0(Survey, 1);
  *survey = (Survey){input, columns, dates, g_ptr_array_new_with_free_func(found_free), NULL};
  survey->index = g_hash_table_new(g_str_hash, g_str_equal);
  return survey;
}

void survey_free(Survey *survey) {
  if (survey) {
    g_hash_table_unref(survey->index);
    g_ptr_array_unref(survey->found);
    g_free(survey);
  }
}

static Found *find(Survey *survey, const Node *key) {
  Found *one = g_hash_table_lookup(survey->index, key->text);
  if (!one) {
    one = g_new0(Found, 1);
    *one = (Found){.name = g_strdup(key->text), .key = key};
    one->distinct = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    g_ptr_array_add(survey->found, one);
    g_hash_table_insert(survey->index, one->name, one);
  }
  return one;
}

static bool is_date(const Survey *survey, const char *value) {
  const char *why;
  g_autofree char *mended = importdate_mend(survey->dates, value, &why);
  g_autoptr(Date) date = mended ? NULL : inputdate_parse(survey->input, value, strlen(value), NULL);
  return mended || date;
}

/* Letters, and neither an address nor one word of a program. */
static bool is_words(const char *value) {
  bool letters = false;
  for (const char *p = value; *p && !letters; p = g_utf8_next_char(p)) {
    letters = g_unichar_isalpha(g_utf8_get_char(p));
  }
  return letters && !strstr(value, "://") && !g_str_has_prefix(value, "#");
}

void survey_add(Survey *survey, const Node *name, const Node *text) {
  Found *one = find(survey, name);
  const char *value = text->text;
  if (!*value || one->values == LOOK_AT) {
    return;
  }
  bool date = strpbrk(value, "0123456789") && is_date(survey, value);
  one->values++;
  one->dates += date;
  one->words += !date && is_words(value);
  one->length += (gsize)g_utf8_strlen(value, -1);
  g_hash_table_add(one->distinct, g_strdup(value));
}

bool survey_has(const Survey *survey, const char *meaning) {
  const Column *column = columns_find(survey->columns, meaning);
  for (guint i = 0; i < survey->found->len; i++) {
    const Found *one = survey->found->pdata[i];
    g_autofree char *plain = columns_plain(one->name);
    if (one->values && column_has(column, plain)) {
      return true;
    }
  }
  return false;
}

/* "main date" and "title en" have the word of a meaning in them. */
static bool names_meaning(const Survey *survey, const Found *one, const char *meaning) {
  g_autofree char *plain = columns_plain(one->name);
  g_auto(GStrv) words = g_strsplit(plain, " ", -1);
  for (char **word = words; words[1] && *word; word++) {
    if (column_has(columns_find(survey->columns, meaning), *word)) {
      return true;
    }
  }
  return false;
}

/* Has its name another meaning?  "Milestone" is a yes or no, and in as many tables a title. */
static bool is_taken(const Survey *survey, const Found *one) {
  const char *meaning = columns_meaning(survey->columns, one->name);
  return meaning && strcmp(meaning, "milestone");
}

/* Where there is a text, a title stands before it, in every entry, and tells them apart. */
static bool may_lead(const Survey *survey, const Found *one, guint distinct) {
  enum { MOST_ALIKE = 80 };
  guint most = 0;
  for (guint i = 0; i < survey->found->len; i++) {
    most = MAX(most, ((const Found *)survey->found->pdata[i])->values);
  }
  for (guint i = 0; i < survey->found->len; i++) {
    const Found *other = survey->found->pdata[i];
    const char *meaning = columns_meaning(survey->columns, other->name);
    if (other == one) {
      return one->values == most && distinct >= MOST_ALIKE;
    }
    if (meaning && !strcmp(meaning, "text")) {
      return false;
    }
  }
  return false;
}

/* How well what stands in it is that; 0: not. */
static guint fitness(const Survey *survey, const Found *one, const char *meaning) {
  enum { NAMED = 1000, LONG = 120, SHARE = 100 };
  if (!one->values) {
    return 0;
  }
  if (!strcmp(meaning, "date")) {
    guint share = one->dates * SHARE / one->values;
    return share * 2 >= SHARE ? share + (names_meaning(survey, one, meaning) ? NAMED : 0) : 0;
  }
  if (!strcmp(meaning, "end")) {
    return one->dates * 2 >= one->values && names_meaning(survey, one, meaning) ? NAMED : 0;
  }
  guint share = one->words * SHARE / one->values, distinct = g_hash_table_size(one->distinct) * SHARE / one->values;
  bool poor = share * 2 < SHARE || one->length / one->values > LONG;
  if (is_taken(survey, one) || poor || (survey_has(survey, "text") && !may_lead(survey, one, distinct))) {
    return 0;
  }
  return 1 + MIN(share, distinct) / 10 + (names_meaning(survey, one, meaning) ? NAMED : 0);
}

const char *survey_guess(Survey *survey, const char *meaning) {
  const Found *best = NULL;
  guint most = 0;
  for (guint i = 0; i < survey->found->len; i++) {
    const Found *one = survey->found->pdata[i];
    guint fit = fitness(survey, one, meaning);
    if (fit > most) {
      best = one;
      most = fit;
    }
  }
  if (best) {
    columns_add(survey->columns, meaning, best->name);
    diag_add(survey->input->diag, DIAG_NOTE, "field-guessed", node_place(survey->input, best->key),
             "the %s seems to be \"%.60s\"; --map %s=... chooses another", meaning, best->name, meaning);
  }
  return best ? best->name : NULL;
}

char *survey_names(const Survey *survey) {
  enum { MOST = 12 };
  g_autoptr(GString) names = g_string_new(NULL);
  for (guint i = 0; i < MIN(survey->found->len, MOST); i++) {
    g_string_append_printf(names, "%s\"%.40s\"", i ? ", " : "", ((const Found *)survey->found->pdata[i])->name);
  }
  return g_strdup(names->str);
}
