/* vouch.c -- see vouch.h. */
#include "title/vouch.h"

#include <string.h>

#include "title/candidate.h"

struct VouchText {
  const WordLists *lists;
  char *text;
  GArray *tokens; /* of Token */
};

VouchText *vouch_text_new(const WordLists *lists, const char *text, gsize len) {
  VouchText *t = g_new(VouchText, 1);
  *t = (VouchText){lists, g_strndup(text, len), g_array_new(FALSE, FALSE, sizeof(Token))};
  token_split(lists, t->text, 0, strlen(t->text), t->tokens);
  return t;
}

void vouch_text_free(VouchText *text) {
  g_array_unref(text->tokens);
  g_free(text->text);
  g_free(text);
}

static const Token *at(const VouchText *t, guint i) {
  return &g_array_index(t->tokens, Token, i);
}

static const char *form(const VouchText *t, guint i) {
  return t->text + at(t, i)->offset;
}

static char *word(const VouchText *t, guint i) {
  return g_strndup(form(t, i), at(t, i)->length);
}

static bool in_set(const VouchText *t, guint i, const char *set) {
  return word_set_has(word_lists_get(t->lists, set), form(t, i), at(t, i)->length);
}

/* -- Names -- */

/* Do n tokens of `a` from i on stand at k of `b`, written the same? */
static bool same_run(const VouchText *a, guint i, guint n, const VouchText *b, guint k) {
  if (k + n > b->tokens->len) {
    return false;
  }
  for (guint j = 0; j < n; j++) {
    const Token *x = at(a, i + j), *y = at(b, k + j);
    if (x->word != y->word || x->length != y->length || memcmp(form(a, i + j), form(b, k + j), x->length) != 0) {
      return false;
    }
  }
  return true;
}

static bool has_run(const VouchText *text, const VouchText *title, guint i, guint n) {
  for (guint k = 0; k < text->tokens->len; k++) {
    if (same_run(title, i, n, text, k)) {
      return true;
    }
  }
  return false;
}

static bool is_capital(const VouchText *t, guint i) {
  guint8 casing = at(t, i)->casing;
  return casing == CASE_NAME || casing == CASE_CAPS || casing == CASE_MIXED;
}

/* The first word has its capital from its place, if the text has it without. */
static bool opens_plainly(const VouchText *text, const VouchText *title, guint i) {
  for (guint k = 0; i == 0 && at(title, i)->casing == CASE_NAME && k < text->tokens->len; k++) {
    if (at(text, k)->word == at(title, i)->word && at(text, k)->casing == CASE_LOWER) {
      return true;
    }
  }
  return false;
}

static bool is_name(const VouchText *text, const VouchText *title, guint i) {
  bool letters = g_unichar_isalpha(g_utf8_get_char(form(title, i)));
  return letters && is_capital(title, i) && !opens_plainly(text, title, i);
}

/* Names that stand together must do so in the text. */
static char *strange_name(const VouchText *text, const VouchText *title) {
  for (guint i = 0; i < title->tokens->len; i++) {
    guint n = 0;
    while (i + n < title->tokens->len && is_name(text, title, i + n)) {
      n++;
    }
    if (n && !has_run(text, title, i, n)) {
      const Token *last = at(title, i + n - 1);
      return g_strdup_printf("the name \"%.*s\" does not stand in the text",
                             (int)(last->offset + last->length - at(title, i)->offset), form(title, i));
    }
    i += n;
  }
  return NULL;
}

/* -- Numbers -- */

/* "1,200" and "twelve" as "1200" and "12"; NULL: it is no number.  New string. */
static char *number(const VouchText *t, guint i) {
  const char *value = word_set_find(word_lists_get(t->lists, "number_words"), form(t, i), at(t, i)->length);
  g_autofree char *text = word(t, i);
  g_autoptr(GString) digits = g_string_new(NULL);
  bool any = false;
  for (const char *p = text; *p; p++) {
    any |= g_ascii_isdigit(*p);
    g_string_append_len(digits, p, *p != ',');
  }
  return value ? g_strdup(*value ? value : text) : any ? g_ascii_strdown(digits->str, -1) : NULL;
}

static char *strange_number(const VouchText *around, const VouchText *title) {
  g_autoptr(GHashTable) told = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  for (guint i = 0; i < around->tokens->len; i++) {
    char *value = number(around, i);
    if (value) {
      g_hash_table_add(told, value);
    }
  }
  for (guint i = 0; i < title->tokens->len; i++) {
    g_autofree char *value = number(title, i), *text = word(title, i);
    if (value && !g_hash_table_contains(told, value)) {
      return g_strdup_printf("the number \"%s\" does not stand in the sentence or beside it", text);
    }
  }
  return NULL;
}

/* -- What is denied, planned, doubted, claimed -- */

enum { MARK_SETS = 3 };

/* Sets of words that say the same of a sentence; `added`: nobody may say it who has not read it. */
static const struct Mark {
  const char *sets[MARK_SETS];
  bool added;
} marks[] = {{{"negation"}, true},
             {{"planning", "modal"}, false},
             {{"hedges", "conditions", "approximate"}, false},
             {{"claiming", "reporting"}, true}};

/* "may", not "May 3" */
static bool is_plain(const VouchText *t, guint i) {
  bool opens = i == 0 && i + 1 < t->tokens->len && at(t, i + 1)->casing != CASE_NUMBER;
  return at(t, i)->casing == CASE_LOWER || at(t, i)->casing == CASE_MIXED || opens;
}

/* The first token that is such a mark; -1: none is. */
static gint32 find_mark(const VouchText *t, const struct Mark *mark) {
  for (guint i = 0; i < t->tokens->len; i++) {
    for (guint k = 0; k < MARK_SETS && mark->sets[k]; k++) {
      if (is_plain(t, i) && in_set(t, i, mark->sets[k])) {
        return (gint32)i;
      }
    }
  }
  return -1;
}

/* Equal but for an ending. */
static bool same_word(const VouchText *a, guint i, const VouchText *b, guint k) {
  enum { LEAST = 4, PARTS = 5, OF_THEM = 3 };
  gsize m = at(a, i)->length, n = at(b, k)->length, same = 0;
  while (same < MIN(m, n) && g_ascii_tolower(form(a, i)[same]) == g_ascii_tolower(form(b, k)[same])) {
    same++;
  }
  return (same == m && same == n) || (same >= LEAST && same * PARTS >= MAX(m, n) * OF_THEM);
}

static bool holds(const VouchText *t, const VouchText *other, guint i) {
  for (guint k = 0; k < t->tokens->len; k++) {
    if (same_word(other, i, t, k)) {
      return true;
    }
  }
  return false;
}

/* Does the title say nothing but what ours says? */
static bool is_part(const VouchText *title, const VouchText *ours) {
  for (guint i = 0; i < title->tokens->len; i++) {
    bool bare = at(title, i)->casing == CASE_MARK || in_set(title, i, "title_loose");
    if (!bare && !holds(ours, title, i)) {
      return false;
    }
  }
  return true;
}

/* A mark of our title must stay; one that the sentence has elsewhere, unless ours is all that is said. */
static char *lost_mark(const VouchFacts *facts, const VouchText *ours, const VouchText *title) {
  for (guint m = 0; m < G_N_ELEMENTS(marks); m++) {
    gint32 own = find_mark(ours, &marks[m]), whole = find_mark(facts->sentence, &marks[m]);
    gint32 kept = find_mark(title, &marks[m]);
    if (kept >= 0 && whole < 0 && marks[m].added) {
      g_autofree char *text = word(title, (guint)kept);
      return g_strdup_printf("\"%s\" is added to what the sentence says", text);
    }
    if (kept < 0 && (own >= 0 || (whole >= 0 && !is_part(title, ours)))) {
      g_autofree char *text = own >= 0 ? word(ours, (guint)own) : word(facts->sentence, (guint)whole);
      return g_strdup_printf("the \"%s\" of the sentence is lost", text);
    }
  }
  return NULL;
}

/* -- All -- */

static char *wrong_form(const char *title) {
  guint words = 0;
  if (!g_utf8_validate(title, -1, NULL)) {
    return g_strdup("it is no text");
  }
  for (const char *p = title; *p; p = g_utf8_next_char(p)) {
    gunichar c = g_utf8_get_char(p);
    bool blank = g_unichar_isspace(c);
    words += !blank && (p == title || g_unichar_isspace(g_utf8_get_char(g_utf8_prev_char(p))));
    if (g_unichar_iscntrl(c) || c == 0x2028 || c == 0x2029) {
      return g_strdup("it is not one line of text");
    }
  }
  return !words                     ? g_strdup("it is empty")
         : words > TITLE_MOST_WORDS ? g_strdup_printf("it has more than %d words", TITLE_MOST_WORDS)
                                    : NULL;
}

char *vouch_refusal(const VouchFacts *facts, const char *title) {
  char *why = wrong_form(title);
  if (why) {
    return why;
  }
  VouchText *theirs = vouch_text_new(facts->lists, title, strlen(title));
  VouchText *ours = vouch_text_new(facts->lists, facts->title, strlen(facts->title));
  why = strange_name(facts->text, theirs);
  why = why ? why : strange_number(facts->around, theirs);
  why = why ? why : lost_mark(facts, ours, theirs);
  vouch_text_free(theirs);
  vouch_text_free(ours);
  return why;
}
