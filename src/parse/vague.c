/* vague.c -- see vague.h. */
#include "parse/vague.h"

#include <string.h>

#include "parse/phrase.h"

enum { DESCRIBING = 3, LINKS = 3 }; /* words between an owner and its noun; words that link a stretch to its whole */

typedef struct {
  const WordLists *lists;
  const char *text;
  const Token *tokens;
  gint32 n;
} Sentence;

static const char *value(const Sentence *s, gint32 i, const char *set) {
  return i >= 0 && i < s->n
             ? word_set_find(word_lists_get(s->lists, set), s->text + s->tokens[i].offset, s->tokens[i].length)
             : NULL;
}

static bool in(const Sentence *s, gint32 i, const char *set) {
  return value(s, i, set) != NULL;
}

static bool is_kind(const Sentence *s, gint32 i, const char *kind) {
  const char *found = value(s, i, "vague");
  return found && strcmp(found, kind) == 0;
}

/* The owner ("the", "his") of the noun at i, with no more than a few words between; -1: it has none, or they say that
 * it is still to come. */
static gint32 owner_of(const Sentence *s, gint32 i) {
  for (gint32 k = i - 1; k >= 0 && i - k <= DESCRIBING + 1; k--) {
    if (in(s, k, "vague_owners")) {
      return k;
    }
    if (s->tokens[k].casing == CASE_MARK || in(s, k, "vague_never") || in(s, k, "introducers")) {
      return -1;
    }
  }
  return -1;
}

/* "Thatcher's first term" begins with the name. */
static gint32 owner_start(const Sentence *s, gint32 owner) {
  if (!in(s, owner, "clitics")) {
    return owner;
  }
  gint32 start = owner - 1;
  while (start > 0 && (s->tokens[start - 1].casing == CASE_NAME || s->tokens[start - 1].casing == CASE_CAPS)) {
    start--;
  }
  return start;
}

/* No other noun or verb goes on from the phrase that ends with token i. */
static bool ends_phrase(const Sentence *s, gint32 i) {
  const Token *next = i + 1 < s->n ? &s->tokens[i + 1] : NULL;
  return !next || next->casing == CASE_MARK || in(s, i + 1, "starters") || in(s, i + 1, "introducers") ||
         in(s, i + 1, "connectives") || (next->casing != CASE_LOWER && next->length > 1);
}

/* The last token of "of the war", "in office", "prior to the election" from token i on; -1: there is none. */
static gint32 whole_after(const Sentence *s, gint32 i) {
  gint32 k = i;
  while (k < s->n && k - i < LINKS && in(s, k, "vague_links")) {
    k++;
  }
  if (k == i) {
    return -1;
  }
  if (is_kind(s, k, "whole")) {
    return k;
  }
  for (gint32 noun = k + 1; noun < s->n && noun - k <= DESCRIBING + 1; noun++) {
    bool part = is_kind(s, noun, "event") || is_kind(s, noun, "term");
    if (part && ends_phrase(s, noun) && owner_of(s, noun) == k) {
      return noun;
    }
  }
  return -1;
}

/* "[in] his first term" */
static bool find_term(const Sentence *s, gint32 noun, gint32 *first, gint32 *last) {
  gint32 owner = owner_of(s, noun);
  if (owner < 0 || in(s, owner, "articles") || !ends_phrase(s, noun)) {
    return false;
  }
  *first = owner_start(s, owner);
  *last = noun;
  return in(s, *first - 1, "vague_leads");
}

/* "[in] the early days of the campaign", "[in] her first years in office" */
static bool find_stretch(const Sentence *s, gint32 unit, gint32 *first, gint32 *last) {
  gint32 owner = owner_of(s, unit);
  *last = whole_after(s, unit + 1);
  *first = owner < 0 ? -1 : owner_start(s, owner);
  return owner >= 0 && *last >= 0 && in(s, *first - 1, "vague_leads");
}

/* "after the war"; of "the recent election" the one word that says when. */
static bool find_turn(const Sentence *s, gint32 event, gint32 *first, gint32 *last) {
  if (in(s, event - 1, "recent")) {
    *first = *last = event - 1;
    return true;
  }
  gint32 owner = owner_of(s, event);
  if (owner < 0 || !ends_phrase(s, event)) {
    return false;
  }
  *first = owner_start(s, owner) - 1;
  *last = event;
  return in(s, *first, "vague_turns");
}

static bool find_at(const Sentence *s, gint32 i, gint32 *first, gint32 *last) {
  const char *kind = value(s, i, "vague");
  if (!kind) {
    return false;
  }
  return strcmp(kind, "term") == 0    ? find_term(s, i, first, last)
         : strcmp(kind, "unit") == 0  ? find_stretch(s, i, first, last)
         : strcmp(kind, "event") == 0 ? find_turn(s, i, first, last)
                                      : false;
}

void vague_find(const WordLists *lists, const char *text, const Token *tokens, guint n, GArray *found) {
  Sentence s = {lists, text, tokens, (gint32)n};
  gint32 first, last, end = 0;
  for (gint32 i = 0; i < s.n; i++) {
    if (!find_at(&s, i, &first, &last) || first < end) {
      continue;
    }
    Span span = {tokens[first].offset, tokens[last].offset + tokens[last].length - tokens[first].offset};
    g_array_append_val(found, span);
    end = last + 1;
    i = MAX(i, last);
  }
}

static bool overlap(const Timex *timex, const Span *span) {
  return timex->offset < span->offset + span->length && span->offset < timex->offset + timex->length;
}

/* Append what of timexes[from..) begins before `span` or, with `all`, overlaps it; how many. */
static guint copy_until(const GArray *timexes, guint from, const Span *span, bool all, GArray *out) {
  guint i = from;
  for (; i < timexes->len; i++) {
    const Timex *timex = &g_array_index(timexes, Timex, i);
    if (overlap(timex, span) ? !all : timex->offset > span->offset) {
      break;
    }
    g_array_append_val(out, *timex);
  }
  return i;
}

GArray *vague_join(const Document *document, const GArray *timexes, const GArray *spans) {
  GArray *out = g_array_sized_new(FALSE, FALSE, sizeof(Timex), timexes->len + spans->len);
  guint at = 0;
  for (guint i = 0; i < spans->len; i++) {
    const Span *span = &g_array_index(spans, Span, i);
    at = copy_until(timexes, at, span, false, out);
    bool dated = false;
    guint end = at;
    for (; end < timexes->len && overlap(&g_array_index(timexes, Timex, end), span); end++) {
      dated |= phrase_places(document, &g_array_index(timexes, Timex, end));
    }
    if (dated) {
      at = copy_until(timexes, at, span, true, out);
    } else {
      Timex vague = {.offset = span->offset, .length = span->length, .begin = TIMEX_NONE, .end = TIMEX_NONE};
      g_array_append_val(out, vague);
      at = end;
    }
  }
  for (; at < timexes->len; at++) {
    g_array_append_val(out, g_array_index(timexes, Timex, at));
  }
  return out;
}
