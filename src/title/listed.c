/* listed.c -- see listed.h. */
#include "title/listed.h"

#include "title/item.h"
#include "title/phrase.h"

/* The bracket right before the date phrase of token i, where there is nothing but dates in it, "(1878 and 1889)"; -1:
 * there is none. */
static gint32 bracket_of(const TitleSource *s, gint32 i) {
  const Clause *c = s->clause;
  gint32 open = i, close = i;
  while (open > s->from && (c->dated[open] || c->pos[open] == POS_CONJUNCTION || source_is_mark(c, open, ","))) {
    open--;
  }
  if (open <= s->from || !source_is_mark(c, open, "([")) {
    return -1;
  }
  while (close < s->to && (c->dated[close] || c->pos[close] == POS_CONJUNCTION || source_is_mark(c, close, ",-"))) {
    close++;
  }
  return source_is_mark(c, close, ")]") ? open : -1;
}

/* Is what stands before the bracket printed? */
static bool holds_item(const TitleSource *s, const TitleCandidate *t, gint32 open) {
  return candidate_holds(s, t, open - 1 - (s->quoted[open - 1] == SOURCE_QUOTE_MARK));
}

/* "in The Harbour (1962), [Low Water] (1964) and The Mill (1966)": of dated items a title has its own, at its end,
 * and no other. */
static bool reaches_items(const TitleSource *s, const TitleCandidate *t) {
  gint32 own = bracket_of(s, s->ask.first);
  bool other = false;
  for (gint32 i = s->from + 2; own >= 0 && i <= s->to; i++) {
    gint32 open = s->clause->dated[i] ? bracket_of(s, i) : -1;
    if (open >= 0 && open != own) {
      other = true;
      if (holds_item(s, t, open)) {
        return true;
      }
    }
  }
  return other && (!holds_item(s, t, own) || t->last > s->ask.last);
}

/* "built the Lyra (1929), the Balder (1934) and, from 1936, furniture": no two items that have dates of their own. */
static bool holds_items(const TitleSource *s, const TitleCandidate *t) {
  guint held = 0;
  gint32 last = -1;
  bool own = bracket_of(s, s->ask.first) >= 0;
  for (gint32 i = s->from + 2; !own && i <= s->to; i++) {
    gint32 open = s->clause->dated[i] ? bracket_of(s, i) : -1;
    held += open >= 0 && open != last && holds_item(s, t, open);
    last = open >= 0 ? open : last;
  }
  return held > (item_behind(s) < 0);
}

/* "The Harbour in 1931, [Low Water] in 1934": the noun phrase, listed after the date, with a preposition or not; -1:
 * there is none. */
static gint32 listed_item(const TitleSource *s) {
  const Clause *c = s->clause;
  gint32 joint = source_after(s, s->ask.last), item = joint >= 0 ? source_after(s, joint) : -1;
  if (item < 0 || !(source_is_comma(s, joint) || c->pos[joint] == POS_CONJUNCTION)) {
    return -1;
  }
  item += item < s->to && (c->pos[item] == POS_CONJUNCTION || c->pos[item] == POS_PREPOSITION);
  return phrase_is_start(s, item) ? item : -1;
}

/* "painted The Harbour [in 1931, Low Water] in 1934": past its date a title goes on with what has another one. */
static bool reaches_next(const TitleSource *s, const TitleCandidate *t) {
  gint32 item = listed_item(s), other = item;
  if (item < 0 || item > t->last || candidate_opens(t) >= s->ask.first) {
    return false;
  }
  while (other <= s->to && (!s->clause->dated[other] || s->gone[other])) {
    other++;
  }
  bool held = other <= s->to && source_before(s, other) - 1 <= t->last; /* a preposition leads to it */
  return held && !phrase_has_verb(s, item, other);
}

/* "Sund (born in 1890[), the printer, left]": what is told in brackets ends with them. */
static bool leaves_bracket(const TitleSource *s, const TitleCandidate *t) {
  gint32 open = s->ask.head, close = s->ask.head;
  while (open > s->from && !source_is_mark(s->clause, open, "([)]")) {
    open--;
  }
  while (close < s->to && !source_is_mark(s->clause, close, "([)]")) {
    close++;
  }
  return source_is_mark(s->clause, open, "([") && source_is_mark(s->clause, close, ")]") && t->last > close;
}

/* "The war ended in 1918, [and in 1920 she left]": a clause that is joined on and has a date of its own. */
static bool reaches_clause(const TitleSource *s, const TitleCandidate *t) {
  const Clause *c = s->clause;
  gint32 joint = MAX(s->ask.last, s->ask.head) + 1;
  while (joint <= t->last && !(c->pos[joint] == POS_CONJUNCTION && source_is_comma(s, joint - 1))) {
    joint++;
  }
  bool dated = false, told = false;
  for (gint32 i = joint + 1; i <= t->last; i++) {
    dated |= c->dated[i] && candidate_holds(s, t, i);
    told |= phrase_is_told(s, t, i);
  }
  return dated && (told || c->dated[t->last]);
}

bool listed_is_exceeded(const TitleSource *s, const TitleCandidate *t) {
  return reaches_items(s, t) || holds_items(s, t) || reaches_next(s, t) || reaches_clause(s, t) || leaves_bracket(s, t);
}
