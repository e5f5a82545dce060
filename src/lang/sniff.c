/* sniff.c -- see sniff.h. */
#include "lang/sniff.h"

#include <stdbool.h>
#include <string.h>

#include "lang/lang.h"

enum { LOOK_AT = 20000, MOST_LANGUAGES = 32, LEAST = 4, LEAST_PERCENT = 10, LONGEST_ASCII = 64 };

/* What is read of all languages. */
typedef struct {
  char **lines; /* "de German der das ..." */
  guint n;
  GHashTable *words; /* word -> the set of languages that have it, as bits */
} Stopwords;

typedef struct {
  guint32 hits[MOST_LANGUAGES];
} Counts;

static void add_line(Stopwords *known, char *line) {
  if (*line == '#' || !*line) {
    *line = '\0';
    return;
  }
  g_auto(GStrv) parts = g_strsplit(line, " ", -1);
  for (guint i = 2; parts[0] && parts[1] && parts[i]; i++) {
    guint bits = GPOINTER_TO_UINT(g_hash_table_lookup(known->words, parts[i])) | 1U << known->n;
    g_hash_table_replace(known->words, g_strdup(parts[i]), GUINT_TO_POINTER(bits));
  }
  known->n++;
}

static void *read_stopwords(void *unused) {
  gsize len;
  Stopwords *known = g_new0(Stopwords, 1);
  (void)unused;
  g_autofree char *copy = g_strdup(lang_resource("lang/stopwords.txt", &len));
  known->words = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  known->lines = g_strsplit(copy, "\n", -1);
  for (char **line = known->lines; *line && known->n < MOST_LANGUAGES; line++) {
    add_line(known, *line);
  }
  return known;
}

/* Read once and kept: a run may have thousands of texts. */
static const Stopwords *stopwords(void) {
  static GOnce once = G_ONCE_INIT;
  return g_once(&once, read_stopwords, NULL);
}

/* Most words can be made small where they stand on the stack; NULL: this one cannot. */
static const char *small_ascii(const char *word, gsize len, char out[LONGEST_ASCII]) {
  if (len >= LONGEST_ASCII) {
    return NULL;
  }
  for (gsize i = 0; i < len; i++) {
    if ((guchar)word[i] >= 0x80) {
      return NULL;
    }
    out[i] = (char)(word[i] | ('a' - 'A'));
  }
  out[len] = '\0';
  return out;
}

/* Of letters only. */
static void count_word(Counts *counts, GHashTable *words, const char *word, gsize len) {
  char buffer[LONGEST_ASCII];
  const char *small = small_ascii(word, len, buffer);
  g_autofree char *other = small ? NULL : g_utf8_strdown(word, (gssize)len);
  guint bits = GPOINTER_TO_UINT(g_hash_table_lookup(words, small ? small : other));
  for (guint i = 0; bits >> i; i++) {
    counts->hits[i] += bits >> i & 1;
  }
}

static bool is_letter(const char *p) {
  return (guchar)*p < 0x80 ? g_ascii_isalpha(*p) : g_unichar_isalpha(g_utf8_get_char(p));
}

/* How many words there are. */
static guint count_words(Counts *counts, GHashTable *words, const char *text, gsize len) {
  const char *end = text + MIN(len, (gsize)LOOK_AT), *start = NULL;
  guint n = 0;
  for (const char *p = text; p < end; p = g_utf8_next_char(p)) {
    bool letter = is_letter(p);
    if (letter && !start) {
      start = p;
    } else if (!letter && start) {
      count_word(counts, words, start, (gsize)(p - start));
      start = NULL;
      n++;
    }
  }
  return n;
}

/* The n-th language's line. */
static const char *line_of(const Stopwords *known, guint n) {
  for (char **line = known->lines; *line; line++) {
    if (**line && n-- == 0) {
      return *line;
    }
  }
  return NULL;
}

/* The one that has most; it must have twice as many as English, which is expected, so that its names for places and
 * people make no other language of a text.  -1: none. */
static int best_of(const Counts *counts, guint languages, guint words) {
  guint best = 0;
  for (guint i = 1; i < languages; i++) {
    best = counts->hits[i] > counts->hits[best] ? i : best;
  }
  guint hits = counts->hits[best];
  bool clear = hits >= LEAST && 100 * hits >= LEAST_PERCENT * words;
  bool other = best == 0 || hits >= 2 * counts->hits[0];
  return clear && other ? (int)best : -1;
}

SniffedLang sniff_language(const char *text, gsize len) {
  const Stopwords *known = stopwords();
  Counts counts = {0};
  SniffedLang out = {0};
  guint words = count_words(&counts, known->words, text, len);
  int best = best_of(&counts, known->n, words);
  if (best >= 0) {
    g_auto(GStrv) parts = g_strsplit(line_of(known, (guint)best), " ", 3);
    out = (SniffedLang){g_strdup(parts[0]), g_strdup(parts[1])};
  }
  return out;
}

void sniffed_lang_clear(SniffedLang *lang) {
  g_clear_pointer(&lang->code, g_free);
  g_clear_pointer(&lang->name, g_free);
}
