/* story.c -- see story.h.
 *
 * Words are compared by their beginnings, so that "harbour" and "harbours" are one. */
#include "event/story.h"

#include <string.h>

enum { STEM = 5, LONG = 4 }; /* letters that count; shorter words tell nothing */

struct Story {
  GHashTable *told; /* hashes of the dates and heads that the sentences before told, and of their words with the date */
  GArray *new_hashes; /* of guint32: what the sentence at hand tells */
  GArray *new_dates;  /* of guint32: its dates */
  guint sentences;
  guint words, of_trade; /* in its dated sentences */
};

typedef enum { OF_DATE = 0x9E3779B9, OF_HEAD = 0x85EBCA6B, OF_YEAR = 0x165667B1 } Kind;

static guint32 mix(guint32 a, guint32 b) {
  return (a ^ (b + 0x9E3779B9u + (a << 6) + (a >> 2))) * 0x01000193u;
}

static guint32 hash_date(const char *date) {
  return mix((guint32)OF_DATE, token_hash(date, strlen(date)));
}

static guint32 stem(const Clause *clause, gint32 i) {
  const Token *token = &clause->tokens[i];
  return token_hash(clause->text + token->offset, MIN(token->length, STEM));
}

static bool is_long(const Clause *clause, gint32 i) {
  const Token *token = &clause->tokens[i];
  return !token->phrase && token->length > LONG && token->casing != CASE_MARK && token->casing != CASE_NUMBER;
}

Story *story_new(void) {
  Story *story = g_new0(Story, 1);
  story->told = g_hash_table_new(NULL, NULL);
  story->new_hashes = g_array_new(FALSE, FALSE, sizeof(guint32));
  story->new_dates = g_array_new(FALSE, FALSE, sizeof(guint32));
  return story;
}

void story_free(Story *story) {
  if (story) {
    g_hash_table_unref(story->told);
    g_array_unref(story->new_hashes);
    g_array_unref(story->new_dates);
    g_free(story);
  }
}

guint story_sentences(const Story *story) {
  return story->sentences;
}

static bool has(const Story *story, guint32 hash) {
  return g_hash_table_contains(story->told, GUINT_TO_POINTER(hash));
}

bool story_has_date(const Story *story, const char *date) {
  return has(story, hash_date(date));
}

static guint32 hash_year(const char *date) {
  enum { YEAR = 4 };
  gsize length = strlen(date);
  return mix((guint32)OF_YEAR, token_hash(date, g_ascii_isdigit(date[0]) ? MIN(length, YEAR) : length));
}

bool story_has_year(const Story *story, const char *date) {
  return has(story, hash_year(date));
}

static guint32 hash_head(const Clause *clause, gint32 head) {
  return mix((guint32)OF_HEAD, stem(clause, head));
}

bool story_has_head(const Story *story, const Clause *clause, gint32 head) {
  return has(story, hash_head(clause, head));
}

bool story_has_head_in_year(const Story *story, const Clause *clause, gint32 head, const char *date) {
  return has(story, mix(hash_head(clause, head), hash_year(date)));
}

bool story_shares_head(const Story *story, const Clause *clause, gint32 head) {
  guint32 wanted = hash_head(clause, head);
  for (guint i = 0; i < story->new_hashes->len; i++) {
    if (g_array_index(story->new_hashes, guint32, i) == wanted) {
      return true;
    }
  }
  return false;
}

guint story_share(const Story *story, const Clause *clause, const char *date) {
  enum { HUNDRED = 100 };
  guint32 kind = hash_date(date);
  guint all = 0, told = 0;
  for (gint32 i = 0; i < clause->n; i++) {
    if (is_long(clause, i)) {
      all++;
      told += has(story, mix(kind, stem(clause, i)));
    }
  }
  return all ? HUNDRED * told / all : 0;
}

static guint count_trade(const Clause *clause) {
  guint n = 0;
  for (gint32 i = 0; i < clause->n; i++) {
    n += clause_in(clause, i, "trade_words");
  }
  return n;
}

guint story_trade(const Story *story, const Clause *clause) {
  enum { THOUSAND = 1000 };
  return THOUSAND * (story->of_trade + count_trade(clause)) / MAX(story->words + (guint)clause->n, 1);
}

void story_add_event(Story *story, const Clause *clause, gint32 head, const char *date) {
  guint32 of_date = hash_date(date), of_head = hash_head(clause, head), of_year = hash_year(date);
  g_array_append_val(story->new_dates, of_date);
  g_array_append_val(story->new_hashes, of_date);
  g_array_append_val(story->new_hashes, of_head);
  g_array_append_val(story->new_hashes, of_year);
  guint32 both = mix(of_head, of_year);
  g_array_append_val(story->new_hashes, both);
}

void story_end_sentence(Story *story, const Clause *clause) {
  enum { DATES = 4 }; /* of one sentence whose words are kept by date */
  for (gint32 i = 0; i < clause->n; i++) {
    if (!is_long(clause, i)) {
      continue;
    }
    for (guint d = 0; d < MIN(story->new_dates->len, DATES); d++) {
      guint32 date = g_array_index(story->new_dates, guint32, d);
      g_hash_table_add(story->told, GUINT_TO_POINTER(mix(date, stem(clause, i))));
    }
  }
  for (guint i = 0; i < story->new_hashes->len; i++) {
    g_hash_table_add(story->told, GUINT_TO_POINTER(g_array_index(story->new_hashes, guint32, i)));
  }
  g_array_set_size(story->new_hashes, 0);
  g_array_set_size(story->new_dates, 0);
  story->sentences++;
  story->words += (guint)clause->n;
  story->of_trade += count_trade(clause);
}
