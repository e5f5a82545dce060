/* token.c -- cut a sentence into tokens and describe each. */
#include "text/token.h"

#include <string.h>

#include "text/ascii.h"

enum { MAX_FORM = 60 }; /* bytes of a word that are looked at */

guint32 token_hash_on(guint32 hash, const char *word, gsize len) {
  for (gsize i = 0; i < len; i++)
    hash = (hash ^ (guint8)ascii_small(word[i])) * 16777619u;
  return hash;
}

guint32 token_hash(const char *word, gsize len) {
  return token_hash_on(2166136261u, word, len);
}

/* What a word is made of. */
enum { HAS_SMALL = 1, HAS_CAPITAL = 2, HAS_DIGIT = 4, HAS_LETTER = 8, HAS_OTHER = 16 };

static guint made_of(const char *form, gsize len) {
  guint has = 0;
  for (gsize i = 0; i < len; i++) {
    guint8 c = (guint8)form[i];
    has |= c >= 'a' && c <= 'z'    ? HAS_SMALL
           : c >= 'A' && c <= 'Z'  ? HAS_CAPITAL
           : c >= '0' && c <= '9'  ? HAS_DIGIT
           : c >= 0xC3 && c < 0xE2 ? HAS_LETTER
                                   : HAS_OTHER;
  }
  return has;
}

static TokenCase casing_of(const char *form, gsize len, guint has) {
  if (has & HAS_DIGIT)
    return has & (HAS_SMALL | HAS_CAPITAL) ? CASE_MIXED : CASE_NUMBER;
  if (!(has & (HAS_SMALL | HAS_CAPITAL | HAS_LETTER)))
    return CASE_MARK;
  if (!(has & HAS_CAPITAL))
    return CASE_LOWER;
  if (g_ascii_isupper(form[0]) && (has & HAS_SMALL || len == 1))
    return CASE_NAME;
  return has & HAS_SMALL ? CASE_MIXED : CASE_CAPS;
}

/* Quotes, dashes and apostrophes come in many shapes that mean the same, and one number is as good
 * as another: the form that features are made of. */
static gsize normal_form(const char *form, gsize len, TokenCase casing, char *out) {
  static const struct {
    const char *shape, *plain;
  } marks[] = {{"“", "\""}, {"”", "\""}, {"``", "\""}, {"''", "\""}, {"«", "\""}, {"»", "\""}, {"„", "\""}, {"‘", "'"},
               {"’", "'"},  {"`", "'"},  {"—", "-"},   {"–", "-"},   {"--", "-"}, {"_", "-"},  {"…", "..."}};
  gsize n = 0;
  for (gsize i = 0; i < len && n < MAX_FORM;) {
    gsize step = 0;
    for (gsize k = 0; !g_ascii_isalnum(form[i]) && k < G_N_ELEMENTS(marks) && !step; k++) {
      gsize size = strlen(marks[k].shape);
      if (size <= len - i && memcmp(form + i, marks[k].shape, size) == 0) {
        step = size;
        n += g_strlcpy(out + n, marks[k].plain, 4);
      }
    }
    if (!step) {
      out[n++] = g_ascii_isdigit(form[i]) && casing == CASE_NUMBER ? '0' : form[i];
      step = 1;
    }
    i += step;
  }
  return n;
}

void token_describe(Token *token, const char *form) {
  char changed[MAX_FORM + 4] = "";
  guint has = made_of(form, token->length);
  token->casing = casing_of(form, token->length, has);
  bool changes = has & (HAS_DIGIT | HAS_OTHER);
  const char *normal = changes ? changed : form;
  gsize len = changes ? normal_form(form, token->length, token->casing, changed) : MIN(token->length, MAX_FORM);
  token->word = token_hash(normal, len);
  for (gsize n = 2; n <= 3; n++) {
    token->suffix[n - 2] = len > n ? token_hash(normal + len - n, n) : token->word;
  }
  token->prefix = token_hash(normal, MIN(len, 2));
}

static void add(GArray *tokens, const char *text, gsize start, gsize end) {
  if (end <= start)
    return;
  Token token = {.offset = start, .length = end - start, .head = -1};
  token_describe(&token, text + start);
  g_array_append_val(tokens, token);
}

/* Length of the mark at `p` that is a token by itself, 0 when it is part of a word. */
static gsize mark_length(const char *p, gsize left) {
  if (g_ascii_isalnum(*p) || g_ascii_isspace(*p)) {
    return 0;
  }
  static const char *const marks[] = {"...", "--", "“", "”", "‘", "’", "—", "–", "…", "«", "»", NULL};
  for (int i = 0; marks[i]; i++) {
    gsize n = strlen(marks[i]);
    if (n <= left && memcmp(p, marks[i], n) == 0)
      return n;
  }
  return strchr("\"()[]{};:!?,<>|`*=~", *p) && *p ? 1 : 0;
}

/* A comma or colon between digits, an apostrophe between letters. */
static bool joins(const char *text, gsize start, gsize end, gsize i, gsize n) {
  if (i == start || i + n >= end)
    return false;
  char before = text[i - 1], after = text[i + n];
  if (text[i] == ',' || text[i] == ':')
    return g_ascii_isdigit(before) && g_ascii_isdigit(after);
  return n == 3 && memcmp(text + i, "’", 3) == 0 && (guint8)after >= 'A' && !g_ascii_isspace(before);
}

/* Clitics are told by their apostrophe, and few words have one. */
static bool has_apostrophe(const char *text, gsize start, gsize end) {
  return memchr(text + start, '\'', end - start) || memchr(text + start, (guint8) "’"[0], end - start);
}

/* The first byte of a clitic ("n't", "'s") that ends text[start..end), or end. */
static gsize clitic_start(const WordLists *lists, const char *text, gsize start, gsize end) {
  if (!has_apostrophe(text, start, end)) {
    return end;
  }
  const WordSet *clitics = word_lists_get(lists, "clitics");
  for (gsize n = 2; n <= 5 && start + n < end; n++) {
    if (word_set_has(clitics, text + end - n, n))
      return end - n;
  }
  return end;
}

static void add_word(const WordLists *lists, GArray *tokens, const char *text, gsize start, gsize end, bool last) {
  gsize stop = end;
  while (stop > start + 1 && text[stop - 1] == '\'')
    stop--;
  if (text[stop - 1] == '.' && stop > start + 1 && stop == end) {
    bool dotted = memchr(text + start, '.', stop - 1 - start) != NULL;
    bool known = dotted || word_set_has(word_lists_get(lists, "abbreviations"), text + start, stop - 1 - start) ||
                 stop - start == 2 || word_set_has(word_lists_get(lists, "titles"), text + start, stop - 1 - start);
    if (!known || (last && !dotted))
      stop--;
  }
  gsize cut = clitic_start(lists, text, start, stop);
  add(tokens, text, start, cut);
  add(tokens, text, cut, stop);
  add(tokens, text, stop, end);
}

static bool opens_quote(const char *text, gsize start, gsize i) {
  return text[i] == '\'' && i == start;
}

void token_split(const WordLists *lists, const char *text, gsize start, gsize end, GArray *tokens) {
  gsize word = start;
  for (gsize i = start; i < end;) {
    gsize n = mark_length(text + i, end - i);
    bool space = g_ascii_isspace(text[i]);
    if (!space && !opens_quote(text, word, i) && (n == 0 || joins(text, word, end, i, n))) {
      i += n ? n : 1;
      continue;
    }
    n = space || n == 0 ? 1 : n;
    if (i > word)
      add_word(lists, tokens, text, word, i, false);
    if (!space)
      add(tokens, text, i, i + n);
    i += n;
    word = i;
  }
  if (end > word)
    add_word(lists, tokens, text, word, end, true);
}
