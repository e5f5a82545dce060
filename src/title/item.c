/* item.c -- see item.h. */
#include "title/item.h"

static bool is_break(const TitleSource *s, gint32 i) {
  return s->clause->pos[i] == POS_CONJUNCTION ||
         (source_is_mark(s->clause, i, ",;") && s->chunks.kind[i] == CHUNK_NONE);
}

/* "[again] in 1953" is none. */
static bool has_noun(const TitleSource *s, gint32 first) {
  guint8 pos = s->clause->pos[s->chunks.last[first]];
  return pos == POS_NOUN || pos == POS_NAME || pos == POS_NUMBER;
}

static bool opens_noun(const TitleSource *s, gint32 i) {
  return i <= s->to && s->chunks.kind[i] == CHUNK_NOUN && s->chunks.first[i] == i && has_noun(s, i);
}

static bool is_preposition(const TitleSource *s, gint32 i) {
  return s->clause->pos[i] == POS_PREPOSITION && !s->gone[i];
}

/* The first token of the item that ends with token `last`: right after a comma or "and" that another date stands
 * before; -1: there is none. */
static gint32 item_start(const TitleSource *s, gint32 last) {
  enum { LONGEST = 12 };
  for (gint32 i = last; i > s->from && last - i < LONGEST && !chunk_is_finite(s->clause, i); i--) {
    if (is_break(s, i - 1) && (opens_noun(s, i) || (is_preposition(s, i) && opens_noun(s, i + 1)))) {
      return i;
    }
  }
  return -1;
}

static bool dates_between(const TitleSource *s, gint32 first, gint32 last) {
  for (gint32 i = first; i <= last; i++) {
    if (s->clause->dated[i] && (i < s->ask.first || i > s->ask.last)) {
      return true;
    }
  }
  return false;
}

/* "in [The Harbour] (1962)": is there a date before the next comma? */
static bool is_dated(const TitleSource *s, gint32 first) {
  gint32 i = s->chunks.last[first] + 1;
  while (i <= s->to && !is_break(s, i) && !s->clause->dated[i]) {
    i++;
  }
  return i <= s->to && s->clause->dated[i];
}

static bool is_same_word(const Clause *c, gint32 a, gint32 b) {
  return c->tokens[a].length == c->tokens[b].length &&
         g_ascii_strncasecmp(c->text + c->tokens[a].offset, c->text + c->tokens[b].offset, c->tokens[a].length) == 0;
}

/* "Mosses [of] the North": inside a name. */
static bool binds_name(const TitleSource *s, gint32 i) {
  guint8 casing = i > s->from + 1 ? s->clause->tokens[i - 1].casing : CASE_LOWER;
  return clause_in(s->clause, i, "title_binders") && (casing == CASE_NAME || casing == CASE_START);
}

/* Where a list may open: after a verb or a preposition; a list of "in Paris, in Rome" with its first "in".  -1: not at
 * token i. */
static gint32 opened_at(const TitleSource *s, gint32 i, gint32 start) {
  guint8 pos = s->clause->pos[i];
  bool leads = pos == POS_VERB || pos == POS_PREPOSITION || pos == POS_TO;
  bool noun = leads && !s->gone[i] && !s->clause->dated[i + 1] && s->chunks.kind[i + 1] == CHUNK_NOUN &&
              s->chunks.first[i + 1] == i + 1;
  bool repeated = is_preposition(s, start);
  return !noun || binds_name(s, i) || (repeated && !is_same_word(s->clause, i, start)) ? -1 : repeated ? i : i + 1;
}

/* Are the nouns of both phrases names, or both none? */
static bool is_alike(const TitleSource *s, gint32 a, gint32 b) {
  const Clause *c = s->clause;
  return (c->pos[s->chunks.last[a]] == POS_NAME) == (c->pos[s->chunks.last[b]] == POS_NAME);
}

/* "was [mayor] of Aarn (1931) and governor of Troms (1935)": the first item is what the others are like, if any is. */
static guint keep_alike(const TitleSource *s, gint32 start, ListItem *items, guint n) {
  guint alike = 0;
  for (guint i = 0; i < n; i++) {
    if (is_alike(s, items[i].out_first, start)) {
      items[alike++] = items[i];
    }
  }
  return alike ? alike : n;
}

gint32 item_behind(const TitleSource *s) {
  gint32 before = source_before(s, s->ask.first), comma = source_after(s, s->ask.last);
  bool joined = before > s->from && source_is_comma(s, before) && s->clause->pos[before - 1] == POS_CONJUNCTION;
  bool noun = comma >= 0 && comma < s->to && source_is_comma(s, comma) && opens_noun(s, comma + 1);
  return joined && noun && s->chunks.last[comma + 1] < s->to &&
                 s->chunks.kind[s->chunks.last[comma + 1] + 1] != CHUNK_VERB
             ? comma + 1
             : -1;
}

guint items_find(const TitleSource *s, ListItem items[ITEMS_MOST]) {
  gint32 behind = item_behind(s), last = behind >= 0 ? s->chunks.last[behind] : source_before(s, s->ask.first);
  gint32 start = behind >= 0 ? behind : last >= 0 ? item_start(s, last) : -1;
  guint n = 0;
  for (gint32 i = start - 2; start >= 0 && i > s->from && n < ITEMS_MOST; i--) {
    gint32 open = opened_at(s, i, start);
    if (open >= 0 && is_dated(s, i + 1) && dates_between(s, i + 1, start - 1)) {
      items[n++] = (ListItem){open, start - 1, last};
    }
  }
  return keep_alike(s, start, items, n);
}
