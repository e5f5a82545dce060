/* dates.c -- ask the date tagger; join what has one head. */
#include "dates.h"

#include <string.h>

#include "extract/syntax/phrase.h"
#include "extract/timex/timex.h"

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

static void join_tree(Tree *tree, guint8 tag) {
  g_autofree Token *joined = g_new(Token, tree->n);
  g_autofree guint *first = g_new(guint, tree->n + 1), *whole = g_new(guint, tree->n);
  forget_broken(tree->tokens, tree->n);
  guint m = phrase_join(tree->tokens, tree->n, tag, joined, first);
  for (guint k = 0; k < m; k++) {
    for (guint i = first[k]; i < first[k + 1]; i++) {
      whole[i] = k;
    }
  }
  for (guint k = 0; k < m; k++) {
    const Token *outer = &tree->tokens[outer_token(tree->tokens, first[k], first[k + 1])];
    joined[k].head = outer->head < 0 ? -1 : (gint32)whole[outer->head];
    joined[k].label = outer->label;
  }
  memcpy(tree->tokens, joined, m * sizeof(Token));
  tree->n = m;
}

void join_dates(const GString *text, Tree *trees, guint n, guint8 tag) {
  TimexTables *tables = timex_tables_new("en");
  TimexContext context = {.genre = GENRE_AUTO};
  g_autoptr(GArray) timexes = timex_find(tables, text->str, text->len, &context);
  g_autoptr(GArray) spans = g_array_new(FALSE, FALSE, sizeof(Span));
  for (guint i = 0; i < timexes->len; i++) {
    const Timex *timex = &g_array_index(timexes, Timex, i);
    Span span = {timex->offset, timex->length};
    if (timex->length > 0) {
      g_array_append_val(spans, span);
    }
  }
  for (guint i = 0; i < n; i++) {
    phrase_mark(trees[i].tokens, trees[i].n, (const Span *)spans->data, spans->len);
    join_tree(&trees[i], tag);
  }
  timex_tables_free(tables);
}
