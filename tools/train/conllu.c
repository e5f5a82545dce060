/* conllu.c -- read the ten columns, join hyphenated words, decide casing document by document. */
#include "conllu.h"

#include <stdlib.h>
#include <string.h>

#include "parse/phrase.h"
#include "text/truecase.h"

typedef struct {
  const char *form, *tag, *label;
  int head; /* 0: root; others count from 1 */
  gboolean glued;
} Row;

static guint name_index(GPtrArray *names, const char *name) {
  guint i;
  if (g_ptr_array_find_with_equal_func(names, name, g_str_equal, &i))
    return i;
  g_ptr_array_add(names, g_strdup(name));
  return names->len - 1;
}

/* Subtypes are dropped but for those that the event rules ask for. */
static void shorten_label(char *label) {
  static const char *const kept[] = {"nsubj:pass", "aux:pass",     "acl:relcl", "compound:prt",
                                     "nmod:poss",  "obl:unmarked", NULL};
  char *colon = strchr(label, ':');
  if (colon && !g_strv_contains(kept, label))
    *colon = '\0';
}

/* Does this row, with its neighbours, stand inside a word as our tokens are cut: a hyphen, "and/or"? */
static gboolean joins(const Row *before, const Row *row, const Row *after) {
  gboolean mark = strcmp(row->form, "-") == 0 || strcmp(row->form, "/") == 0;
  return mark && before->glued && row->glued && g_ascii_isalnum(before->form[0]) && g_ascii_isalnum(after->form[0]);
}

/* "$3" and "5%" are one word each. */
static gboolean is_amount(const Row *row, const Row *after) {
  gboolean money = strcmp(row->form, "$") == 0 && g_ascii_isdigit(after->form[0]);
  return row->glued && (money || (strcmp(after->form, "%") == 0 && g_ascii_isdigit(row->form[0])));
}

/* group[i] is the first row of the word that row i belongs to. */
static void group_rows(const GArray *rows, guint *group) {
  for (guint i = 0; i < rows->len; i++) {
    group[i] = i;
  }
  for (guint i = 0; i + 1 < rows->len; i++) {
    const Row *row = &g_array_index(rows, Row, i);
    if (i > 0 && joins(row - 1, row, row + 1)) {
      group[i] = group[i + 1] = group[i - 1];
    } else if (is_amount(row, row + 1)) {
      group[i + 1] = group[i];
    }
  }
}

static guint group_end(const guint *group, guint n, guint first) {
  guint end = first + 1;
  while (end < n && group[end] == first)
    end++;
  return end;
}

/* The row of [first, end) whose head lies outside: it stands for the whole word. */
static guint outer_row(const GArray *rows, guint first, guint end) {
  for (guint i = end; i > first; i--) {
    guint head = (guint)g_array_index(rows, Row, i - 1).head;
    if (head == 0 || head - 1 < first || head - 1 >= end)
      return i - 1;
  }
  return end - 1;
}

static Token make_token(const GArray *rows, guint first, guint end, const guint *place, const guint *group,
                        Names *names) {
  g_autoptr(GString) form = g_string_new(NULL);
  for (guint i = first; i < end; i++)
    g_string_append(form, g_array_index(rows, Row, i).form);
  const Row *outer = &g_array_index(rows, Row, outer_row(rows, first, end));
  const Row *last = &g_array_index(rows, Row, end - 1);
  Token token = {.length = form->len};
  token_describe(&token, form->str);
  token.sense = lexicon_sense(names->lexicon, token.word);
  token.tag = (guint8)name_index(names->tags, last->tag);
  token.label = (guint8)name_index(names->labels, outer->label);
  token.head = outer->head == 0 ? -1 : (gint32)place[group[outer->head - 1]];
  return token;
}

/* Append the words of a sentence to the text of its document; where each begins. */
static void write_text(const GArray *rows, GString *text, gsize *offset) {
  for (guint i = 0; i < rows->len; i++) {
    const Row *row = &g_array_index(rows, Row, i);
    offset[i] = text->len;
    g_string_append(text, row->form);
    if (!row->glued) {
      g_string_append_c(text, ' ');
    }
  }
  g_string_append(text, "\n\n");
}

static void add_tree(GArray *rows, Names *names, GString *text, GArray *trees) {
  if (rows->len == 0)
    return;
  g_autofree guint *group = g_new(guint, rows->len), *place = g_new0(guint, rows->len);
  group_rows(rows, group);
  guint n = 0;
  for (guint i = 0; i < rows->len; i = group_end(group, rows->len, i))
    place[i] = n++;
  g_autofree gsize *offset = g_new(gsize, rows->len);
  write_text(rows, text, offset);
  Tree tree = {g_new(Token, n), 0};
  for (guint i = 0; i < rows->len;) {
    guint end = group_end(group, rows->len, i);
    tree.tokens[tree.n] = make_token(rows, i, end, place, group, names);
    tree.tokens[tree.n++].offset = offset[i];
    i = end;
  }
  g_array_append_val(trees, tree);
  g_array_set_size(rows, 0);
}

static void end_document(GString *text, GArray *trees, guint from, Names *names) {
  g_autoptr(Truecase) truecase = truecase_new();
  for (guint i = from; i < trees->len; i++) {
    truecase_add(truecase, g_array_index(trees, Tree, i).tokens, g_array_index(trees, Tree, i).n);
  }
  for (guint i = from; i < trees->len; i++) {
    truecase_apply(truecase, g_array_index(trees, Tree, i).tokens, g_array_index(trees, Tree, i).n);
  }
  guint8 tag = (guint8)name_index(names->tags, PHRASE_TAG);
  g_autoptr(GArray) phrases = dates_find(names->dates, text);
  for (guint i = from; i < trees->len; i++) {
    Tree *tree = &g_array_index(trees, Tree, i);
    tree->n = dates_join(phrases, tree->tokens, tree->n, tag);
  }
  g_string_truncate(text, 0);
}

static void read_row(char *line, GArray *rows, GPtrArray *kept) {
  char **column = g_strsplit(line, "\t", -1);
  g_ptr_array_add(kept, column);
  if (g_strv_length(column) < 10 || strpbrk(column[0], "-."))
    return;
  shorten_label(column[7]);
  Row row = {column[1], column[4], column[7], atoi(column[6]), strstr(column[9], "SpaceAfter=No") != NULL};
  g_array_append_val(rows, row);
}

gboolean conllu_read(const char *path, Names *names, GArray *trees, GError **error) {
  g_autofree char *text = NULL;
  if (!g_file_get_contents(path, &text, NULL, error))
    return FALSE;
  g_auto(GStrv) lines = g_strsplit(text, "\n", -1);
  g_autoptr(GPtrArray) kept = g_ptr_array_new_with_free_func((GDestroyNotify)g_strfreev);
  g_autoptr(GArray) rows = g_array_new(FALSE, FALSE, sizeof(Row));
  g_autoptr(GString) words = g_string_new(NULL);
  guint document = trees->len;
  for (char **line = lines; *line; line++) {
    if (g_str_has_prefix(*line, "# newdoc")) {
      end_document(words, trees, document, names);
      document = trees->len;
    } else if (g_ascii_isdigit(**line)) {
      read_row(*line, rows, kept);
    } else if (**line == '\0') {
      add_tree(rows, names, words, trees);
    }
  }
  add_tree(rows, names, words, trees);
  end_document(words, trees, document, names);
  return TRUE;
}
