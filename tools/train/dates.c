/* dates.c -- look the phrases of a document up, or ask the date tagger; join those whose tokens have one head. */
#include "dates.h"

#include <string.h>

#include "parse/phrase.h"
#include "timex/timex.h"

struct Dates {
  GHashTable *known; /* checksum -> places as text */
  GString *lines;    /* the file as it will be */
  gsize read;        /* bytes of it that were read */
  TimexTables *tables;
};

Dates *dates_new(const char *path) {
  Dates *dates = g_new0(Dates, 1);
  g_autofree char *text = NULL;
  dates->known = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
  g_file_get_contents(path, &text, &dates->read, NULL);
  dates->lines = g_string_new(text);
  dates->tables = timex_tables_new("en");
  g_auto(GStrv) lines = g_strsplit(dates->lines->str, "\n", -1);
  for (char **line = lines; *line; line++) {
    gsize word = strcspn(*line, " ");
    g_hash_table_insert(dates->known, g_strndup(*line, word), g_strdup(*line + word));
  }
  return dates;
}

void dates_free(Dates *dates) {
  if (!dates) {
    return;
  }
  g_hash_table_unref(dates->known);
  g_string_free(dates->lines, TRUE);
  timex_tables_free(dates->tables);
  g_free(dates);
}

static char *ask(const Dates *dates, const GString *text) {
  GString *places = g_string_new(NULL);
  TimexContext context = {.genre = GENRE_AUTO};
  g_autoptr(GArray) timexes = timex_find(dates->tables, text->str, text->len, &context);
  for (guint i = 0; i < timexes->len; i++) {
    const Timex *timex = &g_array_index(timexes, Timex, i);
    if (timex->length > 0) {
      g_string_append_printf(places, " %" G_GSIZE_FORMAT "+%u", timex->offset, timex->length);
    }
  }
  return g_string_free(places, FALSE);
}

GArray *dates_find(Dates *dates, const GString *text) {
  enum { SHORT = 12 };
  g_autofree char *sum = g_compute_checksum_for_string(G_CHECKSUM_SHA256, text->str, (gssize)text->len);
  sum[SHORT] = '\0';
  const char *places = g_hash_table_lookup(dates->known, sum);
  if (!places) {
    char *found = ask(dates, text);
    g_string_append_printf(dates->lines, "%s%s\n", sum, found);
    g_hash_table_insert(dates->known, g_strdup(sum), found);
    places = found;
  }
  GArray *spans = g_array_new(FALSE, FALSE, sizeof(Span));
  for (char *at = strchr(places, ' '); at; at = strchr(at, ' ')) {
    Span span = {.offset = g_ascii_strtoull(at, &at, 10)};
    span.length = *at == '+' ? g_ascii_strtoull(at, &at, 10) : 0;
    g_array_append_val(spans, span);
  }
  return spans;
}

gboolean dates_save(const Dates *dates, const char *path) {
  return dates->lines->len == dates->read ||
         g_file_set_contents(path, dates->lines->str, (gssize)dates->lines->len, NULL);
}

/* The token of [from, to) whose head lies outside, G_MAXUINT where there are several. */
static guint outer_token(const Token *tokens, guint from, guint to) {
  guint outer = G_MAXUINT, n = 0;
  for (guint i = from; i < to; i++) {
    if (tokens[i].head < (gint32)from || tokens[i].head >= (gint32)to) {
      outer = i;
      n++;
    }
  }
  return n == 1 ? outer : G_MAXUINT;
}

/* A phrase that is no constituent stays as it is. */
static void forget_broken(Token *tokens, guint n) {
  for (guint i = 0, end; i < n; i = end) {
    for (end = i + 1; end < n && tokens[end].phrase == tokens[i].phrase;) {
      end++;
    }
    if (tokens[i].phrase && outer_token(tokens, i, end) == G_MAXUINT) {
      for (guint k = i; k < end; k++) {
        tokens[k].phrase = 0;
      }
    }
  }
}

guint dates_join(const GArray *phrases, Token *tokens, guint n, guint8 tag) {
  g_autofree Token *joined = g_new(Token, n);
  g_autofree guint *first = g_new(guint, n + 1), *whole = g_new(guint, n);
  phrase_mark(tokens, n, (const Span *)phrases->data, phrases->len);
  forget_broken(tokens, n);
  guint m = phrase_join(tokens, n, tag, joined, first);
  for (guint k = 0; k < m; k++) {
    for (guint i = first[k]; i < first[k + 1]; i++) {
      whole[i] = k;
    }
  }
  for (guint k = 0; k < m; k++) {
    const Token *outer = &tokens[outer_token(tokens, first[k], first[k + 1])];
    joined[k].head = outer->head < 0 ? -1 : (gint32)whole[outer->head];
    joined[k].label = outer->label;
  }
  memcpy(tokens, joined, m * sizeof(Token));
  return m;
}
