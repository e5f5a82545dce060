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

/* The first token of the item that ends with token `last`: right after a comma or "and" that another date stands
 * before; -1: there is none. */
static gint32 item_start(const TitleSource *s, gint32 last) {
  enum { LONGEST = 12 };
  for (gint32 i = last; i > s->from && last - i < LONGEST && !chunk_is_finite(s->clause, i); i--) {
    if (is_break(s, i - 1) && s->chunks.kind[i] == CHUNK_NOUN && s->chunks.first[i] == i && has_noun(s, i)) {
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

/* A list may open after a verb or a preposition. */
static bool leads_list(const TitleSource *s, gint32 i) {
  guint8 pos = s->clause->pos[i];
  bool leads = pos == POS_VERB || pos == POS_PREPOSITION || pos == POS_TO;
  return leads && !s->gone[i] && !s->clause->dated[i + 1] && s->chunks.kind[i + 1] == CHUNK_NOUN &&
         s->chunks.first[i + 1] == i + 1;
}

guint items_find(const TitleSource *s, ListItem items[ITEMS_MOST]) {
  gint32 last = source_before(s, s->ask.first), start = last >= 0 ? item_start(s, last) : -1;
  guint n = 0;
  for (gint32 i = start - 2; start >= 0 && i > s->from && n < ITEMS_MOST; i--) {
    if (leads_list(s, i) && is_dated(s, i + 1) && dates_between(s, i + 1, start - 1)) {
      items[n++] = (ListItem){i + 1, start - 1, last};
    }
  }
  return n;
}
