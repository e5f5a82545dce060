/* lexicon.c -- read lemmas with their most frequent class, then derive forms by rules and by the lists of exceptions.
 */
#include "lexicon.h"

#include <stdlib.h>
#include <string.h>

#include "bytes.h"
#include "parse/model.h"
#include "parse/sense.h"
#include "table.h"
#include "text/token.h"

typedef struct {
  guint32 word;
  guint16 sense;
  gint64 count; /* of the part of speech that is the most usual so far */
} Entry;

struct Lexicon {
  GHashTable *entries; /* word hash -> Entry */
  GHashTable *counts;  /* "lemma%1" -> how often WordNet's own texts have it as that part of speech */
  GHashTable *odd;     /* "lemma%1" -> GPtrArray of irregular forms */
};

typedef struct {
  const char *name;
  char number; /* in keys of senses */
  SenseKind kind;
  int base; /* lexicographer file of class 0 */
} Part;

static const Part parts[] = {{"noun", '1', SENSE_NOUN, 2},
                             {"verb", '2', SENSE_VERB, 28},
                             {"adj", '3', SENSE_ADJECTIVE, -1},
                             {"adv", '4', SENSE_ADVERB, 1}};

static char *key_of(const char *lemma, gsize len, char number) {
  return g_strdup_printf("%.*s%%%c", (int)len, lemma, number);
}

static void put(Lexicon *lexicon, const char *form, const Part *part, guint class, gint64 count) {
  static const guint shift[] = {[SENSE_NOUN] = 0, [SENSE_VERB] = 5, [SENSE_ADJECTIVE] = 9, [SENSE_ADVERB] = 10};
  static const guint16 field[] = {
      [SENSE_NOUN] = 31, [SENSE_VERB] = 15 << 5, [SENSE_ADJECTIVE] = 1 << 9, [SENSE_ADVERB] = 1 << 10};
  guint32 word = token_hash(form, strlen(form));
  Entry *entry = g_hash_table_lookup(lexicon->entries, GUINT_TO_POINTER(word));
  if (!entry) {
    entry = g_new(Entry, 1);
    *entry = (Entry){word, 0, -1};
    g_hash_table_insert(lexicon->entries, GUINT_TO_POINTER(word), entry);
  }
  if (!(entry->sense & field[part->kind])) {
    entry->sense |= (guint16)(class << shift[part->kind]);
  }
  if (count > entry->count) {
    entry->count = count;
    entry->sense = (guint16)((entry->sense & (SENSE_PAST | 0x7FF)) | part->kind << 11);
  }
}

static void mark_past(Lexicon *lexicon, const char *form) {
  Entry *entry = g_hash_table_lookup(lexicon->entries, GUINT_TO_POINTER(token_hash(form, strlen(form))));
  entry->sense |= SENSE_PAST;
}

/* "word%1:04:00:: 1 12": count by lemma and part; satellites (5) are adjectives. */
static void read_counts(Lexicon *lexicon, const char *text) {
  g_auto(GStrv) lines = g_strsplit(text, "\n", -1);
  for (char **line = lines; *line; line++) {
    const char *percent = strchr(*line, '%'), *last = strrchr(*line, ' ');
    if (!percent || !last) {
      continue;
    }
    char *key = key_of(*line, (gsize)(percent - *line), percent[1] == '5' ? '3' : percent[1]);
    gint64 sum = GPOINTER_TO_INT(g_hash_table_lookup(lexicon->counts, key)) + atoi(last);
    g_hash_table_replace(lexicon->counts, key, GINT_TO_POINTER((int)sum));
  }
}

/* "men man": an irregular form and its lemmas. */
static void read_exceptions(Lexicon *lexicon, const char *text, char number) {
  g_auto(GStrv) lines = g_strsplit(text, "\n", -1);
  for (char **line = lines; *line; line++) {
    g_auto(GStrv) word = g_strsplit(*line, " ", -1);
    for (guint i = 1; word[0] && word[i]; i++) {
      char *key = key_of(word[i], strlen(word[i]), number);
      GPtrArray *forms = g_hash_table_lookup(lexicon->odd, key);
      if (!forms) {
        forms = g_ptr_array_new_with_free_func(g_free);
        g_hash_table_insert(lexicon->odd, g_strdup(key), forms);
      }
      g_ptr_array_add(forms, g_strdup(word[0]));
      g_free(key);
    }
  }
}

static gboolean is_word(const char *lemma) {
  gboolean any = g_ascii_islower(lemma[0]);
  for (; any && *lemma; lemma++) {
    any = g_ascii_islower(*lemma) || strchr(".'-", *lemma);
  }
  return any;
}

/* Place of the first synset in "lemma pos synsets pointers symbol... senses tagged offset...", or -1. */
static gint64 first_synset(char **column) {
  guint n = g_strv_length(column);
  guint at = n > 3 ? 6 + (guint)atoi(column[3]) : n;
  return at < n ? g_ascii_strtoll(column[at], NULL, 10) : -1;
}

typedef void (*Visit)(Lexicon *lexicon, const Part *part, const char *lemma, guint class, gint64 count);

static void each_lemma(Lexicon *lexicon, const Part *part, const char *index, const char *data, Visit visit) {
  enum { LEXICOGRAPHER_FILE = 9 }; /* column of a line of data */
  gint64 len = (gint64)strlen(data);
  g_auto(GStrv) lines = g_strsplit(index, "\n", -1);
  for (char **line = lines; *line; line++) {
    g_auto(GStrv) column = g_strsplit(*line, " ", -1);
    gint64 at = column[0] && is_word(column[0]) ? first_synset(column) : -1;
    if (at < 0 || at + LEXICOGRAPHER_FILE + 2 >= len) {
      continue;
    }
    g_autofree char *key = key_of(column[0], strlen(column[0]), part->number);
    int class = atoi(data + at + LEXICOGRAPHER_FILE) - part->base;
    if (part->kind == SENSE_ADJECTIVE || part->kind == SENSE_ADVERB) {
      class = 1;
    }
    visit(lexicon, part, column[0], (guint)MAX(class, 1), GPOINTER_TO_INT(g_hash_table_lookup(lexicon->counts, key)));
  }
}

static void put_lemma(Lexicon *lexicon, const Part *part, const char *lemma, guint class, gint64 count) {
  put(lexicon, lemma, part, class, count);
}

static char *with(const char *lemma, gsize cut, const char *ending) {
  return g_strdup_printf("%.*s%s", (int)(strlen(lemma) - cut), lemma, ending);
}

static gboolean ends(const char *lemma, const char *const *endings) {
  for (; *endings; endings++) {
    if (g_str_has_suffix(lemma, *endings)) {
      return TRUE;
    }
  }
  return FALSE;
}

/* "-ies", "-es" or "-s". */
static char *with_s(const char *lemma) {
  static const char *const vowels[] = {"ay", "ey", "iy", "oy", "uy", NULL};
  static const char *const hissing[] = {"s", "x", "z", "ch", "sh", NULL};
  if (g_str_has_suffix(lemma, "y") && !ends(lemma, vowels)) {
    return with(lemma, 1, "ies");
  }
  return with(lemma, 0, ends(lemma, hissing) ? "es" : "s");
}

static char *with_ed(const char *lemma) {
  static const char *const vowels[] = {"ay", "ey", "iy", "oy", "uy", NULL};
  if (g_str_has_suffix(lemma, "y") && !ends(lemma, vowels)) {
    return with(lemma, 1, "ied");
  }
  return with(lemma, 0, g_str_has_suffix(lemma, "e") ? "d" : "ed");
}

static void put_forms(Lexicon *lexicon, const Part *part, const char *lemma, guint class, gint64 count) {
  g_autofree char *key = key_of(lemma, strlen(lemma), part->number), *plural = with_s(lemma);
  const GPtrArray *odd = g_hash_table_lookup(lexicon->odd, key);
  for (guint i = 0; odd && i < odd->len; i++) {
    put(lexicon, odd->pdata[i], part, class, count);
    if (part->kind == SENSE_VERB && !g_str_has_suffix(odd->pdata[i], "ing")) {
      mark_past(lexicon, odd->pdata[i]);
    }
  }
  put(lexicon, plural, part, class, count);
  if (part->kind == SENSE_VERB) {
    g_autofree char *past = with_ed(lemma), *going = with(lemma, g_str_has_suffix(lemma, "e") ? 1 : 0, "ing");
    put(lexicon, past, part, class, count);
    put(lexicon, going, part, class, count);
  }
}

static char *read_file(const char *folder, const char *before, const char *after, GError **error) {
  g_autofree char *path = g_strdup_printf("%s/%s%s", folder, before, after);
  char *text = NULL;
  g_file_get_contents(path, &text, NULL, error);
  return text;
}

static gboolean read_part(Lexicon *lexicon, const char *folder, const Part *part, GError **error) {
  g_autofree char *index = read_file(folder, "index.", part->name, error);
  g_autofree char *data = index ? read_file(folder, "data.", part->name, error) : NULL;
  g_autofree char *odd = data ? read_file(folder, part->name, ".exc", error) : NULL;
  if (!odd) {
    return FALSE;
  }
  read_exceptions(lexicon, odd, part->number);
  each_lemma(lexicon, part, index, data, put_lemma);
  if (part->kind == SENSE_NOUN || part->kind == SENSE_VERB) {
    each_lemma(lexicon, part, index, data, put_forms);
  }
  return TRUE;
}

Lexicon *lexicon_new(const char *folder, GError **error) {
  g_autoptr(Lexicon) lexicon = g_new0(Lexicon, 1);
  lexicon->entries = g_hash_table_new_full(NULL, NULL, NULL, g_free);
  lexicon->counts = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  lexicon->odd = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, (GDestroyNotify)g_ptr_array_unref);
  g_autofree char *counts = read_file(folder, "cntlist", ".rev", error);
  if (!counts) {
    return NULL;
  }
  read_counts(lexicon, counts);
  for (guint i = 0; i < G_N_ELEMENTS(parts); i++) {
    if (!read_part(lexicon, folder, &parts[i], error)) {
      return NULL;
    }
  }
  return g_steal_pointer(&lexicon);
}

void lexicon_free(Lexicon *lexicon) {
  if (!lexicon) {
    return;
  }
  g_hash_table_unref(lexicon->entries);
  g_hash_table_unref(lexicon->counts);
  g_hash_table_unref(lexicon->odd);
  g_free(lexicon);
}

guint16 lexicon_sense(const Lexicon *lexicon, guint32 word) {
  const Entry *entry = g_hash_table_lookup(lexicon->entries, GUINT_TO_POINTER(word));
  return entry ? entry->sense : 0;
}

static int by_word(const void *a, const void *b) {
  guint32 x = (*(Entry *const *)a)->word, y = (*(Entry *const *)b)->word;
  return (x > y) - (x < y);
}

void lexicon_write(const Lexicon *lexicon, GByteArray *out) {
  g_autoptr(GPtrArray) entries = g_ptr_array_new();
  GHashTableIter iter;
  gpointer entry;
  g_hash_table_iter_init(&iter, lexicon->entries);
  while (g_hash_table_iter_next(&iter, NULL, &entry)) {
    g_ptr_array_add(entries, entry);
  }
  g_ptr_array_sort(entries, by_word);
  Table *table = table_new();
  for (guint i = 0; i < entries->len; i++) {
    const Entry *word = entries->pdata[i];
    GByteArray *row = table_row(table, word->word);
    bytes_add_u16(row, (guint16)word->word);
    bytes_add_u16(row, word->sense);
  }
  table_write(table, out);
}
